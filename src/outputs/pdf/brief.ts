import { formatInteger } from "../../compute/format.ts";
import { notKnownOf } from "../../compute/not-known.ts";
import { addressesOf, attributionLines, placesOf } from "./back.ts";
import type { Brief, More, Told } from "./blocks.ts";
import { tell, told, type PdfContext } from "./context.ts";
import { methodsOf, quoted, stagesOf } from "./evaluation.ts";
import { portraitRows, reportName, sampleTag } from "./front.ts";
import { keySeries } from "./key-numbers.ts";
import { clothPicture } from "./pictures.ts";
import { keyNumber } from "./values.ts";

/** Where to read on: the whole report and its data. */
export function moreOf(context: PdfContext): More {
  const { page, csv, pdf } = addressesOf(context);
  const { pdf: words } = context;
  return {
    text: words.more,
    links: [
      { text: words.wholeReport, link: page, shown: page },
      { text: words.wholePdf, link: pdf, shown: pdf },
      { text: words.dataFile, link: csv, shown: csv },
    ],
  };
}

/** For each key number, what it may be set beside: the last line of its receipt. */
function comparable(context: PdfContext): Told[] {
  const { facts } = context;
  const lines = keySeries(context, 4).flatMap(({ series, fact }) => {
    const row = fact.receipt.find(({ term }) => term === facts.term.comparable);
    const said = context.words.fact.colon;
    return row === undefined
      ? []
      : [told({ text: `${series.label}${said} ${row.text}`, lang: row.lang ?? context.lang }, context)];
  });
  return lines;
}

/** Two pages for funders: question, method, key results with their receipts, comparability and limits. */
export function briefOf(context: PdfContext): Brief {
  const { enterprise, lang, locale, words, own, pdf, numbers } = context;
  const { evaluation } = enterprise;
  const { report } = words;
  const shown = keySeries(context, 4);
  const places = placesOf(context).map((place) => ({ ...place, facts: place.facts.slice(0, 1) }));
  const limits = evaluation ? evaluation.collection.limits.map((one) => tell(one, context)) : [pdf.limitsCompiled];
  return {
    edition: own ? `${pdf.editions.brief}, ${reportName(context).toLowerCase()}` : pdf.compiledBrief,
    ...sampleTag(context),
    name: enterprise.name,
    activity: tell(enterprise.activity, context),
    cloth: clothPicture(context, { width: 300, height: 260 }),
    ...(evaluation ? { question: { title: pdf.chosenFor, words: quoted(evaluation.question, context) } } : {}),
    ...(own ? {} : { about: numbers.all.length === 0 ? report.compiledEmpty : report.compiledLede }),
    portrait: { title: report.portrait, rows: portraitRows(context) },
    method: {
      title: pdf.method,
      ...(evaluation ? { lede: tell(evaluation.collection.lede, context) } : { lede: pdf.compiledMethod }),
      stages: evaluation ? stagesOf(evaluation, context).map(({ when, what }) => ({ when, what })) : [],
      methods: evaluation
        ? methodsOf(evaluation, context).map(({ name, answers }) => ({ name, ...(answers ? { answers } : {}) }))
        : [],
      sources: evaluation
        ? []
        : [
            ...new Set(
              enterprise.sources.map(({ publisher, title }) => (title ? `${publisher}, ${title}` : publisher)),
            ),
          ],
    },
    results: {
      title: pdf.results,
      ...(shown.length === 0 ? { none: pdf.noNumbers } : {}),
      count: pdf.ofAll("#", formatInteger(numbers.all.length, locale)),
      whole: numbers.all.length,
      numbers: shown.map((one) => keyNumber(one, context)),
    },
    comparability: { title: pdf.comparability, items: comparable(context) },
    limits: { title: pdf.limits, items: [...limits.slice(0, 3), ...attributionLines(context)], whole: true },
    unknown: {
      title: own ? report.unknown : report.unknownCompiled,
      items: notKnownOf(enterprise, numbers, lang, words).map((one) => told(one, context)),
    },
    ...(!own && places.length > 0
      ? { around: { title: own ? report.around : report.aroundCompiled, badge: report.context, places } }
      : {}),
    more: moreOf(context),
  };
}
