import { fieldName, type AuthorFile, type Path } from "./author-file.ts";
import { expectedType } from "./expectation.ts";
import { nearest, slug } from "./nearest.ts";
import { readNumberText } from "./number-text.ts";
import { mendPeriod } from "./period-text.ts";
import type { Details, ProblemList } from "./problem-list.ts";
import { shown } from "./shown.ts";

/** Says that something else stands where words in several languages belong. */
export function addWrongWords(file: AuthorFile, path: Path, input: unknown, list: ProblemList): void {
  const empty = typeof input === "object" && input !== null && !Array.isArray(input);
  if (empty) list.add("data/no-words", file.file, file.at(path), { field: fieldName(path) });
  else
    list.add("data/wrong-type", file.file, file.at(path), {
      field: fieldName(path),
      actual: shown(input),
      expected: "words",
      ...(typeof input === "string" && input.length <= 40 ? { suggestion: `{ "fr": ${JSON.stringify(input)} }` } : {}),
    });
}

/** Says that a value is none of a short list. */
export function addUnknownValue(
  file: AuthorFile,
  path: Path,
  input: unknown,
  values: readonly unknown[],
  list: ProblemList,
): void {
  const among = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  const suggestion = typeof input === "string" ? nearest(input, among) : undefined;
  list.add("data/unknown-value", file.file, file.at(path), {
    field: fieldName(path),
    actual: typeof input === "string" ? input : shown(input),
    among,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** Says that a text has not the form of what it should be: an id, a period, an address. */
export function addWrongFormat(file: AuthorFile, path: Path, input: string, expected: string, list: ProblemList): void {
  const details = { field: fieldName(path), actual: input, expected };
  if (expected === "period" || expected === "moment" || expected === "day" || expected === "year") {
    const suggestion = mendPeriod(input, expected);
    list.add("period/bad-format", file.file, file.at(path), {
      ...details,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  } else if (expected === "id") {
    const suggestion = slug(input.split(/[/\\]/u).at(-1) ?? "");
    list.add("data/bad-id", file.file, file.at(path), { ...details, ...(suggestion === "" ? {} : { suggestion }) });
  } else {
    const suggestion =
      expected === "web-address" && /^[\w-]+(\.[\w-]+)+(\/|$)/u.test(input) ? `https://${input}` : undefined;
    list.add("data/bad-format", file.file, file.at(path), {
      ...details,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
}

/** Says that a text is too long, a list too short, a number too large. */
export function addLimit(
  file: AuthorFile,
  path: Path,
  origin: string,
  input: unknown,
  expected: string,
  list: ProblemList,
): void {
  const field = fieldName(path);
  if (origin === "string") {
    const actual = String(input);
    list.add("data/text-length", file.file, file.at(path), { field, actual: String([...actual].length), expected });
  } else if (Array.isArray(input)) {
    const rule = field === "source" || field === "sources" ? "data/missing-source" : "data/list-length";
    list.add(rule, file.file, file.at(path), { field, actual: String(input.length), expected });
  } else {
    const share = expected === "≤ 1" && typeof input === "number" && input <= 100;
    list.add("data/out-of-range", file.file, file.at(path), {
      field,
      actual: String(input),
      expected,
      ...(share ? { suggestion: String(Number((input / 100).toPrecision(12))) } : {}),
    });
  }
}

/** What a value of the wrong type is, what it should be, and what to write if that can be told. */
export function wrongType(type: string, input: unknown): Details {
  const expected = expectedType(type);
  const details = { actual: shown(input), expected };
  if ((expected === "number" || expected === "whole-number") && typeof input === "string") {
    const [suggestion, other] = readNumberText(input)?.readings ?? [];
    if (suggestion === undefined) return details;
    return { ...details, suggestion: String(suggestion), ...(other === undefined ? {} : { other: String(other) }) };
  }
  if (expected === "text" && (typeof input === "number" || typeof input === "boolean"))
    return { ...details, suggestion: JSON.stringify(String(input)) };
  if (expected === "true-or-false" && typeof input === "string" && /^(true|false)$/iu.test(input))
    return { ...details, suggestion: input.toLowerCase() };
  if (expected === "list" && (typeof input === "string" || typeof input === "number"))
    return { ...details, suggestion: `[${JSON.stringify(input)}]` };
  return details;
}
