import type { Series } from "./series.ts";
import type { Words } from "./words.ts";

/** What part of the enterprise a series tells of: nothing for the whole. */
export function partOf({ facts, perimeter }: Series): Words[] {
  const [one] = facts[0]?.from ?? [];
  const whole = one !== undefined && "enterprise" in one && one.perimeter === undefined && one.breakdown === undefined;
  return whole ? [] : [{ text: perimeter.text.slice(perimeter.text.indexOf(", ") + 2), lang: perimeter.lang }];
}
