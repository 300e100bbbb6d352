import type { Art, Card, Format, KeyEntry } from "../../../templates/cards/card.ts";
import { classMap } from "../../charts/class-map.ts";
import { describeAreas } from "../../charts/describe.ts";
import { absentFill, absentPatterns } from "../../charts/marks.ts";
import { element, rect } from "../../charts/svg.ts";
import { lightTheme } from "../../charts/theme.ts";
import { classColour, classesOf, type ValueClass } from "../../compute/classes.ts";
import { isPublished } from "../../compute/fact.ts";
import { formatPeriod } from "../../compute/format.ts";
import { localeOf } from "../../compute/locale.ts";
import type { MapArea } from "../../compute/map-areas.ts";
import { mapSentence } from "../../compute/map-sentence.ts";
import { measureGroups, type GroupMap, type MeasureGroup } from "../../compute/measure-groups.ts";
import { once } from "../../compute/once.ts";
import { isWithin } from "../../compute/territory.ts";
import { withCapital } from "../../compute/with-capital.ts";
import { textIn } from "../../compute/words.ts";
import { cardWords } from "../../messages/cards.ts";
import { factWords } from "../../messages/facts.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { heightOf } from "./chart-art.ts";
import { inOneLine, noteOf, sourceOf } from "./figure.ts";

type Content = Omit<Card, "lang" | "observatory" | "foot" | "tag">;

// How wide and how high the map stands on each format; it is drawn twice as large as on a page.
const sizes: Readonly<Record<Format, { width: number; height: number }>> = {
  link: { width: 500, height: 372 },
  square: { width: 500, height: 420 },
  portrait: { width: 560, height: 560 },
  story: { width: 540, height: 600 },
};

/** The map that the page of a measure shows first, as a card; nothing where it shows none. */
export const mapContent = once((observatory, measure: string, lang: Language): Content | undefined => {
  const found = measureGroups(observatory, measure, lang).find(({ map }) => map !== undefined);
  return found?.map && contentOf(observatory, found, found.map, lang);
});

function contentOf(observatory: Observatory, { id, first }: MeasureGroup, map: GroupMap, lang: Language): Content {
  const words = factWords(lang);
  const valued = map.areas.filter(({ fact }) => fact !== undefined && isPublished(fact));
  const facts = valued.flatMap(({ fact }) => fact ?? []);
  const notes = [...new Set(facts.flatMap((fact) => noteOf(fact, lang) ?? []))];
  const perimeter = observatory.perimeterClasses.get(first.perimeterClass);
  const period = formatPeriod(map.period, localeOf(observatory, lang));
  const classes = classesOf(map.scale);
  const held = classes.filter(({ facts: own }) => own.some((fact) => facts.some((one) => one.id === fact.id)));
  const draw = (size: { width: number; height: number }): Art => {
    const input = { ...map, id, title: first.label, unit: first.unit };
    const svg = classMap(input, classes, { ...size, zoom: 2, theme: lightTheme, hidden: true }, words);
    return { svg, width: size.width, height: heightOf(svg) };
  };
  return {
    kind: "map",
    kicker: inOneLine([cardWords[lang].measure, period, words.chart.in(first.unit)]),
    title: first.label,
    sentence: mapSentence(map.areas, lang),
    ...(notes.length === 0 ? {} : { note: notes.join(words.semicolon) }),
    receipt: inOneLine([perimeter && textIn(perimeter.name, lang).text, sourceOf(facts, lang)]),
    told: describeAreas({ title: first.label, period, areas: valued }, words),
    key: [...held.map((one) => classEntry(one, classes.length, valued)), ...absentEntries(map.areas)],
    art: {
      link: draw(sizes.link),
      square: draw(sizes.square),
      portrait: draw(sizes.portrait),
      story: draw(sizes.story),
    },
  };
}

const list = (areas: readonly MapArea[]): string => areas.map(({ name }) => name).join(", ");

/** A class of the map: its colour and number, its bounds, and the places in it. */
function classEntry({ n, text, facts }: ValueClass, of: number, valued: readonly MapArea[]): KeyEntry {
  const colour = classColour(n, of);
  const within = valued.filter(({ fact }) => facts.some(({ id }) => id === fact?.id));
  return {
    n: String(n),
    ink: lightTheme.sequentialLabel[colour] ?? lightTheme.ink,
    swatch: swatch("", lightTheme.sequential[colour] ?? lightTheme.paper),
    text,
    places: list(within),
  };
}

/** Why places have no value, each reason with its pattern. */
function absentEntries(areas: readonly MapArea[]): KeyEntry[] {
  const without = areas.filter(({ fact }) => fact === undefined || fact.value === null);
  return [...Map.groupBy(without, ({ fact, absent }) => fact?.text ?? absent)].map(([text, group], index) => {
    const id = `key-${index}`;
    return {
      swatch: swatch(absentPatterns(group, id, lightTheme), absentFill(group[0]!, id)),
      text: withCapital(text),
      places: list(group),
    };
  });
}

function swatch(patterns: string, fill: string): Art {
  const box = rect(0.75, 0.75, 28.5, 22.5, { fill, stroke: lightTheme.ink, "stroke-width": 1.5 });
  const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg", width: 60, height: 48, viewBox: "0 0 30 24" }, [
    element("defs", {}, patterns),
    box,
  ]);
  return { svg, width: 60, height: 48 };
}

/** The measures whose map gives this territory, or a place in it, a value. */
export function mappedMeasures(observatory: Observatory, territory: string, lang: Language): string[] {
  return [...observatory.measures.keys()].filter((measure) =>
    measureGroups(observatory, measure, lang)
      .find(({ map }) => map !== undefined)
      ?.map?.areas.some(({ territory: id, fact }) => fact !== undefined && isWithin(observatory, id, territory)),
  );
}
