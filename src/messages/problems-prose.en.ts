import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.en.ts";

const { quote: q } = small;
const plain = (text: string): string => `<Plain>${text}</Plain>`;

/** English words for numbers that were typed into a text instead of bound to the data. */
export const proseRules: RuleWords<"prose"> = {
  "prose/close-to-data": ({ actual, field, among, suggestion }) => [
    `${q(actual)} reads like ${q(field)}, and is none of its values: ${among.join(", ")}.`,
    suggestion === ""
      ? "Compare the text with the data."
      : `If it is one of them, write ${suggestion}. If it is something else, ${plain(actual)} says so.`,
  ],
  "prose/contradicts-data": ({ actual, field, expected, other, suggestion }) => [
    `${q(actual)} contradicts the data: ${q(field)} is ${expected} (${other}).`,
    suggestion === ""
      ? "Correct the number here, or in the data. No component stands in a title: write a number of something else in words."
      : `Write ${suggestion}. If the number is of something else, ${plain(actual)} says so.`,
  ],
  "prose/tells-confided": ({ field, other }) => [
    `This number tells ${q(field)} (${other}), which the enterprise confides: everybody would read it here.`,
    "Take the number out, or make the figure public if the enterprise agrees. If it is of something else, <Plain> around it says so. It is not quoted, for logs may be public.",
  ],
  "prose/typed-by-hand": ({ actual, field, expected, other, suggestion, fix }) => [
    `${q(actual)} is typed by hand: it would stay when ${q(field)} (${other}: ${expected}) changes.`,
    `Write ${suggestion}${fix ? ', or let "npm run check -- --fix" write it' : ""}. If the number is of something else, ${plain(actual)} says so.`,
  ],
};
