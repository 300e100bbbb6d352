import type { Card, Figure } from "../../../templates/cards/card.ts";
import type { Fact } from "../../compute/fact.ts";
import { withCapital } from "../../compute/with-capital.ts";
import { cardWords } from "../../messages/cards.ts";
import { factWords } from "../../messages/facts.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import type { Language } from "../../model/text.ts";

/** Parts of a receipt in one line; no line begins with the dot between two. */
export function inOneLine(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\u00A0· ");
}

/** Who published these facts, in words. */
export function sourceOf(facts: readonly Fact[], lang: Language): string {
  const publishers = facts.flatMap(({ sources }) => sources.map(({ publisher }) => publisher));
  return cardWords[lang].source([...new Set(publishers)].join(", "));
}

/** What a value counts, on whom and from which source: all of its receipt but the period, and but whom it counts where that is named. */
export function basisOf(fact: Fact, lang: Language, named = false): string {
  const answers = fact.receipt.find(({ term }) => term === factWords(lang).term.answers);
  return inOneLine([
    named ? undefined : fact.perimeter.text,
    fact.fraction?.text,
    answers && kindWords[lang].told(answers.term, answers.text),
    sourceOf([fact], lang),
  ]);
}

/** What is counted, with which part of it: the number of women is not the number of the team. */
export function labelOf(label: string, breakdown: string | undefined): string {
  return breakdown === undefined ? label : `${label}, ${breakdown}`;
}

/** A fact as a card shows it: the number the page prints, and all that must travel with it. */
function figureOf(fact: Fact, lang: Language): Figure {
  return {
    number: signed(fact),
    // "5,4 sorties par mois" needs no second "sorties par mois" under it.
    unit: fact.unit.toLowerCase() === fact.label.toLowerCase() ? "" : fact.unit,
    text: fact.text,
    label: fact.label,
    receipt: inOneLine([fact.period.text, basisOf(fact, lang)]),
  };
}

/** The number with its sign, without the "(p)" or "(e)" that a note says in words. */
function signed({ short }: Fact): string {
  return short.replace(/\u00A0\([pe]\)$/, "");
}

/** How sure a fact is, in words: provisional, estimated, a bound, rounded; nothing for one that is final and exact. */
export function noteOf(fact: Fact, lang: Language): string | undefined {
  const { status, semicolon } = factWords(lang);
  const said = [
    ...(fact.mark === "provisional" || fact.mark === "estimated" ? [status[fact.mark]] : []),
    ...(fact.qualifier === "exact" ? [] : [status[fact.qualifier]]),
    ...(fact.likert === undefined ? [] : [fact.text]),
  ];
  return said.length === 0 ? undefined : withCapital(said.join(semicolon));
}

/** What to note of facts of several periods, said once for the periods it holds for; nothing where all are final and exact. */
export function notesOf(facts: readonly Fact[], lang: Language): Pick<Card, "note"> {
  const noted = facts.flatMap((fact) => {
    const note = noteOf(fact, lang);
    return note === undefined
      ? []
      : [{ period: fact.period.text, note: `${note.charAt(0).toLowerCase()}${note.slice(1)}` }];
  });
  const notes = [...Map.groupBy(noted, ({ note }) => note)].map(([note, of]) =>
    kindWords[lang].told([...new Set(of.map(({ period }) => period))].join(", "), note),
  );
  return notes.length === 0 ? {} : { note: notes.join(factWords(lang).semicolon) };
}

/** What a card of a fact holds besides its subject. */
export function told(fact: Fact, lang: Language): Pick<Card, "note" | "tells"> & { figure: Figure } {
  const note = noteOf(fact, lang);
  return { figure: figureOf(fact, lang), tells: fact.tells, ...(note === undefined ? {} : { note }) };
}
