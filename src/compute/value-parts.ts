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
