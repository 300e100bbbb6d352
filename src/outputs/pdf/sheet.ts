import { notKnownOf } from "../../compute/not-known.ts";
import type { Sheet } from "./blocks.ts";
import { moreOf } from "./brief.ts";
import { tell, told, type PdfContext } from "./context.ts";
import { printedCrossings, quoted, voiceOf } from "./evaluation.ts";
import { reportName, sampleTag } from "./front.ts";
import { keySeries } from "./key-numbers.ts";
import { clothPicture } from "./pictures.ts";
import { keyNumber } from "./values.ts";

/** One page for everyone: the question, three numbers, one voice; without an evaluation, what is not known instead of a voice. */
export function sheetOf(context: PdfContext): Sheet {
  const { enterprise, lang, words, own, pdf, numbers, voices } = context;
  const { evaluation } = enterprise;
  const { report } = words;
  const shown = keySeries(context, 3);
  const [crossing] = printedCrossings(context);
  const voice = (crossing && voices.get(crossing.voice)) ?? [...voices.values()][0];
  return {
    edition: own ? reportName(context) : pdf.compiledSheet,
    ...sampleTag(context),
    name: enterprise.name,
    activity: tell(enterprise.activity, context),
    ...(own ? {} : { about: numbers.all.length === 0 ? report.compiledEmpty : report.compiledLede }),
    cloth: clothPicture(context, { width: 300, height: 300 }),
    ...(evaluation ? { question: { title: report.questionOfYear, words: quoted(evaluation.question, context) } } : {}),
    numbers: {
      title: pdf.threeNumbers,
      ...(shown.length === 0 ? { none: pdf.noNumbers } : {}),
      items: shown.map((one) => keyNumber(one, context)),
    },
    ...(voice ? { voice: voiceOf(voice, context) } : {}),
    ...(own
      ? {}
      : {
          unknown: {
            title: report.unknownCompiled,
            items: notKnownOf(enterprise, numbers, lang, words)
              .slice(0, 3)
              .map((one) => told(one, context)),
          },
        }),
    more: moreOf(context),
  };
}
