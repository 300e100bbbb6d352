import { attributionOf } from "../../compute/attribution.ts";
import { aroundOf } from "../../compute/around.ts";
import { besideOf } from "../../compute/beside.ts";
import { count } from "../../compute/count.ts";
import { formatDay, formatMoment } from "../../compute/format.ts";
import { bondWords } from "../../compute/bond-words.ts";
import { closestOf } from "../../compute/neighbours.ts";
import { notKnownOf } from "../../compute/not-known.ts";
import { reportCitation } from "../../compute/report-citation.ts";
import { sourcesOfFacts } from "../../compute/series-receipt.ts";
import { textIn } from "../../compute/words.ts";
import type { Text } from "../../model/text.ts";
import { absolute, fileTo, pathTo } from "../../paths.ts";
import type { Block, Place, Row, Told, ValueTable } from "./blocks.ts";
import { tell, told, type PdfContext } from "./context.ts";
import { locatorPicture } from "./pictures.ts";
import { labelOf, notesOf, valueOf } from "./values.ts";

function around(name: Text, context: PdfContext): Told {
  const { text, lang } = textIn(name, context.lang);
  return told({ text: context.words.report.toTerritory(text), lang }, context);
}

/** Statistics of the places around, each with its year and publisher, and what may be set beside it where asked. */
export function placesOf(context: PdfContext, beside = false): Place[] {
  const { observatory, enterprise, lang } = context;
  return aroundOf(observatory, enterprise, lang).map(({ place, facts }) => ({
    name: around(place.name, context),
    facts: facts.map((fact) => ({
      label: labelOf(fact, context),
      value: valueOf(fact),
      about: [
        `${fact.perimeter.text}. ${fact.period.text}. ${fact.sources.map(({ publisher }) => publisher).join(", ")}.`,
        ...(beside ? [besideOf(observatory, enterprise, fact, lang)?.text] : []),
      ].join(" "),
    })),
  }));
}

/** The enterprise in its territory: context, never comparison. */
export function aroundBlock(context: PdfContext): Block[] {
  const { observatory, enterprise, lang, words } = context;
  const places = placesOf(context, true);
  if (places.length === 0) return [];
  const map = locatorPicture(context);
  const names = enterprise.territories.flatMap((id) => {
    const name = observatory.territories.get(id)?.name;
    return name === undefined ? [] : [textIn(name, lang).text];
  });
  return [
    {
      kind: "around",
      ...(map === undefined ? {} : { map }),
      caption: words.report.locator(names.join(", ")),
      badge: words.report.context,
      why: words.report.contextWhy,
      places,
    },
  ];
}

/** What is not known, and what changes. */
export function unknownBlock(context: PdfContext): Block {
  const { enterprise, lang, words, own, numbers } = context;
  const { report } = words;
  const changes = (enterprise.evaluation?.changes ?? []).map((one) => tell(one, context));
  const unknown = notKnownOf(enterprise, numbers, lang, words).map((one) => told(one, context));
  return {
    kind: "columns",
    columns: [
      {
        title: own ? report.unknown : report.unknownCompiled,
        items: own ? [...unknown, ...attributionLines(context)] : unknown,
        change: false,
      },
      ...(changes.length > 0 ? [{ title: report.changes, items: changes, change: true }] : []),
    ],
  };
}

/** Limits of attribution: what would have happened anyway and who else contributed; not estimated unless said. */
export function attributionLines(context: PdfContext): Told[] {
  return attributionOf(context.enterprise, context.lang).map(({ line }) => told(line, context));
}

/** Enterprises of the other country that ask, seek or measure the same, with why. */
export function neighboursBlock(context: PdfContext): Block[] {
  const { observatory, enterprise, lang, words } = context;
  const rows = closestOf(observatory, enterprise.id, 6).flatMap(({ enterprise: id, bonds }) => {
    const other = observatory.enterprises.get(id);
    if (other === undefined) return [];
    const why = bonds.map((bond) => bondWords(observatory, bond, lang).text);
    const sample = other.basis === "example" ? words.frame.sample : undefined;
    const about = [other.place, ...why, sample].filter(Boolean).join(", ");
    return [{ name: other.name, about, link: absolute(observatory, pathTo(observatory, lang, `enterprises/${id}/`)) }];
  });
  return rows.length === 0 ? [] : [{ kind: "neighbours", lede: words.report.neighboursLede, rows }];
}

/** Values of every series that has more than one, with breaks, notes and sources. */
export function tablesBlock(context: PdfContext): Block[] {
  const { numbers, words } = context;
  const { fact: terms } = words;
  const tables = numbers.all
    .filter(({ series }) => series.facts.length > 1)
    .map(({ series, receipt }): ValueTable => {
      const title = series.breakdown === undefined ? series.label : `${series.label}, ${series.breakdown}`;
      return {
        title: told({ text: title, lang: series.labelLang }, context),
        receipt: terms.receiptNumber(String(receipt)),
        rows: series.facts.map((fact, index) => {
          const before = series.facts[index - 1];
          const cut =
            before && series.breaks.find(({ at }) => before.period.start < at && fact.period.start >= at)?.reason;
          return {
            period: fact.period.text,
            value: valueOf(fact),
            notes: notesOf(fact, context),
            source: sourcesOfFacts([fact])
              .map(({ publisher }) => publisher)
              .join("; "),
            ...(cut ? { cut: told(cut, context) } : {}),
          };
        }),
      };
    });
  return tables.length === 0
    ? []
    : [{ kind: "tables", head: [terms.period, terms.value, terms.note, terms.source], tables }];
}

/** Every source of the enterprise, with its address. */
export function sourcesBlock(context: PdfContext): Block {
  const { enterprise, locale, words } = context;
  const { fact } = words;
  return {
    kind: "sources",
    sources: enterprise.sources.map(({ publisher, title, lang, url, published, seen, licence, note }) => ({
      publisher,
      ...(title ? { title: told({ text: title, lang: lang ?? context.lang }, context) } : {}),
      ...(url ? { link: url, address: url } : {}),
      facts: [
        published && fact.published(formatMoment(published, locale)),
        seen && fact.seen(formatDay(seen, locale)),
        licence && fact.licence(licence),
      ]
        .filter(Boolean)
        .join(", "),
      ...(note ? { note: tell(note, context) } : {}),
    })),
  };
}

/** Who agreed to what, and until when. */
export function consentsBlock(context: PdfContext): Block[] {
  const { enterprise, locale, voices, pdf } = context;
  const missing = enterprise.testimonies.length - voices.size;
  if (enterprise.testimonies.length === 0) return [];
  return [
    {
      kind: "consents",
      title: pdf.consents,
      rows: [...voices.values()].map(({ name, role, consent }) => ({
        name,
        role: tell(role, context),
        agreement: pdf.agreement(
          formatDay(consent.date, locale),
          consent.expires === undefined ? undefined : formatDay(consent.expires, locale),
        ),
      })),
      ...(missing > 0 ? { missing: count(locale, missing, pdf.notPrinted) } : {}),
    },
  ];
}

/** Addresses of the report on the web and of its data. */
export function addressesOf({ observatory, enterprise, lang }: PdfContext): {
  page: string;
  csv: string;
  json: string;
  pdf: string;
} {
  const file = (path: string): string => absolute(observatory, fileTo(observatory, path));
  return {
    page: absolute(observatory, pathTo(observatory, lang, `enterprises/${enterprise.id}/`)),
    csv: file(`data/enterprises/${enterprise.id}.csv`),
    json: file(`data/enterprises/${enterprise.id}.json`),
    pdf: file(`reports/${lang}-${enterprise.id}-full.pdf`),
  };
}

/** The last page: how to cite, under which licence, and where the data file is. */
export function creditsBlock(context: PdfContext): Block {
  const { observatory, enterprise, lang, locale, words, pdf } = context;
  const { settings } = observatory;
  const { cited, cautions } = reportCitation(observatory, enterprise, lang);
  const { page, csv, json } = addressesOf(context);
  const { content } = settings.licence;
  const rows: Row[] = [
    { term: pdf.citation, text: [cited, cautions].filter(Boolean).join(" ") },
    { term: pdf.wholeReport, text: page, link: page },
    {
      term: pdf.publisher,
      text: settings.publisher.name,
      ...(settings.publisher.url ? { link: settings.publisher.url } : {}),
    },
    { term: pdf.asOf, text: formatDay(settings.asOf, locale) },
    { term: pdf.licence, text: content.id, link: content.url },
    { term: pdf.contact, text: settings.contact, link: `mailto:${settings.contact}` },
    { term: pdf.made, text: pdf.madeText },
  ];
  return {
    kind: "credits",
    rows,
    data: {
      title: pdf.dataFile,
      links: [csv, json].map((link) => ({ text: link, link })),
      note: `${pdf.dataNote} ${words.report.citation.licence(content.id)}`,
    },
  };
}
