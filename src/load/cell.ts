import type { Breakdown } from "../model/observation.ts";

interface CellOf {
  indicator?: string | undefined;
  period?: string | undefined;
  breakdown?: Partial<Record<keyof Breakdown, string | undefined>> | undefined;
  perimeter?: string | undefined;
}

/** Permanent name of the place that a value fills in an enterprise's report: "goods-collected/2019/gender=women". */
export function cellOf({ indicator = "", period = "", breakdown, perimeter }: CellOf): string {
  const cell = `${indicator}/${period}`;
  if (breakdown === undefined && perimeter === undefined) return cell;
  const { gender, age, territory, stakeholders, category } = breakdown ?? {};
  return Object.entries({ gender, age, territory, stakeholders, category, perimeter })
    .filter(([, part]) => part !== undefined)
    .reduce((name, [key, part]) => `${name}/${key}=${part}`, cell);
}
