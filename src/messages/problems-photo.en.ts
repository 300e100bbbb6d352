import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.en.ts";

const { quote: q } = small;

/** English words of problems with photos and logos. */
export const photoRules: RuleWords<"photo"> = {
  "photo/consent-expired": ({ actual, other }) => [
    `The consent for the photo ${q(actual)} ended on ${other}: it is shown nowhere.`,
    "Ask again, then change the date; or delete the photo.",
  ],
  "photo/missing-file": ({ actual, other, suggestion }) => [
    `There is no file ${q(actual)} in ${other}/.`,
    suggestion === "" ? `Put the file there, or correct its name.` : `Did you mean ${q(suggestion)}?`,
  ],
  "photo/not-for-web": ({ actual }) => [
    `The consent for the photo ${q(actual)} does not cover the web: it is shown nowhere.`,
    'Ask for the web, then add "web" to "scope"; or delete the photo.',
  ],
  "photo/too-large": ({ actual, other, expected }) => [
    `${q(actual)} weighs ${other} MB; a photo weighs ${expected} at most.`,
    "Make it 3000 pixels wide: the site never shows more.",
  ],
  "photo/wrong-type": ({ actual }) => [
    `${q(actual)} is no JPEG, PNG, WebP or AVIF, or its name ends like another kind of picture.`,
    "Save it in one of these formats, with the ending that goes with it.",
  ],
};
