import type { Card } from "../../../templates/cards/card.ts";
import { coverageOf } from "../../compute/aggregate.ts";
import { isPublished, type Fact } from "../../compute/fact.ts";
import { seriesOfIndicator, type Series } from "../../compute/series.ts";
import { newestOf, statisticSeriesOf } from "../../compute/statistic.ts";
import { enterprisesIn } from "../../compute/territory.ts";
import { weaveOf } from "../../compute/weave.ts";
import { textIn } from "../../compute/words.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { cardWords } from "../../messages/cards.ts";
import { factWords } from "../../messages/facts.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { answersArt } from "./chart-art.ts";
import { begun } from "./alt.ts";
import { basisOf, inOneLine, sourceOf } from "./figure.ts";
import { multiplesArt } from "./indicator-art.ts";
import { clothPicture, friezePicture } from "./pictures.ts";

const most = 4;
type Rows = Pick<Card, "rows" | "receipt" | "tag" | "note" | "art">;

interface Reporting {
  enterprise: Enterprise;
  series: Series;
  fact: Fact;
  name: string;
}

/**
 * Up to four enterprises in alphabetical order with their newest value, its source and how sure it is, and how many report it,
 * everywhere or in a territory; examples where no one else does.
 */
export function enterpriseRows(observatory: Observatory, indicator: string, lang: Language, territory?: string): Rows {
  const among =
    territory === undefined ? undefined : new Set(enterprisesIn(observatory, territory).map(({ id }) => id));
  const told = seriesOfIndicator(observatory, indicator, lang).flatMap((series) => {
    const { enterprise: id = "" } = series;
    const enterprise = among === undefined || among.has(id) ? observatory.enterprises.get(id) : undefined;
    const fact = newestOf(series) ?? series.facts.find(isPublished);
    return enterprise && fact
      ? [{ enterprise, series, fact, name: `${ofWhom(enterprise, fact, lang)}, ${fact.period.text}`, text: fact.text }]
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
  const shown = first.slice(0, most);
  const [only] = first;
  const question = asked && only && asks(only.enterprise.name, textIn(asked.question, lang).text);
  const note = inOneLine([statusOf(shown, lang), question]);
  // "None publishes it" beside the value of an example would read as a contradiction.
  const examples = real.length === 0 && told.length > 0;
  const coverage = examples ? undefined : coverageOf(observatory, indicator, { territory }).text(lang);
  const facts = shown.map(({ fact }) => fact);
  const receipt =
    first.length === 1
      ? inOneLine([basisOf(only!.fact, lang, only!.name.startsWith(only!.fact.perimeter.text)), coverage])
      : inOneLine([coverage, ...(only ? [inOrder, sourceOf(facts, lang)] : [])]);
  return {
    rows: shown.map(({ name, text }) => ({ name, text })),
    ...(note === "" ? {} : { note }),
    ...(art === undefined ? {} : { art }),
    ...(examples ? { tag: cardWords[lang].tag } : {}),
    receipt: begun(receipt),
  };
}

/** An enterprise by its name; where a value is of a part of it, with that part. */
function ofWhom({ name }: Enterprise, { perimeter }: Fact, lang: Language): string {
  return perimeter.text === factWords(lang).perimeter.whole(name) ? name : perimeter.text;
}

/** Which values are provisional or estimated, with whose they are where there are several; bounds are in the values. */
function statusOf(shown: readonly Reporting[], lang: Language): string | undefined {
  const { status, semicolon } = factWords(lang);
  const said = shown.flatMap(({ enterprise, fact: { mark } }) => {
    if (mark !== "provisional" && mark !== "estimated") return [];
    return shown.length === 1 ? begun(status[mark]) : kindWords[lang].told(enterprise.name, status[mark]);
  });
  return said.length === 0 ? undefined : said.join(semicolon);
}

/** What may be drawn of an indicator: answers, series over the same years, the cloth of the only one who reports it, else the frieze. */
function artOf(observatory: Observatory, shown: readonly Reporting[], lang: Language): Rows["art"] {
  const [only] = shown;
  if (only === undefined) return friezePicture;
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
