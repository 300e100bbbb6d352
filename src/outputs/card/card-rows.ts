import type { Card } from "../../../templates/cards/card.ts";
import { coverageOf } from "../../compute/aggregate.ts";
import { isPublished } from "../../compute/fact.ts";
import { seriesOfIndicator, type Series } from "../../compute/series.ts";
import { newestOf, statisticSeriesOf } from "../../compute/statistic.ts";
import { enterprisesIn } from "../../compute/territory.ts";
import { weaveOf } from "../../compute/weave.ts";
import { textIn } from "../../compute/words.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { cardWords } from "../../messages/cards.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { answersArt } from "./chart-art.ts";
import { inOneLine, sourceOf } from "./figure.ts";
import { multiplesArt } from "./indicator-art.ts";
import { clothPicture, friezePicture } from "./pictures.ts";

const most = 4;
type Rows = Pick<Card, "rows" | "receipt" | "tag" | "note" | "art">;

interface Reporting {
  enterprise: Enterprise;
  series: Series;
  name: string;
}

/**
 * Up to four enterprises in alphabetical order with their newest value, and how many report it, everywhere or in a territory;
 * examples where no one else does.
 */
export function enterpriseRows(observatory: Observatory, indicator: string, lang: Language, territory?: string): Rows {
  const among =
    territory === undefined ? undefined : new Set(enterprisesIn(observatory, territory).map(({ id }) => id));
  const told = seriesOfIndicator(observatory, indicator, lang).flatMap((series) => {
    const { enterprise: id = "" } = series;
    const enterprise = among === undefined || among.has(id) ? observatory.enterprises.get(id) : undefined;
    const fact = newestOf(series) ?? series.facts.find(isPublished);
    return enterprise && fact
      ? [{ enterprise, series, name: `${enterprise.name}, ${fact.period.text}`, text: fact.text }]
      : [];
  });
  const real = told.filter(({ enterprise }) => enterprise.basis !== "example");
  const rows = real.length > 0 ? real : told;
  const first = rows.filter(
    (row, index) => rows.findIndex(({ enterprise }) => enterprise === row.enterprise) === index,
  );
  const art = artOf(observatory, first, lang);
  const asked = first.length === 1 ? first[0]!.enterprise.evaluation : undefined;
  const { asks, inOrder } = kindWords[lang];
  const coverage = coverageOf(observatory, indicator, { territory }).text(lang);
  return {
    rows: first.slice(0, most).map(({ name, text }) => ({ name, text })),
    ...(asked === undefined ? {} : { note: asks(first[0]!.enterprise.name, textIn(asked.question, lang).text) }),
    ...(art === undefined ? {} : { art }),
    // "None publishes it" beside the value of an example would read as a contradiction.
    ...(real.length === 0 && told.length > 0
      ? { tag: cardWords[lang].tag }
      : { receipt: first.length > 1 ? inOneLine([coverage, inOrder]) : coverage }),
  };
}

/** What may be drawn of an indicator: answers, series over the same years, or the cloth of the only one who reports it. */
function artOf(observatory: Observatory, shown: readonly Reporting[], lang: Language): Rows["art"] {
  const [only] = shown;
  if (only === undefined) return undefined;
  if (only.series.kind === "likert")
    return answersArt(
      shown.slice(0, most).map(({ name, series }) => ({ ...series, label: name, labelLang: lang })),
      lang,
    );
  const named = shown.map(({ enterprise: { name }, series }) => ({ name, series }));
  const charts = multiplesArt(named, lang);
  if (charts !== undefined || shown.length > 1) return charts;
  // Threads of numbers alone, over a value, would look like its bars.
  const { id } = only.enterprise;
  return weaveOf(observatory, id).voices > 0 ? clothPicture(observatory, id, "linen") : friezePicture;
}

/** The observatory's regions with their newest value of a measure, each with its year and way of counting. */
export function measureRows(observatory: Observatory, measure: string, lang: Language): Rows {
  const rows = observatory.settings.territories.flatMap((territory) => {
    const series = statisticSeriesOf(observatory, { territory, measure, family: "total", sector: "total" }, lang);
    const newest = series
      .map(newestOf)
      .filter((fact) => fact !== undefined)
      .sort((a, b) => b.period.end - a.period.end)[0];
    return newest && series[0]
      ? [{ name: `${series[0].territoryName.text}, ${newest.period.text}`, text: newest.text, fact: newest }]
      : [];
  });
  const shown = rows.slice(0, most);
  const facts = shown.map(({ fact }) => fact);
  return {
    rows: shown.map(({ name, text }) => ({ name, text })),
    ...(facts.length > 0 ? { receipt: sourceOf(facts, lang) } : {}),
  };
}
