import { callCard } from "./call.ts";
import type { Card, CardKind, Format } from "./card.ts";
import { changeCard } from "./change.ts";
import { chartCard } from "./chart.ts";
import { crossingCard } from "./crossing.ts";
import type { Drawing, Fit } from "./element.ts";
import { enterpriseCard } from "./enterprise.ts";
import { indicatorCard } from "./indicator.ts";
import { mapCard } from "./map.ts";
import { numberCard } from "./number.ts";
import { plainCard } from "./plain.ts";
import { questionCard } from "./question.ts";
import { storyCard } from "./story.ts";
import { territoryCard } from "./territory.ts";
import { voiceCard } from "./voice.ts";

/** The template of each kind of card, all with one signature: words, a way to fit them, a format. */
export const templates: Record<CardKind, (card: Card, fit: Fit, format: Format) => Drawing> = {
  number: numberCard,
  change: changeCard,
  chart: chartCard,
  map: mapCard,
  question: questionCard,
  voice: voiceCard,
  crossing: crossingCard,
  enterprise: enterpriseCard,
  indicator: indicatorCard,
  territory: territoryCard,
  story: storyCard,
  call: callCard,
  plain: plainCard,
};
