import { count } from "../../compute/count.ts";
import { formatInteger, formatPeriod } from "../../compute/format.ts";
import { intervalOf } from "../../compute/interval.ts";
import { referenceFact } from "../../compute/reference-fact.ts";
import { seriesOf } from "../../compute/series.ts";
import { voiceDetails } from "../../compute/voice-details.ts";
import { textIn } from "../../compute/words.ts";
import { messagesFor } from "../../messages/messages.ts";
import type { Crossing, Evaluation } from "../../model/evaluation.ts";
import type { Testimony } from "../../model/testimony.ts";
import type { Text } from "../../model/text.ts";
import type { Block, Told, Voice } from "./blocks.ts";
import { tell, told, type PdfContext } from "./context.ts";
import { crossingPicture } from "./pictures.ts";
import { keyNumber, labelOf, shortReceipt } from "./values.ts";

/** Words between the quotation marks of their own language. */
export function quoted(text: Text, context: PdfContext): Told {
  const words = textIn(text, context.lang);
  const own = words.lang === "fr" || words.lang === "nl" || words.lang === "en" ? words.lang : context.lang;
  const { open, close } = messagesFor(own).fact;
  return told({ text: `${open}${words.text}${close}`, lang: words.lang }, context);
}

/** A person's words with role, place, date and consent. */
export function voiceOf(testimony: Testimony, context: PdfContext): Voice {
  return {
    words: quoted(testimony.words, context),
    name: testimony.name,
    role: tell(testimony.role, context),
    more: voiceDetails(testimony, context.lang, context.locale),
  };
}

/** Questions that were not kept, with the reason. */
export function discardedOf({ chosen }: Evaluation, context: PdfContext): { question: Told; why: Told }[] {
  return (chosen?.discarded ?? []).map(({ question, why }) => ({
    question: quoted(question, context),
    why: tell(why, context),
  }));
}

/** The stages of the evaluation, each with its share of the time. */
export function stagesOf(
  { collection }: Evaluation,
  context: PdfContext,
): Extract<Block, { kind: "timeline" }>["stages"] {
  const { locale, words } = context;
  const spans = collection.stages.map(({ from, to }) => intervalOf(to).end - intervalOf(from).start);
  const whole = spans.reduce((sum, span) => sum + span, 0);
  return collection.stages.map(({ step, from, to, moments, what }, index) => ({
    step,
    name: words.report.steps[step],
    when: `${formatPeriod(from === to ? from : `${from}/${to}`, locale)}, ${count(locale, moments, words.report.moments)}`,
    moments,
    what: tell(what, context),
    share: whole > 0 ? (spans[index] ?? 0) / whole : 1 / 3,
  }));
}

/** The methods, each with whom it was used and how many answered. */
export function methodsOf(
  { collection }: Evaluation,
  context: PdfContext,
): Extract<Block, { kind: "methods" }>["methods"] {
  const { locale, words } = context;
  return collection.methods.map(({ name, with: who, respondents, population, from, to }) => ({
    name: tell(name, context),
    ...(who ? { who: tell(who, context) } : {}),
    ...(from ? { period: formatPeriod(to && to !== from ? `${from}/${to}` : from, locale) } : {}),
    ...(respondents === undefined
      ? {}
      : {
          answers:
            population === undefined
              ? count(locale, respondents, words.report.answers)
              : words.report.answersOf(formatInteger(respondents, locale), formatInteger(population, locale)),
        }),
  }));
}

/** Practices, processes and results, as three equal columns. */
export function learntBlock({ analysis }: Evaluation, context: PdfContext): Block[] {
  const kinds = { practices: "practice", processes: "process", results: "result" } as const;
  const columns = (["practices", "processes", "results"] as const).flatMap((kind) => {
    const items = (analysis[kind] ?? []).map((one) => tell(one, context));
    return items.length === 0 ? [] : [{ tells: kinds[kind], title: context.words.report.learnt[kind], items }];
  });
  return columns.length === 0 ? [] : [{ kind: "learnt", columns }];
}

/** Crossings whose voice may be printed. */
export function printedCrossings({ enterprise, voices }: PdfContext): Crossing[] {
  return (enterprise.evaluation?.crossings ?? []).filter(({ voice }) => voices.has(voice));
}

/** Fragment of a crossing in the document. */
export function crossingAnchor({ id }: Pick<Crossing, "id">): string {
  return `crossing-${id}`;
}

/** A number and a voice, with what was understood by reading both. */
export function pairBlock(crossing: Crossing, context: PdfContext): Extract<Block, { kind: "pair" }> {
  const { observatory, enterprise, lang, words, numbers, voices } = context;
  const { fact: terms } = words;
  const { indicator, breakdown, perimeter } = crossing.number;
  const series = seriesOf(observatory, { enterprise: enterprise.id, indicator, breakdown, perimeter }, lang);
  const fact = referenceFact(observatory, enterprise.id, crossing.number, lang);
  const testimony = voices.get(crossing.voice);
  if (testimony === undefined) throw new Error(`${enterprise.id}: crossing ${crossing.id} has no voice to print.`);
  const picture = crossingPicture(crossing, series, fact, context);
  const squares = picture !== undefined && crossing.chart === "waffle";
  const numbered = numbers.all.find((one) => one.series.id === series.id);
  const name = numbered && terms.receiptNumber(String(numbered.receipt));
  const large = numbered && keyNumber({ ...numbered, fact }, context);
  const agreed = fact.receipt.find(({ term }) => term === context.facts.term.agreedWith);
  const order = enterprise.evaluation?.crossings.indexOf(crossing) ?? 0;
  const fraction = fact.fraction === undefined ? "" : ` (${fact.fraction.text})`;
  return {
    kind: "pair",
    label: terms.crossing(String(order + 1)),
    anchor: crossingAnchor(crossing),
    title: tell(crossing.title, context),
    tells: fact.tells,
    figure: {
      title: series.kind === "likert" ? terms.answers : labelOf(series, context),
      ...(picture === undefined ? {} : { picture }),
      ...(squares ? { squares } : {}),
      ...((picture === undefined || squares) && large ? { number: large } : {}),
      ...(squares ? { sentence: `${fact.period.text}${fraction}. ${terms.square}` } : {}),
      ...(picture === undefined ? { sentence: `${fact.period.text}${fraction}` } : {}),
    },
    voice: voiceOf(testimony, context),
    readTitle: terms.readTogether,
    reading: tell(crossing.reading, context),
    ...(crossing.readBy ? { readBy: readBy(crossing.readBy, context) } : {}),
    receipt: {
      ...shortReceipt(fact, name, context),
      ...(agreed === undefined
        ? {}
        : { foot: told({ text: `${agreed.term}${terms.colon} ${agreed.text}`, lang: agreed.lang ?? lang }, context) }),
    },
  };
}

function readBy(who: Text, context: PdfContext): Told {
  const words = textIn(who, context.lang);
  return told({ text: context.words.fact.readBy(words.text), lang: words.lang }, context);
}

/** From practices to change, in columns, each box with its evidence. */
export function theoryBlock(theory: NonNullable<Evaluation["theory"]>, context: PdfContext): Block {
  const { observatory, enterprise, lang, locale, words } = context;
  const { report } = words;
  const columns = (["do", "how", "first", "later"] as const).map((step) => ({
    title: report.theorySteps[step],
    boxes: theory
      .filter((one) => one.step === step)
      .map(({ text, numbers, voices, hypothesis }) => {
        const facts = numbers.map((ref) => referenceFact(observatory, enterprise.id, ref, lang));
        const practices = facts.filter(({ tells }) => tells === "practice").length;
        const others = facts.length - practices;
        const evidence = [
          ...(others > 0 ? [count(locale, others, report.numbers)] : []),
          ...(practices > 0 ? [count(locale, practices, report.practices)] : []),
          ...(voices.length > 0 ? [count(locale, voices.length, report.voices)] : []),
        ].join(", ");
        const guess = hypothesis || evidence === "";
        const type = guess ? ("hypothesis" as const) : others === 0 ? ("practice" as const) : ("number" as const);
        return { text: tell(text, context), type, evidence: guess ? report.hypothesis : evidence };
      }),
  }));
  return { kind: "theory", columns: columns.filter(({ boxes }) => boxes.length > 0) };
}
