import type { Fact } from "./fact.ts";

/** The text of a value cut around its number, so that the number can be set large: joined again it is `fact.text`. */
export function valueParts({ text, number }: Pick<Fact, "text" | "number">): {
  before: string;
  number: string;
  after: string;
} {
  const at = number === "" ? -1 : text.indexOf(number);
  if (at < 0) return { before: "", number: "", after: text };
  return { before: text.slice(0, at), number, after: text.slice(at + number.length) };
}

/** True when what follows the number is a sign such as "%", "€" or "t", set as large as the number. */
export function isSign(after: string): boolean {
  return after.trim().length <= 3;
}
