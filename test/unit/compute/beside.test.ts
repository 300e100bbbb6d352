import { expect, test } from "vitest";
import { attributionOf } from "../../../src/compute/attribution.ts";
import { besideOf } from "../../../src/compute/beside.ts";
import { statisticFactById } from "../../../src/compute/statistic.ts";
import type { Language } from "../../../src/model/text.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const staff = (period: string, value: number) => ({ indicator: "staff", period, value });

function beside(observations: object[], row: object, more: object = {}, lang: Language = "en") {
  const one = enterprise("navette", observations, { ...more });
  const statistic = { territory: "hainaut", value: 1000, ...row };
  const observatory = observatoryOf({
    indicators: [indicator("staff"), indicator("staff-fte")],
    enterprises: [one],
    statistics: [statistic],
  });
  const [first] = observatory.statistics;
  return besideOf(observatory, one, statisticFactById(observatory, first?.id ?? "", lang), lang);
}

test("people employed are a part of jobs, with care, by the value nearest in time", () => {
  expect(beside([staff("2013", 9), staff("2024", 40)], {})).toEqual({
    level: "with-care",
    reasons: ["source", "period"],
    text: "“staff” (9\u00A0people, 2013) may be read as a part of this number, with care (the source is not the same; period: the two values are not of the same year).",
  });
  expect(beside([staff("2014", 9)], { countBasis: "registered-office" })?.reasons).toEqual([
    "source",
    "place-of-count",
  ]);
});

test("what is far in time, of another purpose or counted otherwise stays apart", () => {
  expect(beside([staff("2024", 40)], {})).toMatchObject({ level: "not-comparable", reasons: ["period"] });
  expect(beside([staff("2014", 40)], { perimeter: "work-integration" }, { group: "sse-values" })).toMatchObject({
    level: "not-comparable",
    reasons: ["purpose"],
  });
  expect(beside([{ indicator: "staff-fte", period: "2014", value: 31 }], {})).toMatchObject({
    level: "not-comparable",
    reasons: ["unit-of-job"],
  });
});

test("no figure of its own stands beside a share, beside employers, or where it counts nobody", () => {
  const share = { measure: "share-employment", unit: "percent", value: 0.1, denominator: "all-jobs" };
  expect(beside([staff("2014", 9)], share, {}, "fr")?.text).toBe(
    "Aucun pourcentage de l’entreprise ne peut être rapproché de celui-ci, calculé sur all jobs (base de la part\u00A0: les deux pourcentages ne sont pas divisés par la même chose).",
  );
  expect(beside([], {}, {}, "nl")?.text).toBe(
    "Geen cijfer van de onderneming mag naast dit getal staan (het is niet dezelfde grootheid).",
  );
});

test("attribution is not estimated unless the enterprise says otherwise", () => {
  const none = attributionOf(enterprise("navette", []), "fr");
  expect(none.map(({ line, estimated }) => [line, estimated])).toEqual([
    [{ text: "Ce qui serait arrivé sans l’entreprise\u00A0: non estimé.", lang: "fr" }, false],
    [{ text: "Ce que d’autres y ont apporté\u00A0: non estimé.", lang: "fr" }, false],
  ]);
});
