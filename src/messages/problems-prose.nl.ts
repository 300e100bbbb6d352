import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.nl.ts";

const { quote: q } = small;
const plain = (text: string): string => `<Plain>${text}</Plain>`;

/** Dutch words for numbers that were typed into a text instead of bound to the data. */
export const proseRules: RuleWords<"prose"> = {
  "prose/close-to-data": ({ actual, field, among, suggestion }) => [
    `${q(actual)} leest als ${q(field)}, en is geen van de waarden: ${among.join(", ")}.`,
    suggestion === ""
      ? "Leg de tekst naast de gegevens."
      : `Is het er een van, schrijf dan ${suggestion}. Gaat het over iets anders, dan zegt ${plain(actual)} dat.`,
  ],
  "prose/contradicts-data": ({ actual, field, expected, other, suggestion }) => [
    `${q(actual)} spreekt de gegevens tegen: ${q(field)} is ${expected} (${other}).`,
    suggestion === ""
      ? "Verbeter het getal hier, of in de gegevens. In een titel staat geen component: schrijf een getal over iets anders voluit."
      : `Schrijf ${suggestion}. Gaat het getal over iets anders, dan zegt ${plain(actual)} dat.`,
  ],
  "prose/tells-confided": ({ field, other }) => [
    `Dit getal verraadt ${q(field)} (${other}), dat de onderneming toevertrouwt: iedereen zou het hier lezen.`,
    "Haal het getal weg, of maak het cijfer openbaar als de onderneming dat goedvindt. Gaat het over iets anders, dan zegt <Plain> eromheen dat. Het wordt niet aangehaald, want een logboek kan openbaar zijn.",
  ],
  "prose/typed-by-hand": ({ actual, field, expected, other, suggestion, fix }) => [
    `${q(actual)} is met de hand getypt: het zou blijven staan wanneer ${q(field)} (${other}: ${expected}) verandert.`,
    `Schrijf ${suggestion}${fix ? ', of laat "npm run check -- --fix" het schrijven' : ""}. Gaat het getal over iets anders, dan zegt ${plain(actual)} dat.`,
  ],
};
