import { parseTree, printParseErrorCode, type ParseError } from "jsonc-parser";
import type { JsonReason } from "../model/reasons.ts";
import { readNumberText } from "./number-text.ts";
import type { Span } from "./place.ts";

/** Why a text is no JSON; each language has its words for it. */
export type BrokenJson = {
  reason: JsonReason;
  span: Span;
  /** The number to write, where a number was written as people write it. */
  suggestion?: string;
};

/** The first thing wrong with a text that JSON.parse refused, and where. */
export function diagnoseJson(text: string): BrokenJson {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const error = errors.toSorted((a, b) => a.offset - b.offset)[0];
  if (error === undefined) return { reason: "unknown", span: { start: 0, end: 1 } };
  return numberAt(text, error.offset) ?? explain(text, error);
}

function explain(text: string, { error, offset, length }: ParseError): BrokenJson {
  const span = { start: offset, end: offset + Math.max(1, length) };
  const found = text.slice(span.start, span.end);
  const last = lastWritten(text, offset);
  if (/^['‘’`]|[“”«»„]/u.test(found)) return { reason: "wrong-quotes", span };
  switch (printParseErrorCode(error)) {
    case "InvalidCommentToken":
      return { reason: "comment", span };
    case "UnexpectedEndOfString":
      return { reason: "quote-missing", span };
    case "InvalidCharacter":
      return { reason: "line-break-in-text", span };
    case "InvalidEscapeCharacter":
    case "InvalidUnicode":
      return { reason: "backslash", span };
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return { reason: "number", span };
    case "EndOfFileExpected":
      return { reason: "text-after-end", span };
    case "CloseBraceExpected":
    case "CloseBracketExpected":
      return { reason: "not-closed", span: last };
    case "CommaExpected":
      return { reason: "comma-missing", span: last };
    case "ColonExpected":
      return { reason: "colon-missing", span: last };
    case "InvalidSymbol":
      return { reason: "word", span };
    default:
      if (found === ",") return { reason: "comma-extra", span };
      if (text[last.start] === "," && /^[}\]]/.test(found)) return { reason: "comma-extra", span: last };
      if (offset >= text.trimEnd().length) return { reason: "not-closed", span: last };
      return { reason: printParseErrorCode(error) === "PropertyNameExpected" ? "key-missing" : "value-missing", span };
  }
}

// The last sign before the fault: where a comma or a bracket is lacking, that is the place to mend.
function lastWritten(text: string, offset: number): Span {
  const end = text.slice(0, offset).trimEnd().length;
  return { start: Math.max(0, end - 1), end: Math.max(1, end) };
}

const written =
  /:[ \t]*(-?\d[\d., \u00A0\u202F']*\d[ \u00A0\u202F]?%?|-?[\d,.]*\d[ \u00A0\u202F]?%)(?=[ \t]*(?:,?[ \t]*"|[}\],]|$))/gu;

// A number as people write it, unquoted: "value": 1 240 or 1,5 or 62 %.
function numberAt(text: string, offset: number): BrokenJson | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const rest = text.slice(lineStart).split(/\r?\n/, 1)[0] ?? "";
  for (const match of rest.matchAll(written)) {
    const number = match[1] ?? "";
    const start = lineStart + match.index + match[0].length - number.length;
    if (start > offset || offset > start + number.length + 1 || isJsonNumber(number)) continue;
    const [reading, ...others] = readNumberText(number)?.readings ?? [];
    const only = reading !== undefined && others.length === 0 ? { suggestion: String(reading) } : {};
    return { reason: "number", span: { start, end: start + number.length }, ...only };
  }
  return undefined;
}

function isJsonNumber(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
}
