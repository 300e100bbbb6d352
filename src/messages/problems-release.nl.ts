import type { RuleWords } from "./problem-words.ts";

/** Dutch words for faults of frozen releases. */
export const releaseRules: RuleWords<"release"> = {
  "release/changed": ({ actual }) => [
    `Dit is niet meer het bestand dat werd bevroren: de SHA-256 van ${actual} is niet die in manifest.json.`,
    "Haal het bestand terug uit de geschiedenis van de repository: wat onder een datum gepubliceerd is, verandert niet meer. Om een cijfer te verbeteren, verbetert u de gegevens en bevriest u een nieuwe versie.",
  ],
  "release/incomplete": ({ actual }) => [
    `${actual} ontbreekt: een versie blijft heel.`,
    "Haal de versie terug uit de geschiedenis van de repository, of verwijder haar hele map om ze in te trekken.",
  ],
};
