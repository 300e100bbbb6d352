import { expect, test } from "vitest";
import { cardsOfEnterprise } from "../../../src/outputs/card/cards-of-enterprise.ts";
import { enterprise, indicator, observatoryOf } from "../compute/fixture.ts";

const steps = ["no", "rather no", "neither", "rather yes", "yes"].map((text) => ({ fr: text, nl: text, en: text }));
const sentences = ["paths", "meals", "stays"].map((id) =>
  indicator(id, { kind: "likert", unit: "percent", digits: 0, scale: { steps } }),
);

function cardOf(periods: readonly string[]) {
  const rounds = periods.map((period, index) => ({
    indicator: sentences[index]!.id,
    period,
    counts: [0, 0, 0, 10 - index, 10 + index],
  }));
  const observatory = observatoryOf({ indicators: sentences, enterprises: [enterprise("atelier", rounds)] });
  return cardsOfEnterprise(observatory, "atelier", "en").find(({ id }) => id === "sentences")?.card;
}

test("sentences of the newest round stand together, each with its own answers", () => {
  const names = (periods: readonly string[]): string[] => cardOf(periods)!.rows!.map(({ name }) => name);
  expect(names(["2024", "2024", "2024"])).toEqual(["paths", "meals", "stays"]);
  expect(names(["2024", "2022", "2024"])).toEqual(["paths", "stays"]);
  expect(names(["2022", "2024", "2024"])).toEqual(["meals", "stays"]);
  expect(cardOf(["2022", "2024", "2024"])!.receipt).toMatch(/^2024/);
});
