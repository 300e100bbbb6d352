import type { Fact } from "../compute/fact.ts";
import { element, line, rect, textNode } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** Height of the stub that stands for a year without value. */
export const STUB = 10;

/** Fill of a fact's mark: green for a practice, woad for the rest. */
export function fillOf({ tells }: { tells: Fact["tells"] }, theme: Theme): string {
  return tells === "practice" ? theme.greenFill : theme.woadFill;
}

/** The hatch of a value that is withheld or counted differently, under this id. */
export function hatch(id: string, theme: Theme, turn = 45): string {
  return element(
    "pattern",
    { id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${turn})` },
    line(0, 0, 0, 7, { stroke: theme.rule2, "stroke-width": 1.6 }),
  );
}

/** The weave that covers a value hidden to protect someone, under this id: upright threads, where the hatch runs slantwise. */
export function cover(id: string, theme: Theme): string {
  return element("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" }, [
    rect(0, 0, 6, 6, { fill: theme.linen2 }),
    element("path", { d: COVER, stroke: theme.ink2, "stroke-width": 1.1, fill: "none" }),
  ]);
}

const COVER = "M0 3H6M3 0V6";

/** The same weave in a small box, drawn without a pattern so that it needs no id. */
function covered(box: { x: number; y: number; width: number; height: number }, theme: Theme): string {
  const { x, y, width, height } = box;
  const threads = (length: number): number[] =>
    Array.from({ length: Math.max(0, Math.ceil(length / 4) - 1) }, (_, index) => (index + 1) * 4);
  const d = [
    ...threads(width).map((step) => `M${x + step} ${y}v${height}`),
    ...threads(height).map((step) => `M${x} ${y + step}h${width}`),
  ].join("");
  return (
    rect(x, y, width, height, { fill: theme.linen2, stroke: theme.ink2, "stroke-width": 1 }) +
    element("path", { d, stroke: theme.ink2, "stroke-width": 1, fill: "none" })
  );
}

/** A bar that grows from zero: dashed and hollow when provisional or estimated; an end left open when it is a bound. */
export function barMark(
  fact: Fact,
  box: { x: number; y: number; width: number; height: number },
  grows: "up" | "down" | "right" | "left",
  theme: Theme,
): string {
  const fill = fillOf(fact, theme);
  const { x, y, width, height } = box;
  const hollow = fact.mark === "provisional" || fact.mark === "estimated";
  const bar = hollow
    ? rect(x + 1, y + 1, width - 2, height - 1, {
        fill: "none",
        stroke: fill,
        "stroke-width": 2,
        "stroke-dasharray": "4 3",
      })
    : rect(x, y, width, height, { fill });
  return fact.qualifier === "min" ? bar + openEnd(box, grows, fill) : bar;
}

/** Two short dashed sides past the end of a bar: the true value lies beyond. */
function openEnd(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  grows: "up" | "down" | "right" | "left",
  stroke: string,
): string {
  const attributes = { stroke, "stroke-width": 2, "stroke-dasharray": "3 2" };
  const reach = STUB - 2;
  if (grows === "up" || grows === "down") {
    const [from, to] = grows === "up" ? [y, y - reach] : [y + height, y + height + reach];
    return line(x + 1, from, x + 1, to, attributes) + line(x + width - 1, from, x + width - 1, to, attributes);
  }
  const [from, to] = grows === "right" ? [x + width, x + width + reach] : [x, x - reach];
  return line(from, y + 1, to, y + 1, attributes) + line(from, y + height - 1, to, y + height - 1, attributes);
}

/** What stands where there is no value: hatched when withheld, covered when suppressed, plain dash when not applicable, dashed box when missing or unknown. */
export function absentMark(
  mark: Fact["mark"] | undefined,
  box: { x: number; y: number; width: number; height: number },
  hatchId: string,
  theme: Theme,
): string {
  const { x, y, width, height } = box;
  if (mark === "not-applicable")
    return textNode("–", { x: x + width / 2, y: y + height - 3, "text-anchor": "middle", fill: theme.ink2 });
  if (mark === "suppressed") return covered(box, theme);
  return rect(x, y, width, height, {
    fill: mark === "withheld" ? `url(#${hatchId})` : "none",
    stroke: theme.rule2,
    "stroke-width": 1,
    "stroke-dasharray": mark === "withheld" ? undefined : "2 2",
  });
}

/** What a map needs to know of an area without a class. */
type Unvalued = { fact?: Pick<Fact, "mark" | "value">; differently: boolean };

const absences = {
  c: cover,
  h: hatch,
  n: dotted,
  w: (id: string, theme: Theme) => hatch(id, theme, -45),
};

/** Which pattern an area without a class has: covered when suppressed, hatched when counted differently, hatched the other way when withheld, dotted when nothing is published. */
function absenceOf({ fact, differently }: Unvalued): keyof typeof absences {
  if (fact?.mark === "suppressed") return "c";
  if (fact?.mark === "withheld") return "w";
  return differently ? "h" : "n";
}

/** Fill of an area of a map that has no class. */
export function absentFill(area: Unvalued, id: string): string {
  return `url(#${id}-${absenceOf(area)})`;
}

/** The patterns that `absentFill` names, for these areas. */
export function absentPatterns(areas: readonly Unvalued[], id: string, theme: Theme): string {
  const empty = areas.filter(({ fact }) => fact === undefined || fact.value === null);
  const used = [...new Set(empty.map(absenceOf))].toSorted();
  return used.map((one) => absences[one](`${id}-${one}`, theme)).join("");
}

/** Points far apart, under this id: nothing is published here. */
function dotted(id: string, theme: Theme): string {
  return element("pattern", { id, width: 9, height: 9, patternUnits: "userSpaceOnUse" }, [
    rect(0, 0, 9, 9, { fill: theme.linen2 }),
    element("circle", { cx: 2.5, cy: 2.5, r: 1.1, fill: theme.rule2 }),
    element("circle", { cx: 7, cy: 7, r: 1.1, fill: theme.rule2 }),
  ]);
}

/** The border between countries: dash and dot over a strip of the ground, so that no outline closes its gaps. */
export function nationalBorder(d: string, width: number, theme: Theme): string {
  if (d === "") return "";
  const look = { d, fill: "none", "stroke-linejoin": "round" };
  return (
    element("path", { ...look, stroke: theme.paper, "stroke-width": width + 2 }) +
    element("path", {
      ...look,
      class: "border",
      stroke: theme.ink,
      "stroke-width": width,
      "stroke-dasharray": "11 4 3 4",
    })
  );
}

/** A break in series: two lines across, 4 px apart. */
export function breakMark(x: number, top: number, bottom: number, theme: Theme): string {
  return element("g", { stroke: theme.ink, "stroke-width": 1.3, class: "break" }, [
    line(x - 2, top, x - 2, bottom, {}),
    line(x + 2, top, x + 2, bottom, {}),
  ]);
}

/** The mark of a point; the shape tells series apart before colour does. */
export function pointMark(
  shape: number,
  x: number,
  y: number,
  r: number,
  fill: string,
  hollow: boolean,
  theme: Theme,
): string {
  const paint = hollow
    ? { fill: theme.paper, stroke: fill, "stroke-width": 2.2 }
    : { fill, stroke: theme.paper, "stroke-width": 1 };
  switch (shape % 4) {
    case 1:
      return rect(x - r, y - r, 2 * r, 2 * r, paint);
    case 2:
      return element("path", { d: `M${x} ${y - r * 1.2}L${x + r * 1.2} ${y + r}L${x - r * 1.2} ${y + r}Z`, ...paint });
    case 3:
      return element("path", {
        d: `M${x} ${y - r * 1.35}L${x + r * 1.35} ${y}L${x} ${y + r * 1.35}L${x - r * 1.35} ${y}Z`,
        ...paint,
      });
    default:
      return element("circle", { cx: x, cy: y, r, ...paint });
  }
}
