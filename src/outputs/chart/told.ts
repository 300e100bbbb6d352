import { releaseToCite } from "../../compute/changes.ts";
import { formatDay } from "../../compute/format.ts";
import { localeOf } from "../../compute/locale.ts";
import { portablePeriod, portableTitle, type Portable } from "../../compute/portable.ts";
import type { ReceiptRow } from "../../compute/receipt.ts";
import { seriesReceiptRows, sourcesOfFacts } from "../../compute/series-receipt.ts";
import type { SourceLine } from "../../compute/source-line.ts";
import { factWords } from "../../messages/facts.ts";
import { releaseWords } from "../../messages/releases.ts";
import { takeWords } from "../../messages/take.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";

/** What goes with a chart wherever it goes, in words. */
export interface Told {
  title: string;
  /** Where the title is in another language. */
  titleLang?: string;
  owner: string;
  ownerLang?: string;
  period: string;
  unit: string;
  /** Says so where enterprise and data are fictional. */
  sample?: string;
  receipt: readonly ReceiptRow[];
  /** Of the receipt, what stands in a picture: who is counted, of which whole it is a share, status, sources. */
  short: readonly ReceiptRow[];
  sources: readonly SourceLine[];
  licence: { id: string; url: string; text: string };
  asOf: string;
  citation: string;
}

/** The words of a chart that is taken elsewhere. */
export function toldOf(observatory: Observatory, portable: Portable, lang: Language): Told {
  const { settings } = observatory;
  const words = takeWords[lang];
  const { term } = factWords(lang);
  const day = formatDay(settings.asOf, localeOf(observatory, lang));
  const title = portableTitle(portable);
  const { owner, series } = portable;
  const receipt = seriesReceiptRows(series);
  const { semicolon } = factWords(lang);
  // The receipts of all values, said once each.
  const said = (terms: readonly string[], apart: string): string => {
    const rows = series.facts.flatMap((fact) => fact.receipt.filter((row) => terms.includes(row.term)));
    return [...new Set(rows.flatMap(({ text }) => text.split(apart)))].join(apart);
  };
  const sources = sourcesOfFacts(series.facts);
  const short = [
    { term: term.population, ...series.perimeter },
    // Without its base a share means nothing.
    ...receipt.filter((row) => row.term === term.dividedBy && !title.text.includes(`(${row.text})`)),
    { term: term.status, text: said([term.status], semicolon) },
    { term: sources.length > 1 ? term.sources : term.source, text: said([term.source, term.sources], "; ") },
  ];
  const period = portablePeriod(portable);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].join(", ");
  const cited = { title: title.text, owner: owner.text, period, site: settings.name, day, sources: publishers };
  const { content } = settings.licence;
  const release = releaseToCite(
    observatory,
    series.facts.flatMap(({ from }) => from),
  );
  return {
    title: title.text,
    ...(title.lang === lang ? {} : { titleLang: title.lang }),
    owner: owner.text,
    ...(owner.lang === lang ? {} : { ownerLang: owner.lang }),
    period,
    unit: series.unit,
    ...(portable.example ? { sample: words.sample } : {}),
    receipt,
    short,
    sources,
    licence: { ...content, text: words.licence(content.id) },
    asOf: words.asOf(day),
    citation: [
      words.citation(cited),
      ...(release ? [releaseWords[lang].cited(release.id)] : []),
      ...(portable.example ? [`${words.sample}.`] : []),
    ].join(" "),
  };
}
