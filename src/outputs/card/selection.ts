import type { Card, CardKind, Format } from "../../../templates/cards/card.ts";
import { formatInteger } from "../../compute/format.ts";
import { localeOf } from "../../compute/locale.ts";
import type { Subject } from "../../compute/kit-pages.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { cardsOfSubject } from "./cards-of-subject.ts";
import type { NamedCard } from "./common.ts";

/** A card chosen for a press kit, with the formats it is drawn in and its place in a series, if it has one. */
export interface Chosen extends NamedCard {
  formats: readonly Format[];
  of?: { index: number; count: number; series: string };
}

type Rules = Partial<Record<CardKind, { count: number; formats: readonly Format[] }>>;

const every: readonly Format[] = ["link", "square", "portrait", "story"];
const feeds: readonly Format[] = ["link", "square", "story"];
const tall: readonly Format[] = ["square", "story"];

// How many cards of a kind are drawn ahead and in which formats; the studio offers all others, in every format.
const ownReport: Rules = {
  enterprise: { count: 1, formats: every },
  question: { count: 1, formats: every },
  number: { count: 3, formats: every },
  change: { count: 1, formats: every },
  chart: { count: 1, formats: every },
  crossing: { count: 2, formats: every },
  voice: { count: 2, formats: every },
  story: { count: 1, formats: every },
  call: { count: 2, formats: every },
};
// The page of a compiled enterprise has its cover as link preview already.
const compiled: Rules = {
  enterprise: { count: 1, formats: tall },
  number: { count: 3, formats: feeds },
  change: { count: 1, formats: ["square"] },
  chart: { count: 1, formats: ["link", "square"] },
  story: { count: 1, formats: ["square"] },
  call: { count: 1, formats: ["square"] },
};
const territory: Rules = {
  territory: { count: 1, formats: tall },
  number: { count: 2, formats: feeds },
  chart: { count: 1, formats: ["link", "square"] },
  map: { count: 1, formats: every },
  call: { count: 1, formats: ["square"] },
};
const indicator: Rules = { indicator: { count: 1, formats: ["square"] } };

function rulesFor({ enterprises }: Observatory, { kind, id }: Subject): Rules {
  if (kind !== "enterprise") return kind === "territory" ? territory : indicator;
  return enterprises.get(id)?.evaluation === undefined ? compiled : ownReport;
}

/** The cards of a subject that are worth drawing ahead, then its series. */
export function selectionOf(observatory: Observatory, subject: Subject, lang: Language): Chosen[] {
  const rules = rulesFor(observatory, subject);
  const seen = new Map<CardKind, number>();
  const all = cardsOfSubject(observatory, subject, lang);
  const single = all.flatMap((one): Chosen[] => {
    const rule = rules[one.card.kind];
    const before = seen.get(one.card.kind) ?? 0;
    if (rule === undefined || before >= rule.count) return [];
    seen.set(one.card.kind, before + 1);
    return [{ ...one, formats: rule.formats }];
  });
  return [...single, ...seriesOf(observatory, all, lang)];
}

/** A series to swipe through: question, two numbers, a voice, a call; only where there is a question and a number. */
function seriesOf(observatory: Observatory, all: readonly NamedCard[], lang: Language): Chosen[] {
  const first = (kind: CardKind, count = 1): NamedCard[] =>
    all.filter(({ card }) => card.kind === kind).slice(0, count);
  const [question, numbers] = [first("question"), first("number", 2)];
  if (question.length === 0 || numbers.length === 0) return [];
  const steps = [...question, ...numbers, ...first("voice"), ...first("call")];
  const locale = localeOf(observatory, lang);
  return steps.map(({ id, card }, index) => {
    const page = `${formatInteger(index + 1, locale)}/${formatInteger(steps.length, locale)}`;
    const paged: Card = { ...card, page };
    return {
      id: `series-${index + 1}-${id}`,
      card: paged,
      formats: ["square", "portrait"],
      of: { index: index + 1, count: steps.length, series: "question" },
    };
  });
}
