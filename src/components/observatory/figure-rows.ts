import type { collator } from "../../compute/format.ts";
import { statisticSeriesOf, termName, type StatisticSeries } from "../../compute/statistic.ts";
import { textIn, type Words } from "../../compute/words.ts";
import type { FigureWords } from "../../messages/figures.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { pathTo } from "../../paths.ts";
import { statisticAnchor } from "../fact/anchor.ts";
import { sourcesMarkup } from "../fact/series-table.ts";
import { langAttribute, markup, type Markup } from "../markup.ts";

/** Every published value of one measure, as a table of the page of all figures. */
export interface MeasureFigures {
  id: string;
  name: Words;
  html: string;
  count: number;
}

const total = "total";

function partOf({ family, statisticSector }: StatisticSeries, lang: Language): Words {
  const parts = [
    ...(family === total ? [] : [termName(observatory, "family", family, lang)]),
    ...(statisticSector === total ? [] : [termName(observatory, "sector", statisticSector, lang)]),
  ];
  return { text: parts.map(({ text }) => text).join(", "), lang: parts.find((one) => one.lang !== lang)?.lang ?? lang };
}

function rowsOf(series: StatisticSeries, measurePath: string, lang: Language): Markup[] {
  const { territory, territoryName, family, statisticSector } = series;
  const part = partOf(series, lang);
  const perimeter = observatory.perimeterClasses.get(series.perimeterClass);
  const counted = perimeter ? textIn(perimeter.name, lang) : { text: series.perimeterClass, lang };
  return series.facts.map((fact) => {
    const [row] = fact.from;
    const edition = row && "edition" in row ? row.edition : undefined;
    const year = row?.period ?? "";
    const keys = [territory, family, statisticSector, year].join(" ");
    return markup`<tr data-k="${keys}"><th scope="row"${langAttribute(territoryName.lang, lang)}>${territoryName.text}</th><td>${fact.period.text}</td><td><a href="${measurePath}#${statisticAnchor(fact)}">${fact.text}</a></td><td${langAttribute(part.lang, lang)}>${part.text}</td><td${langAttribute(counted.lang, lang)}>${counted.text}</td><td>${sourcesMarkup(fact.sources)}${edition === undefined ? "" : `, ${edition}`}</td></tr>`;
  });
}

/** One table for each measure that has values: territories in alphabetical order, the whole before its parts, years in order. */
export function measureFigures(
  words: FigureWords,
  value: string,
  lang: Language,
  sort: ReturnType<typeof collator>,
): MeasureFigures[] {
  const head = [words.territory, words.year, value, words.part, words.counted, words.source];
  const heads = head.map((text) => markup`<th scope="col">${text}</th>`);
  return [...observatory.measures.values()].flatMap((measure): MeasureFigures[] => {
    const series = statisticSeriesOf(observatory, { measure: measure.id }, lang).toSorted(
      (a, b) => sort.compare(a.territoryName.text, b.territoryName.text) || rank(a) - rank(b),
    );
    if (series.length === 0) return [];
    const name = textIn(measure.name, lang);
    const rows = series.flatMap((one) => rowsOf(one, pathTo(observatory, lang, `statistics/${measure.id}/`), lang));
    const caption = markup`<caption class="visually-hidden"${langAttribute(name.lang, lang)}>${name.text}</caption>`;
    const table = markup`<table>${caption}<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
    return [{ id: measure.id, name, html: table.html, count: rows.length }];
  });
}

function rank({ family, statisticSector }: StatisticSeries): number {
  return Number(family !== total) + Number(statisticSector !== total);
}

/** What may be chosen: everything that some value carries. */
export interface FigureChoices {
  key: "territory" | "measure" | "family" | "sector" | "year";
  groups: { name?: string; options: { id: string; name: Words }[] }[];
}

/** The five choices of the page of all figures, in its language. */
export function figureChoices(words: FigureWords, lang: Language, sort: ReturnType<typeof collator>): FigureChoices[] {
  const { statistics, territories, measures, settings } = observatory;
  const used = (key: "territory" | "measure" | "family" | "sector" | "period"): string[] => [
    ...new Set(statistics.map((one) => one[key])),
  ];
  const place = (id: string) => {
    const name = territories.get(id)?.name;
    return { id, name: name === undefined ? { text: id, lang } : textIn(name, lang) };
  };
  const places = used("territory")
    .map(place)
    .toSorted((a, b) => sort.compare(a.name.text, b.name.text));
  const ours = new Set(settings.territories);
  const term = (kind: "family" | "sector") =>
    used(kind)
      .map((id) => ({ id, name: termName(observatory, kind, id, lang) }))
      .toSorted((a, b) => Number(b.id === total) - Number(a.id === total) || sort.compare(a.name.text, b.name.text));
  const told = new Set(used("measure"));
  const years = used("period").toSorted().reverse();
  return [
    {
      key: "territory",
      groups: [
        { name: words.ours, options: places.filter(({ id }) => ours.has(id)) },
        { name: words.others, options: places.filter(({ id }) => !ours.has(id)) },
      ],
    },
    {
      key: "measure",
      groups: [
        {
          options: [...measures.values()]
            .filter(({ id }) => told.has(id))
            .map(({ id, name }) => ({ id, name: textIn(name, lang) })),
        },
      ],
    },
    { key: "family", groups: [{ options: term("family") }] },
    { key: "sector", groups: [{ options: term("sector") }] },
    { key: "year", groups: [{ options: years.map((id) => ({ id, name: { text: id, lang } })) }] },
  ];
}
