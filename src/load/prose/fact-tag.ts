import type { Span } from "../place.ts";
import { readNumberText } from "../number-text.ts";
import type { Finding } from "./findings.ts";
import { writtenAt, type Written } from "./passages.ts";
import type { KnownValue } from "./topics.ts";

/** The component that prints a value, as an author writes it. */
export function factTag({ observation }: KnownValue, only?: "number"): string {
  const { indicator, period, perimeter, breakdown = {} } = observation;
  const { gender, age, territory, stakeholders, category } = breakdown;
  const attributes = { indicator, period, perimeter, gender, age, territory, stakeholders, category, only };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}="${value}"`,
  );
  return `<Fact ${written.join(" ")} />`;
}

/** What to write instead of a number that equals a value; `written` is where, unless only a person can put it there. */
export interface Replacement {
  tag: string;
  written?: Written;
}

/** Replaces a typed number so that the sentence stays readable: with its unit where the component prints one, alone before a noun. */
export function replacementOf(finding: Finding): Replacement {
  const { number, value, sentence } = finding;
  const { qualifier } = "qualifier" in value.observation ? value.observation : { qualifier: "exact" };
  const { hedge } = number;
  // "Plus de 65 000" of a lower bound is right as it stands; only the number is bound.
  const keepsHedge =
    hedge !== undefined && qualifier === { about: "approx", atLeast: "min", atMost: "max" }[hedge.kind];
  const alone = !number.carried.some(({ by }) => by === "unit") || keepsHedge;
  const tag = alone && printsAlone(finding) ? factTag(value, "number") : factTag(value);
  const isAlone = tag !== factTag(value);
  const from = hedge !== undefined && !keepsHedge ? hedge.start : isAlone ? number.start : number.whole.start;
  return (
    placed(finding, tag, { start: from, end: isAlone ? number.end : number.whole.end }) ?? only(finding) ?? { tag }
  );

  function only({ sentence: { passage }, number: { start, end } }: Finding): Replacement | undefined {
    const span = { start: sentence.start + start, end: sentence.start + end };
    const written = writtenAt(passage, span, passage.text.slice(span.start, span.end));
    const bare = factTag(value, "number");
    return written?.exact && printsAlone(finding) && hedge === undefined ? { tag: bare, written } : undefined;
  }
}

// The number alone is what was typed: not millions, not another unit.
function printsAlone({ number, value }: Finding): boolean {
  const plain = number.carried.every(({ factor }) => factor === 1) && !number.scaled;
  return plain && (readNumberText(value.number)?.readings ?? []).includes(value.shown);
}

function placed({ sentence, value }: Finding, tag: string, span: Span): Replacement | undefined {
  const { passage, text, lang } = sentence;
  const before = text.slice(0, span.start);
  // "D'environ 40" becomes "de 38", and "qu'environ" "que".
  const elided = lang === "fr" ? /(?<!\p{L})(d|qu)['’]$/iu.exec(before) : null;
  const start = sentence.start + span.start - (elided?.[0].length ?? 0);
  const whole = { start, end: sentence.start + span.end };
  const written = writtenAt(passage, whole, passage.text.slice(whole.start, whole.end));
  if (!written?.exact || (elided === null && /\p{L}['’]$/u.test(before))) return undefined;
  // A sentence does not begin with a small letter: "plus de 65 000".
  const opens = before.replaceAll(/[\s\u00A0*_]/gu, "") === "" && !tag.includes("only=");
  if (opens && /^\p{Ll}/u.test(value.text)) return undefined;
  return { tag: `${elided === null ? "" : `${elided[1]}e `}${tag}`, written };
}
