import { frieze } from "../../components/art/frieze.ts";
import { market } from "../../components/art/market.ts";
import { tapestrySvg } from "../../components/art/tapestry-svg.ts";
import { barsChart } from "../../charts/bars.ts";
import { likertChart } from "../../charts/likert.ts";
import { lineChart } from "../../charts/line.ts";
import { locatorMap } from "../../charts/locator-map.ts";
import { slopeChart, slopeOf } from "../../charts/slope.ts";
import { lightTheme } from "../../charts/theme.ts";
import { waffleChart } from "../../charts/waffle.ts";
import { weaveChart, weaveText } from "../../charts/weave.ts";
import { ownName, plainAreas } from "../../compute/map-areas.ts";
import type { Fact } from "../../compute/fact.ts";
import { sentencesOf } from "../../compute/sentences.ts";
import { partsOf, type Series } from "../../compute/series.ts";
import { isWithin } from "../../compute/territory.ts";
import { weaveOf } from "../../compute/weave.ts";
import type { Crossing } from "../../model/evaluation.ts";
import type { Picture } from "./blocks.ts";
import type { PdfContext } from "./context.ts";

/** Widths in px at which drawings are made: the template prints a px of them as about three quarters of a point. */
const widths = { wide: 548, noted: 484, half: 342, squares: 240, map: 300 };

const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

function said(svg: string, name: "title" | "desc"): string {
  const inside = new RegExp(`<${name} [^>]*>([^<]*)</${name}>`).exec(svg)?.[1] ?? "";
  return inside.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
}

/** A chart with what it says of itself as its alternative text. */
function picture(svg: string): Picture {
  const [title, sentence] = [said(svg, "title"), said(svg, "desc")];
  return { svg, alt: sentence.startsWith(title) || title === "" ? sentence : `${title}. ${sentence}` };
}

/** The chart that suits a series: bars for what adds up over years, a line for the rest and for what has a target. */
export function seriesPicture(series: Series, context: PdfContext, wide: boolean, kind?: "line" | "bars"): Picture {
  const { observatory, facts: words } = context;
  // A note that stands beside it takes its place.
  const across = series.target?.note === undefined ? widths.wide : widths.noted;
  const size = { width: wide ? across : widths.half, theme: lightTheme };
  const sums = observatory.indicators.get(series.indicator)?.adds.years === "sum" && series.target === undefined;
  const bars = kind === undefined ? sums : kind === "bars";
  return picture(
    bars ? barsChart({ series, notes: true }, size, words) : lineChart({ series: [series], notes: true }, size, words),
  );
}

function slopePicture(crossing: Crossing, series: Series, context: PdfContext): Picture | undefined {
  const { observatory, enterprise, lang, facts: words } = context;
  const { indicator, breakdown, perimeter } = crossing.number;
  const parts =
    breakdown === undefined ? partsOf(observatory, { enterprise: enterprise.id, indicator, perimeter }, lang) : [];
  const input = slopeOf(series, parts, words, context.words.fact.everyone);
  if (input === undefined) return undefined;
  return picture(slopeChart(input, { width: widths.half, theme: lightTheme }, words));
}

/** The drawing a crossing asks for, when there is enough to draw. */
export function crossingPicture(
  crossing: Crossing,
  series: Series,
  fact: Fact,
  context: PdfContext,
): Picture | undefined {
  const { facts: words } = context;
  const size = { width: widths.half, theme: lightTheme };
  switch (crossing.chart) {
    case "line":
    case "bars":
      return seriesPicture(series, context, false, crossing.chart);
    case "slope":
      return slopePicture(crossing, series, context);
    case "waffle":
      return picture(
        waffleChart(
          { id: series.id, title: series.label, fact, bare: true },
          { width: widths.squares, theme: lightTheme },
          words,
        ),
      );
    case "likert": {
      const rows = sentencesOf(context.observatory, context.enterprise, crossing, series, fact, context.lang).flatMap(
        (one) => {
          const answer = one.facts.find(({ period }) => period.text === fact.period.text);
          return answer === undefined ? [] : [{ label: one.label, fact: answer }];
        },
      );
      return picture(likertChart({ id: crossing.id, title: words.chart.answer, rows }, size, words));
    }
    default:
      return undefined;
  }
}

const threads = { k: "#1c1b22", w: "#27468f", l: "#6f88c4", m: "#a93424", y: "#f4c02e", g: "#2a6b4c", p: "#fcfbf7" };

/** A woven picture in literal colours, as wide as a page; it is decoration. */
export function scene(name: "frieze" | "market"): { kind: "scene"; svg: string } {
  const grid = name === "frieze" ? frieze : market;
  const svg = Object.entries(threads)
    .reduce(
      (drawn, [letter, colour]) => drawn.replaceAll(`class="thread-${letter}"`, `fill="none" stroke="${colour}"`),
      tapestrySvg(grid, name),
    )
    .replace(/ (?:width|height|xmlns)="[^"]*"/g, "")
    .replace(
      "<svg",
      `<svg xmlns="http://www.w3.org/2000/svg" width="${(grid[0]?.length ?? 0) * 4}" height="${grid.length * 4}"`,
    );
  return { kind: "scene", svg };
}

/** The cloth of an enterprise on its ground, `width` by `height` px, with what it says in words. */
export function clothPicture(context: PdfContext, size: { width: number; height: number }, loose = true): Picture {
  const { observatory, enterprise, locale, facts: words, own } = context;
  const weave = weaveOf(observatory, enterprise.id);
  const ground = own ? enterprise.ground : "linen";
  const svg = weaveChart({ weave, id: enterprise.id, locale, ground, loose }, { ...size, theme: lightTheme }, words);
  return { svg, alt: `${words.weave.title}. ${weaveText(weave, locale, words)}` };
}

/** Where the enterprise is, in gold, with the border; nothing without shapes. */
export function locatorPicture({ observatory, enterprise, lang, facts: words }: PdfContext): Picture | undefined {
  const { shapes } = observatory;
  const { territories } = enterprise;
  const areas = plainAreas(observatory, lang);
  const highlight = areas
    .filter(({ territory }) => territories.some((id) => isWithin(observatory, territory, id)))
    .flatMap((area) => area.shapes);
  if (shapes === null || highlight.length === 0) return undefined;
  const name = territories.map((id) => ownName(observatory, id)).join(", ");
  const place = { id: territories.join("-"), shapes, areas, highlight, name };
  return picture(locatorMap(place, { width: widths.map, theme: lightTheme }, words));
}
