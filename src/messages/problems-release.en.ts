import type { RuleWords } from "./problem-words.ts";

/** English words for faults of frozen releases. */
export const releaseRules: RuleWords<"release"> = {
  "release/changed": ({ actual }) => [
    `This is no longer the file that was frozen: the SHA-256 of ${actual} is not the one in manifest.json.`,
    "Take the file back from the history of the repository: what was published under a date never changes. To correct a figure, correct the data and freeze a new release.",
  ],
  "release/incomplete": ({ actual }) => [
    `${actual} is missing: a release is kept whole.`,
    "Take the release back from the history of the repository, or delete its whole folder to withdraw it.",
  ],
};
