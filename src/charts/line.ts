import { annotationsOf, lineNotes, numberedFootnotes } from "./annotations.ts";
import { axisOf, axisText } from "../compute/axis.ts";
import { isPublished } from "../compute/fact.ts";
import type { Series } from "../compute/series.ts";
import type { FactWords } from "../messages/facts.ts";
import { barsChart } from "./bars.ts";
import { describeSeries } from "./describe.ts";
import { footnotes, footnotesOf } from "./footnotes.ts";
import { chartId, foreign, frame, innerWidth, isWide, themeOf, type ChartSize } from "./frame.ts";
import { nameLegend } from "./line-legend.ts";
import { axisBox, bound, hollow, segments } from "./line-marks.ts";
import { lineLabels, roomOf, type Point } from "./line-labels.ts";
import { grid, stubs, timeScale, yearAxis, type Plane } from "./plane.ts";
import { targetBand } from "./target-band.ts";
import { breakMark, fillOf, pointMark } from "./marks.ts";
import { rowsChart } from "./rows.ts";
import { element, textNode } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { isYearly, range, yearOf, yearsOf } from "../compute/timeline.ts";

/** One to three series as lines over the years, on one axis. */
export interface LineInput {
  series: readonly Series[];
  /** First and last year of the axis, so that small multiples share it. */
  years?: readonly [number, number];
  /** Lowest and highest value of the axis, where several charts must share it. */
  domain?: readonly [number, number];
  /** True when the series are the same thing from several sources: one colour, several shapes, no names. */
  kin?: boolean;
  /** The name of each line, where the breakdown or the label is not it. */
  names?: readonly string[];
  /**
   * One of many beside each other: low, points labelled, without axis texts, unit and footnotes.
   * The page says once what holds for all: the unit, the ends of the axis, the reason of a break.
   */
  small?: boolean;
  /** True tells what authors noted of a value: at its point where there is room, else as a numbered footnote. */
  notes?: boolean;
}

const PLOT = 190;
const LEFT = 0;

function pointsOf(series: Series, plane: Plane): Point[] {
  return series.facts.flatMap((fact) => {
    const year = yearOf(fact);
    if (!isPublished(fact) || fact.value === null || year === undefined) return [];
    return [{ fact, year, x: plane.x((fact.period.start + fact.period.end) / 2), y: plane.y(fact.value) }];
  });
}

function yearsFor(input: LineInput): readonly [number, number] | undefined {
  const found = yearsOf(input.series.flatMap(({ facts }) => facts));
  const targets = input.series.flatMap(({ target }) =>
    target === undefined ? [] : [Math.ceil(target.period.end) - 1],
  );
  const goal = Math.max(...targets.filter(Number.isFinite), -Infinity);
  return input.years ?? (found && [found[0], Math.max(found[1], goal)]);
}

function nameOf(input: LineInput, index: number): string {
  const series = input.series[index];
  return input.names?.[index] ?? series?.breakdown ?? series?.label ?? "";
}

/** Without an axis of years: bars for one series, rows with the name of each line for several. */
function otherwise(input: LineInput, main: Series, size: ChartSize, words: FactWords): string {
  const notes = input.notes === undefined ? {} : { notes: input.notes };
  if (input.series.length === 1) return barsChart({ series: main, ...notes }, size, words);
  const rows = input.series.flatMap(({ facts }, index) =>
    facts.map((fact) => ({ label: `${nameOf(input, index)}, ${fact.period.text}`, fact })),
  );
  return rowsChart({ id: main.id, title: main.label, unit: main.unit, rows }, size, words);
}

/** Lines over the years, labelled directly, axis at the right; bars where values span several years or there are none. */
export function lineChart(input: LineInput, size: ChartSize, words: FactWords): string {
  const [main] = input.series;
  if (main === undefined || input.series.length > 3) throw new Error("A line chart draws one to three series.");
  const facts = input.series.flatMap((one) => one.facts);
  const span = yearsFor(input);
  const values = facts.flatMap((fact) => (yearOf(fact) === undefined ? [] : (fact.value ?? [])));
  if (span === undefined || values.length === 0 || !isYearly(facts)) return otherwise(input, main, size, words);

  const theme = themeOf(size);
  const width = innerWidth(size);
  const locale = facts[0]?.locale ?? "en";
  const goals = input.series.flatMap(({ target }) => (target === undefined ? [] : [target.low, target.high]));
  const axis = axisOf([...values, ...goals], main, locale, input.domain);
  const named = input.series.length > 1 && !input.kin;
  const axisRoom = input.small ? 4 : Math.max(...axis.ticks.map((tick) => textWidth(tick.text, 12))) + 10;
  const height = size.height ?? (input.small ? 110 : isWide(size) ? PLOT : 170);
  const [left, right] = [LEFT, width - axisRoom];
  const years = range(span);
  const plane: Plane = {
    axis,
    left,
    right,
    height,
    x: timeScale(span, facts, left, right),
    y: (value) => height - ((value - axis.low) / (axis.high - axis.low)) * height,
  };
  const colour = (index: number): string =>
    named ? (theme.categorical[index] ?? theme.ink2) : fillOf(input.series[index] ?? main, theme);
  const drawn = input.series.map((series, index) => ({
    series,
    points: pointsOf(series, plane),
    colour: colour(index),
    index,
  }));
  const band = targetBand(main, plane, theme);
  const breaks = [...new Set(input.series.flatMap((one) => one.breaks.map(({ at }) => at)))].filter(
    (at) => at > span[0] && at <= span[1],
  );
  const within = { left: 0, right: width, top: -30, bottom: height };
  const room = roomOf(drawn, within, [
    ...breaks.map((at) => ({ left: plane.x(at) - 4, right: plane.x(at) + 4, top: -30, bottom: height })),
    ...(band.box === undefined ? [] : [band.box]),
    ...axis.ticks.map(({ value }) => axisBox(plane, value, width)),
  ]);
  const labels = lineLabels(
    drawn.map(({ points, colour: fill, index }) => ({ points, name: named ? nameOf(input, index) : "", fill })),
    within,
    room,
  );
  const told = input.notes && !input.small ? annotationsOf(facts) : [];
  const notes = lineNotes(
    told,
    drawn.flatMap(({ points }) => points),
    labels,
    room,
    size,
  );
  const names = named ? input.series.map((_, index) => nameOf(input, index)) : [];
  const beside = names.every((name) => labels.some((label) => label.text === name));
  const legend = beside ? { markup: "", height: 0 } : nameLegend(names, colour, size);
  const id = chartId("line", input.series.map((one) => one.id).join(" "), size);
  const top =
    (input.small ? 4 : 26) +
    legend.height +
    Math.max(14, ...labels.map(({ y }) => 14 - y), main.target === undefined ? 0 : 24 - plane.y(main.target.high));
  const lines = input.small ? [] : footnotesOf(input.series, span, words);
  const start = axis.fromZero || input.small ? [] : [words.chart.axisNotZero(axisText(axis.low, main, locale))];
  const foot = footnotes(
    [...start, ...numberedFootnotes(notes.numbered, words), ...lines],
    top + height + 30,
    width,
    size,
  );
  const body = [
    input.small ? "" : textNode(words.chart.in(main.unit), { x: 0, y: 12, "font-size": 12, fill: theme.ink2 }),
    legend.markup,
    element("g", { transform: `translate(0 ${Math.round(top)})` }, [
      band.markup,
      grid(plane, !input.small, theme),
      ...(input.small ? [] : stubs(facts, years, plane, theme)),
      ...breaks.map((at) => breakMark(plane.x(at), -10, height + 5, theme)),
      ...drawn.flatMap(({ points, series, colour: fill }) => segments(points, series, fill, 3.5)),
      ...drawn.flatMap(({ points, colour: fill, index }) =>
        points.map(
          (point) =>
            pointMark(
              input.kin && index > 0 ? 3 : index,
              point.x,
              point.y,
              4.5,
              fill,
              hollow(point.fact, input.kin === true && index > 0),
              theme,
            ) + bound(point, fill),
        ),
      ),
      band.label,
      element(
        "g",
        {
          "font-weight": 600,
          stroke: theme.paper,
          "stroke-width": 4,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
          class: "labels",
        },
        labels
          .filter(({ text }) => beside || !names.includes(text))
          .map((label) =>
            textNode(label.text, { x: label.x, y: label.y, "text-anchor": label.anchor, fill: label.fill }),
          ),
      ),
      notes.markup,
      yearAxis(years, facts, plane, theme),
    ]),
    foot.markup,
  ];
  const description = input.series.map((one) => describeSeries(one, words)).join(" ");
  return frame(
    "line",
    id,
    { title: main.label, lang: foreign(main), description },
    size,
    Math.round(top) + height + 30 + foot.height,
    body,
  );
}
