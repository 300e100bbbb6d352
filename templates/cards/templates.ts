import type { Card } from "./card.ts";
import type { Drawing, Fit } from "./element.ts";
import { enterpriseCard } from "./enterprise.ts";
import { indicatorCard } from "./indicator.ts";
import { plainCard } from "./plain.ts";
import { questionCard } from "./question.ts";
import { storyCard } from "./story.ts";
import { territoryCard } from "./territory.ts";

/** The template of each kind of card, all with one signature. */
export const templates: Record<Card["kind"], (card: Card, fit: Fit) => Drawing> = {
  question: questionCard,
  enterprise: enterpriseCard,
  indicator: indicatorCard,
  territory: territoryCard,
  story: storyCard,
  plain: plainCard,
};
