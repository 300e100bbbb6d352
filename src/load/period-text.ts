import { Period } from "../model/period.ts";
import { Day, Moment } from "../model/text.ts";

type Form = "period" | "moment" | "day" | "year";

const schemas = { period: Period, moment: Moment, day: Day } as const;

/** The period, moment or day that was probably meant by a text in another form; undefined where that is a guess too far. */
export function mendPeriod(text: string, form: Form): string | undefined {
  const tidy = text
    .trim()
    .replaceAll(/(?<=\d)[oO]|[oO](?=\d)/gu, "0")
    .replaceAll(/(?<=\d)[lI]|[lI](?=\d)/gu, "1");
  return candidates(tidy).find((candidate) => candidate !== text && fits(candidate, form));
}

function fits(candidate: string, form: Form): boolean {
  if (form === "year") return /^\d{4}$/u.test(candidate);
  return (
    schemas[form].safeParse(candidate).success && candidate.split("/").every((part) => part === ".." || exists(part))
  );
}

function candidates(text: string): string[] {
  const found = [text];
  const parts = text.split(/\s*(?:[–—/]|\s-\s|(?<=\d{4})-(?=\d{4}))\s*/u);
  if (parts.length === 2) found.push(parts.map((part) => momentIn(part) ?? part).join("/"));
  const [, since] = /^(?:jusqu'en|jusqu’en|tot|until|\.\.\.?\/?)\s*(\d{4}.*)$/iu.exec(text) ?? [];
  if (since !== undefined) found.push(`../${since}`);
  const [, a, q, b] = /^(\d{4})?[\s-]*[QTK]([1-4])[\s-]*(\d{4})?$/iu.exec(text) ?? [];
  const year = a ?? b;
  if (year !== undefined && q !== undefined)
    found.push(`${year}-${two(Number(q) * 3 - 2)}/${year}-${two(Number(q) * 3)}`);
  const mended = momentIn(text);
  if (mended !== undefined) found.unshift(mended);
  return found;
}

// Days and months are written day first on this side of the sea.
function momentIn(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/u.exec(text) ?? [];
  if (day !== undefined && month !== undefined) return `${year}-${two(month)}-${two(day)}`;
  const [, onlyMonth, itsYear] = /^(\d{1,2})[./\s-](\d{4})$/u.exec(text) ?? [];
  if (onlyMonth !== undefined) return `${itsYear}-${two(onlyMonth)}`;
  const [, y, m, d] = /^(\d{4})[./\s-](\d{1,2})(?:[./\s-](\d{1,2}))?$/u.exec(text) ?? [];
  if (y !== undefined && m !== undefined) return `${y}-${two(m)}${d === undefined ? "" : `-${two(d)}`}`;
  return undefined;
}

function two(part: string | number): string {
  return String(part).padStart(2, "0");
}

/** False for a day that no calendar has, such as 30 February. */
export function exists(moment: string): boolean {
  return moment.length < 10 || Day.safeParse(moment).success;
}
