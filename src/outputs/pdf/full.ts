import { withCapital } from "../../compute/with-capital.ts";
import { partOf } from "../../compute/part-of.ts";
import type { Series } from "../../compute/series.ts";
import type { Block, Told } from "./blocks.ts";
import {
  aroundBlock,
  consentsBlock,
  creditsBlock,
  neighboursBlock,
  sourcesBlock,
  tablesBlock,
  unknownBlock,
} from "./back.ts";
import { tell, told, type PdfContext } from "./context.ts";
import {
  discardedOf,
  learntBlock,
  methodsOf,
  pairBlock,
  printedCrossings,
  quoted,
  stagesOf,
  theoryBlock,
} from "./evaluation.ts";
import { contentsBlock, portraitBlock } from "./front.ts";
import { printedPhoto } from "./photos.ts";
import { scene, seriesPicture } from "./pictures.ts";
import { referencesBlock } from "./references.ts";
import { storyBlocks } from "./story.ts";
import { fullReceipt, labelOf, notesOf, valueOf } from "./values.ts";

function section(title: string, options: Partial<Extract<Block, { kind: "section" }>> = {}): Block {
  return { kind: "section", title, short: title, page: true, ...options };
}

function stage(n: "1" | "2" | "3", { words }: PdfContext): { numeral: string; label: string } {
  return { numeral: n, label: words.report.stage(n) };
}

/** The three steps of an evaluation: question, collection, analysis with one crossing a page. */
function evaluationBlocks(context: PdfContext): Block[] {
  const { enterprise, words, pdf } = context;
  const { evaluation } = enterprise;
  if (evaluation === undefined) return [];
  const { report } = words;
  const { chosen, collection, analysis } = evaluation;
  const discarded = discardedOf(evaluation, context);
  const pairs = printedCrossings(context).map((crossing) => pairBlock(crossing, context));
  return [
    section(report.question, {
      short: pdf.short.question,
      stage: stage("1", context),
      ...(chosen ? { lede: tell(chosen.story, context) } : {}),
    }),
    { kind: "question", words: quoted(evaluation.question, context), discarded: [] },
    {
      ...portraitBlock(context),
      ...(discarded.length > 0 ? { beside: { title: report.discarded, items: discarded } } : {}),
    },
    scene("market"),
    section(report.collection, {
      short: pdf.short.collection,
      stage: stage("2", context),
      lede: tell(collection.lede, context),
    }),
    { kind: "timeline", stages: stagesOf(evaluation, context) },
    {
      kind: "methods",
      title: report.methods,
      methods: methodsOf(evaluation, context),
      limitsTitle: report.limits,
      limits: collection.limits.map((one) => tell(one, context)),
    },
    section(report.analysis, {
      short: pdf.short.analysis,
      stage: stage("3", context),
      lede: tell(analysis.lede, context),
    }),
    ...learntBlock(evaluation, context),
    ...(pairs.length === 0
      ? []
      : [
          {
            kind: "crossings" as const,
            title: words.fact.readTogether,
            items: pairs.map(({ label, title, anchor }) => ({ label, title, anchor })),
          },
        ]),
    ...pairs,
  ];
}

/** What was aimed at, how far the way there is, and why; a chart of its own carries the note. */
function targetOf({ target }: Series, charted: boolean, context: PdfContext): Told[] {
  if (target === undefined) return [];
  const aim = `${target.text} (${target.period.text}).`;
  return [aim, target.progress.text, ...(target.note && !charted ? [told(target.note, context)] : [])];
}

/** Every number in one table, then what changed over the years. */
function numbersBlocks(context: PdfContext): Block[] {
  const { numbers, words, pdf } = context;
  const { fact: terms, report } = words;
  if (numbers.all.length === 0) return [];
  const charts = numbers.charted.map(({ series, receipt }, index) => {
    const wide = index === 0 || series.target !== undefined;
    return {
      title: labelOf(series, context),
      about: partOf(series).map((part) => told(part, context)),
      picture: seriesPicture(series, context, wide),
      ...(series.target?.note ? { note: told(series.target.note, context) } : {}),
      receipt: terms.receiptNumber(String(receipt)),
      wide,
    };
  });
  return [
    section(report.allNumbers),
    {
      kind: "numbers",
      head: { name: terms.indicator, value: terms.value, note: terms.note, receipt: terms.receipt },
      rows: numbers.all.map(({ series, fact, receipt, crossing }) => ({
        label: labelOf(series, context),
        part: partOf(series).map((part) => told(part, context)),
        value: valueOf(fact),
        period: fact.period.text,
        notes: [
          ...notesOf(fact, context),
          ...targetOf(
            series,
            numbers.charted.some((one) => one.series === series),
            context,
          ),
          ...(crossing === undefined ? [] : [`${withCapital(report.asCrossing(String(crossing)))}.`]),
        ],
        ...(series.tells === "result" ? {} : { tells: terms.tells[series.tells] }),
        receipt: String(receipt),
      })),
    },
    ...(charts.length === 0 ? [] : [{ kind: "charts" as const, title: pdf.overTime, charts }]),
  ];
}

/** The parts of the full report, in the page's order; receipts, tables, sources and credits close it. */
export function fullBlocks(context: PdfContext): Block[] {
  const { enterprise, words, own, numbers, pdf } = context;
  const { report } = words;
  const { evaluation } = enterprise;
  const stories = storyBlocks(context);
  const around = aroundBlock(context);
  const neighbours = neighboursBlock(context);
  const tables = tablesBlock(context);
  const references = referencesBlock(context);
  const sparse = evaluation === undefined;
  // The first that may be printed stands inside the cover.
  const photo = enterprise.photos.flatMap((one) => printedPhoto(one, context) ?? [])[0];
  return [
    contentsBlock(context),
    ...(sparse ? [section(report.portrait, { page: false }), portraitBlock(context)] : []),
    ...(photo === undefined ? [] : [{ kind: "photo" as const, photo }]),
    ...(sparse || photo !== undefined ? [] : [scene("frieze")]),
    ...(sparse ? [] : evaluationBlocks(context)),
    ...numbersBlocks(context),
    ...stories.flatMap((story, index): Block[] => [
      section(index === 0 ? report.story : report.otherStories, {
        title: asTitle(story, context),
        short: report.story,
      }),
      story,
    ]),
    ...(evaluation?.theory
      ? [section(report.theory, { short: pdf.short.theory }), theoryBlock(evaluation.theory, context)]
      : []),
    ...(around.length > 0
      ? [
          section(own ? report.around : report.aroundCompiled, {
            short: pdf.short.around,
            page: evaluation?.theory === undefined,
          }),
          ...around,
        ]
      : []),
    section(own ? pdf.unknownAndChanges : report.unknownCompiled, {
      short: pdf.short.unknown,
      page: around.length === 0 || !sparse,
    }),
    unknownBlock(context),
    ...(neighbours.length > 0
      ? [section(report.neighbours, { short: pdf.short.around, page: false }), ...neighbours]
      : []),
    ...(numbers.all.length > 0
      ? [
          section(pdf.receipts, { short: pdf.short.receipts, lede: pdf.receiptsLede }),
          { kind: "receipts" as const, receipts: numbers.all.map((one) => fullReceipt(one, context)) },
        ]
      : []),
    ...(tables.length > 0 ? [section(pdf.tables, { short: pdf.short.tables, page: false }), ...tables] : []),
    section(report.sources, { page: false }),
    sourcesBlock(context),
    ...(references.length > 0 ? [section(pdf.references, { page: false }), ...references] : []),
    section(pdf.credits, { short: pdf.short.credits, page: false }),
    ...consentsBlock(context),
    creditsBlock(context),
  ];
}

function asTitle(
  { title, lang }: Extract<Block, { kind: "story" }>,
  { lang: page }: PdfContext,
): Extract<Block, { kind: "section" }>["title"] {
  return typeof title === "string" && lang !== undefined && lang !== page ? { text: title, lang } : title;
}
