import { formatValue } from "../../compute/format.ts";
import { count } from "../../compute/count.ts";
import { weaveOf } from "../../compute/weave.ts";
import type { Block, Cover, Row } from "./blocks.ts";
import { tell, type PdfContext } from "./context.ts";
import { clothPicture } from "./pictures.ts";

/** What the document calls itself: the report of a year, or one compiled from public sources. */
export function reportName({ enterprise, words }: PdfContext): string {
  const { evaluation } = enterprise;
  return evaluation ? words.report.impactReport(evaluation.year.slice(0, 4)) : words.report.compiled;
}

/** "Exemple, données fictives", where it is one. */
export function sampleTag({ enterprise, words }: PdfContext): { tag?: string } {
  return enterprise.basis === "example" ? { tag: words.frame.sampleLong } : {};
}

/** The cover of the full report. */
export function coverOf(context: PdfContext): Cover {
  const { observatory, enterprise, locale, words, own, pdf } = context;
  const { report } = words;
  const weave = weaveOf(observatory, enterprise.id);
  const counts = [
    weave.numbers === 0
      ? { count: report.noNumber, what: "" }
      : { count: count(locale, weave.numbers, report.numbers), what: pdf.warp },
    weave.voices === 0
      ? { count: report.noVoice, what: "" }
      : { count: count(locale, weave.voices, report.voices), what: pdf.weft },
    ...(weave.pairs.length === 0
      ? []
      : [{ count: count(locale, weave.pairs.length, report.pairs), what: report.readTogether }]),
  ];
  return {
    edition: reportName(context),
    ...sampleTag(context),
    name: enterprise.name,
    activity: tell(enterprise.activity, context),
    ...(own ? {} : { note: weave.numbers === 0 ? report.compiledEmpty : report.compiledLede }),
    cloth: clothPicture(context, { width: 595, height: 440 }),
    counts,
  };
}

/** The contents, and how to read the cloth. */
export function contentsBlock(context: PdfContext): Block {
  const { observatory, enterprise, locale, words, pdf } = context;
  const { report } = words;
  const weave = weaveOf(observatory, enterprise.id);
  const kinds = (["results", "processes", "practices"] as const)
    .filter((kind) => weave[kind] > 0)
    .map((kind) => count(locale, weave[kind], report[kind]));
  const numbers = count(locale, weave.numbers, report.numbers);
  return {
    kind: "contents",
    title: pdf.contents,
    key: {
      title: pdf.key,
      lines: [
        {
          thread: "warp",
          text: weave.numbers === 0 ? report.noNumber : kinds.length > 1 ? `${numbers} (${kinds.join(", ")})` : numbers,
        },
        { thread: "weft", text: weave.voices === 0 ? report.noVoice : count(locale, weave.voices, report.voices) },
        ...(weave.pairs.length === 0
          ? []
          : [{ thread: "pair", text: `${count(locale, weave.pairs.length, report.pairs)} ${report.readTogether}` }]),
      ],
    },
  };
}

/** Lines of the portrait, in the page's order. */
export function portraitRows(context: PdfContext): Row[] {
  const { observatory, enterprise, words } = context;
  const { report } = words;
  const { territories, groups, sectors, schemes, legalForms } = observatory;
  const form = legalForms.get(enterprise.legalForm)?.name;
  const group = groups.get(enterprise.group)?.name;
  const sector = sectors.get(enterprise.sector)?.name;
  const same = (text: Row["text"]): boolean =>
    typeof text === "string" && text.toLowerCase() === enterprise.legalFormName.toLowerCase();
  const family = form && tell(form, context);
  const places = enterprise.territories.map((id) => {
    const name = territories.get(id)?.name;
    const text = name === undefined ? id : tell(name, context);
    return typeof text === "string" ? text : text.text;
  });
  const approvals = enterprise.schemes.map((id) => schemes.get(id)?.ownName ?? id);
  const { since, team, governance, place, website } = enterprise;
  return [
    { term: report.form, text: enterprise.legalFormName, ...(family && !same(family) ? { more: family } : {}) },
    ...(since ? [{ term: report.since, text: String(since) }] : []),
    ...(team ? [{ term: report.team, text: tell(team, context) }] : []),
    { term: report.territory, text: places.join(", "), ...(place ? { more: report.seat(place) } : {}) },
    ...(governance ? [{ term: report.governance, text: tell(governance, context) }] : []),
    ...(group
      ? [
          {
            term: report.group,
            text: tell(group, context),
            ...(enterprise.groupBy === "editors" ? { more: report.groupByEditors } : {}),
          },
        ]
      : []),
    ...(sector ? [{ term: report.sector, text: tell(sector, context) }] : []),
    ...(approvals.length > 0 ? [{ term: report.schemes, text: approvals.join(", ") }] : []),
    ...(website
      ? [
          {
            term: report.website,
            text: website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""),
            link: website,
          },
        ]
      : []),
  ];
}

const sign = { one: "%", other: "%" };

/** The portrait: who the enterprise is, and what it lives from. */
export function portraitBlock(context: PdfContext): Extract<Block, { kind: "portrait" }> {
  const { enterprise, locale, words } = context;
  const { report } = words;
  const year = enterprise.evaluation?.year;
  const percent = { id: "percent", percent: true as const, name: { fr: sign, nl: sign, en: sign } };
  const parts = (enterprise.resources ?? []).map(({ name, share }) => ({
    name: tell(name, context),
    share,
    text: formatValue(share, percent, { locale, digits: 0 }).text,
  }));
  return {
    kind: "portrait",
    title: report.portrait,
    rows: portraitRows(context),
    ...(parts.length > 0 ? { resources: { title: year ? report.resourcesIn(year) : report.resources, parts } } : {}),
    ...(enterprise.note ? { note: tell(enterprise.note, context) } : {}),
  };
}
