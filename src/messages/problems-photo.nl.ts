import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.nl.ts";

const { quote: q } = small;

/** Dutch words of problems with photos and logos. */
export const photoRules: RuleWords<"photo"> = {
  "photo/consent-expired": ({ actual, other }) => [
    `De toestemming voor de foto ${q(actual)} eindigde op ${other}: ze verschijnt nergens.`,
    "Vraag ze opnieuw en verander dan de datum; of verwijder de foto.",
  ],
  "photo/missing-file": ({ actual, other, suggestion }) => [
    `Er is geen bestand ${q(actual)} in ${other}/.`,
    suggestion === "" ? `Zet het bestand daar, of verbeter de naam.` : `Bedoelde u ${q(suggestion)}?`,
  ],
  "photo/not-for-web": ({ actual }) => [
    `De toestemming voor de foto ${q(actual)} geldt niet voor het web: ze verschijnt nergens.`,
    'Vraag toestemming voor het web en voeg dan "web" toe aan "scope"; of verwijder de foto.',
  ],
  "photo/too-large": ({ actual, other, expected }) => [
    `${q(actual)} weegt ${other} MB; een foto weegt er hoogstens ${expected}.`,
    "Verklein ze tot 3000 pixels breed: meer toont de site nooit.",
  ],
  "photo/wrong-type": ({ actual }) => [
    `${q(actual)} is geen JPEG, PNG, WebP of AVIF, of de naam eindigt als die van een ander soort beeld.`,
    "Bewaar het beeld in een van die vormen, met de bijbehorende uitgang.",
  ],
};
