import { describe, expect, it } from "vitest";
import { mapAreas } from "../../../src/compute/map-areas.ts";
import { mapSentence } from "../../../src/compute/map-sentence.ts";
import { statisticSeriesOf } from "../../../src/compute/statistic.ts";
import { observatory } from "./published.ts";

const measure = { measure: "share-salaried-employment", source: "insee-itdd-2017" };
const departments = new Set(["aisne", "nord", "oise", "pas-de-calais", "somme"]);

describe("mapSentence()", () => {
  const areas = (lang: "fr" | "nl" | "en") => {
    const series = statisticSeriesOf(observatory, measure, lang).filter(({ territory }) => departments.has(territory));
    return mapAreas(observatory, series, "2014", lang);
  };

  it("names the highest and the lowest, and which places have no value and why", () => {
    const told = mapSentence(areas("en"), "en");
    expect(told).toMatch(/^Highest value: Pas-de-Calais, 12\.3%\. Lowest: Somme, 10\.3%\. Counted differently: /);
    expect(told).toContain("West-Vlaanderen");
    expect(mapSentence(areas("nl"), "nl")).toContain("Laagste: Somme, 10,3%.");
  });

  it("says that all are equal instead of a highest and a lowest", () => {
    const some = areas("fr").filter(({ territory }) => territory === "somme");
    expect(mapSentence(some, "fr")).toMatch(/^Partout la même valeur\s: Somme, 10,3\s%\.$/);
  });

  it("says nothing of extremes where no place has a value", () => {
    const none = areas("en").filter(({ fact }) => fact === undefined);
    expect(mapSentence(none, "en")).toMatch(/^Counted differently: /);
  });
});
