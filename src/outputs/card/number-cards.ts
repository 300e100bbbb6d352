import type { Card } from "../../../templates/cards/card.ts";
import { describeSeries } from "../../charts/describe.ts";
import { isPublished, type Fact } from "../../compute/fact.ts";
import { momentsIn } from "../../compute/moments.ts";
import { reportNumbers } from "../../compute/report-numbers.ts";
import { breaksWithin, type Series } from "../../compute/series.ts";
import { isYearly } from "../../compute/timeline.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { factWords } from "../../messages/facts.ts";
import { changeArt, likertArt, seriesArt } from "./chart-art.ts";
import type { NamedCard } from "./common.ts";
import type { EnterpriseContext } from "./enterprise-context.ts";
import { basisOf, inOneLine, labelOf, notesOf, sourceOf, told } from "./figure.ts";
import { sharePicture } from "./pictures.ts";

/** Name of a series that lasts: indicator, part and perimeter. */
function nameOf({ id, enterprise = "" }: Series): string {
  return id
    .slice(enterprise.length + 1)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** The cards of the numbers of a report: each on its own, how it changed, its chart; then the sentences put to people. */
export function numberCards(context: EnterpriseContext): NamedCard[] {
  const { observatory, enterprise, lang } = context;
  const { all } = reportNumbers(observatory, enterprise.id, lang);
  const numbered = all.filter(({ fact }) => isPublished(fact) && fact.number !== "" && fact.value !== null);
  return [
    ...numbered.map(({ series, fact }) => ({
      id: `number-${nameOf(series)}`,
      card: numberCard(context, series, fact),
    })),
    ...numbered.flatMap(({ series }) => change(context, series)),
    ...numbered.flatMap(({ series }) => chart(context, series)),
    ...sentences(
      context,
      numbered.map(({ series }) => series),
    ),
  ];
}

function numberCard({ enterprise, lang, base }: EnterpriseContext, { breakdown, kind }: Series, fact: Fact): Card {
  const { figure, ...rest } = told(fact, lang);
  const label = labelOf(figure.label, breakdown);
  const kicker = kindWords[lang].number[fact.tells](enterprise.name);
  // A rate, such as a dividend or a growth, is in percent but part of no whole that squares could show.
  const share = kind === "share" || kind === "likert" ? sharePicture(fact, base.brand) : undefined;
  const receipt = inOneLine([
    figure.receipt,
    share && factWords(lang).chart.squareIs(factWords(lang).chart.squarePercent),
  ]);
  return {
    ...base,
    ...{ kind: "number", kicker, title: enterprise.name, figure: { ...figure, label, receipt } },
    ...rest,
    ...(share === undefined ? {} : { art: share }),
  };
}

/** First and last published facts with a value, where nothing broke between them. */
function momentsOf(series: Series): readonly [Fact, Fact] | undefined {
  const facts = series.facts.filter(
    (fact) => isPublished(fact) && fact.value !== null && Number.isFinite(fact.period.end),
  );
  const [then, now] = [facts[0], facts.at(-1)];
  if (then === undefined || now === undefined || then.period.text === now.period.text) return undefined;
  return breaksWithin(series).length > 0 ? undefined : [then, now];
}

function change({ enterprise, lang, base }: EnterpriseContext, series: Series): NamedCard[] {
  const moments = momentsOf(series);
  const art = moments && changeArt(series, lang);
  if (moments === undefined || art === undefined) return [];
  const facts = moments.map((fact) => ({ fact, ...told(fact, lang) }));
  const card: Card = {
    ...base,
    kind: "change",
    kicker: kindWords[lang].change(enterprise.name),
    title: labelOf(facts[1]!.figure!.label, series.breakdown),
    tells: series.tells,
    moments: facts.map(({ fact, figure }) => ({ period: fact.period.text, text: figure!.number, unit: fact.unit })),
    ...notesOf(moments, lang),
    receipt: basisOf(moments[1], lang),
    told: describeSeries({ ...series, facts: moments }, factWords(lang)),
    art,
  };
  return [{ id: `change-${nameOf(series)}`, card }];
}

function chart({ observatory, enterprise, lang, base }: EnterpriseContext, series: Series): NamedCard[] {
  const facts = series.facts.filter((fact) => isPublished(fact) && fact.value !== null);
  const last = facts.at(-1);
  if (momentsIn(facts) < 3 || last === undefined || !isYearly(facts)) return [];
  const card: Card = {
    ...base,
    kind: "chart",
    kicker: kindWords[lang].chart(enterprise.name),
    title: labelOf(last.label, series.breakdown),
    receipt: inOneLine([last.perimeter.text, sourceOf(facts, lang)]),
    told: describeSeries(series, factWords(lang)),
    // "More than" and "about" stand with their values; the signs (p) and (e) are said in words.
    ...notesOf(
      facts.filter(({ mark }) => mark !== "published"),
      lang,
    ),
    art: seriesArt(series, observatory.indicators.get(series.indicator), lang),
  };
  return [{ id: `chart-${nameOf(series)}`, card }];
}

/** Sentences put to people, those of the newest round together. */
function sentences({ enterprise, lang, base }: EnterpriseContext, all: readonly Series[]): NamedCard[] {
  const asked = all
    .filter(({ kind, breakdown }) => kind === "likert" && breakdown === undefined)
    .flatMap((series) => {
      const fact = series.facts.findLast(({ likert }) => likert !== undefined);
      return fact === undefined ? [] : [{ series, fact }];
    });
  const [newest] = asked.map(({ fact }) => fact).toSorted((a, b) => b.period.end - a.period.end);
  if (newest === undefined) return [];
  const round = asked.filter(({ fact }) => fact.period.text === newest.period.text);
  const facts = round.map(({ fact }) => fact);
  const card: Card = {
    ...base,
    kind: "chart",
    kicker: kindWords[lang].sentences(enterprise.name),
    title: kindWords[lang].agreement,
    rows: facts.map(({ label, text }) => ({ name: label, text })),
    receipt: inOneLine([newest.period.text, facts[0]?.perimeter.text, sourceOf(facts, lang)]),
    art: likertArt(
      round.map(({ series }) => series),
      lang,
    ),
  };
  return [{ id: "sentences", card }];
}
