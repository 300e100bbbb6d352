import { expect, test } from "vitest";
import { voiceDetails } from "../../../src/compute/voice-details.ts";
import { Testimony } from "../../../src/model/testimony.ts";

const said = {
  id: "josiane",
  words: { fr: "Dès le lundi, j’y pense.", nl: "Vanaf maandag denk ik eraan." },
  original: "fr",
  name: "Josiane",
  role: { fr: "passagère" },
  date: "2024",
  consent: { date: "2024-05-02", scope: ["web"] },
};
const details = (translatedBy: unknown, lang: "fr" | "nl" | "en"): string =>
  voiceDetails(Testimony.parse({ ...said, translatedBy }), lang, { fr: "fr-FR", nl: "nl-BE", en: "en-GB" }[lang]);

test("a translated voice names who translated it into the language that is read, and nobody else", () => {
  const translators = { nl: "Hanne Verbeke", en: "Ruth Coleman" };
  expect(details(translators, "nl")).toContain("uit het Frans vertaald door Hanne Verbeke");
  expect(details(translators, "nl")).not.toContain("Ruth");
  // There are no English words here: what is read is the original.
  for (const lang of ["fr", "en"] as const) expect(details(translators, lang)).not.toMatch(/Hanne|Ruth|translated/);
});

test("one translator of all languages is named in each; where nobody is told, the language it was said in is", () => {
  expect(details("Hanne Verbeke", "nl")).toContain("vertaald door Hanne Verbeke");
  expect(details({ en: "Ruth Coleman" }, "nl")).toMatch(/, vertaald uit het Frans$/);
  expect(details(undefined, "nl")).toMatch(/, vertaald uit het Frans$/);
});
