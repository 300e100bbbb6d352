import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.en.ts";

const { quote: q, value, meant, limit, json } = small;

/** English words for faults of files, data, CSV and settings. */
export const dataRules: RuleWords<"file" | "data" | "csv" | "settings"> = {
  "file/bad-name": ({ suggestion }) => [
    "A file's name becomes an address: it has only small letters, digits and hyphens, and a text ends in its language (my-story.fr.mdx).",
    suggestion && `Rename it to ${suggestion}.`,
  ],
  "file/empty": () => ["This file is empty.", "Write something in it, or delete it."],
  "file/encoding": ({ actual, other }) => [
    other
      ? `This file is not saved as UTF-8: the word ${q(other)} has its accents in an older encoding (${actual}).`
      : `This file is saved as ${actual}; only UTF-8 is read.`,
    'Save it again as UTF-8: in an editor "Save with encoding", in a spreadsheet "CSV UTF-8".',
  ],
  "file/missing": () => [
    "No observatory can do without this file, and it is not there.",
    "Create it; the authors' guide shows what it holds.",
  ],
  "file/outside": () => [
    "This link leads out of the observatory's folder, where nothing is read.",
    "Put the file itself here.",
  ],
  "file/unexpected": ({ suggestion }) => [
    "No file is expected here: nothing would ever read it.",
    suggestion
      ? `Did you mean ${suggestion}?`
      : "Figures go to data/enterprises, data/indicators and data/statistics; texts to content/stories and content/pages.",
  ],
  "file/unreadable": () => ["This file cannot be opened.", "Check that it exists and that you may read it."],
  "file/wrong-extension": ({ actual, expected, suggestion }) => [
    `A file of this folder ends in ${expected}, not in ${actual || "nothing"}.`,
    `If what it holds is right, rename it to ${suggestion}.`,
  ],
  "file/wrong-folder": ({ actual, expected, suggestion }) => {
    if (actual)
      return [
        `There is no enterprise ${q(actual)}: this story is nobody's.`,
        suggestion && `Did you mean ${suggestion}?`,
      ];
    if (expected) return [`This looks like ${expected}, and stands in the wrong folder.`, `Move it to ${suggestion}.`];
    return [
      "This file stands in the wrong folder.",
      suggestion ? `Move it to ${suggestion}.` : "A story stands in content/stories/<enterprise>/.",
    ];
  },

  "data/bad-format": ({ field, actual, expected, suggestion }) => [
    `${q(field)} must be ${expected}, but this is ${q(actual)}.`,
    suggestion && `Write ${q(suggestion)}.`,
  ],
  "data/bad-id": ({ field, actual, suggestion }) => [
    `${q(actual)} cannot be ${field === "id" ? "an id" : `the id in ${q(field)}`}: an id names a file and an address, so it has only small letters, digits and single hyphens.`,
    suggestion && `Write ${q(suggestion)}.`,
  ],
  "data/broken-json": ({ other, suggestion }) => {
    const [says, hint] = json[other as keyof typeof json] ?? json.unknown;
    return [says, suggestion ? `Write ${suggestion}: digits, and a point before decimals.` : hint];
  },
  "data/circular-parent": ({ actual, other }) => [
    `${q(actual)} would lie in itself: its parent ${q(other)} leads back to it.`,
    "Correct one of the parents on the way.",
  ],
  "data/duplicate-id": ({ actual, other }) => [
    `The id ${q(actual)} is already taken on line ${other}.`,
    "Give one of the two another id, or delete one.",
  ],
  "data/duplicate-key": ({ field, other }) => [
    `${q(field)} is written twice in the same place${other ? ` (first on line ${other})` : ""}; one of the two would be lost.`,
    "Keep the right one.",
  ],
  "data/id-not-file-name": ({ actual, suggestion, other }) => [
    `The id is ${q(actual)}, but the file is called ${suggestion}.json. Both are the same address.`,
    `Write ${q(suggestion)}, or rename the file to ${other}.`,
  ],
  "data/list-length": ({ field, actual, expected }) => [
    `${q(field)} has ${actual} items; it needs ${limit(expected)}.`,
  ],
  "data/missing-field": ({ field }) => [`${q(field)} is missing.`, `Add ${q(field)} here.`],
  "data/missing-source": () => [
    "The source is missing: no number goes without the place it comes from.",
    'Add "source" with the id of one of this file\'s sources, or of data/sources.json.',
  ],
  "data/no-words": ({ field }) => [
    `${q(field)} has no words in any language.`,
    'Write { "fr": "…" }, with "nl" and "en" if you can.',
  ],
  "data/out-of-range": ({ field, actual, expected, suggestion }) => [
    `${q(field)} must be ${limit(expected)}, but this is ${actual}.`,
    suggestion && `Write ${suggestion}.`,
  ],
  "data/text-length": ({ field, actual, expected }) => [
    actual === "0" ? `${q(field)} is empty.` : `${q(field)} has ${actual} characters; it may have ${limit(expected)}.`,
    actual === "0" ? "Write something, or delete the field." : "Say it in fewer words.",
  ],
  "data/unknown-field": (said) => [`There is no field ${q(said.field)} here.`, meant(said)],
  "data/unknown-language": ({ actual }) => [
    `${q(actual)} is not a language of the interface; those are fr, nl and en.`,
    `For words in another language write { "lang": ${q(actual)}, "text": "…" }.`,
  ],
  "data/unknown-reference": (said) => [
    `${q(said.actual)} should name ${said.expected}, but there is none of that name.`,
    meant(said),
  ],
  "data/unknown-value": (said) => [
    `${q(said.field)} cannot be ${q(said.actual)}.`,
    [said.suggestion && `Did you mean ${q(said.suggestion)}?`, `Possible: ${said.among.join(", ")}.`]
      .filter(Boolean)
      .join(" "),
  ],
  "data/wrong-type": ({ field, actual, expected, suggestion, other }) => {
    const says = `${q(field)} must be ${expected}, but this is ${value(actual)}.`;
    if (other)
      return [
        says,
        `${actual} is ${suggestion} in some countries and ${other} in others: write the one you mean, with a point for decimals and no mark for thousands.`,
      ];
    if (!suggestion) return [says];
    if (/^-?[\d.]+(e[-+]?\d+)?$/u.test(suggestion))
      return [
        says,
        `write ${suggestion}, without quotes or spaces. Spaces and units are added when the number is shown.`,
      ];
    return [says, `write ${suggestion}.`];
  },

  "csv/column-count": ({ actual, expected }) => [
    `This row has ${actual} cells, the header has ${expected}.`,
    'Is there a comma inside a text? Then put the whole cell in quotes: "a, b".',
  ],
  "csv/duplicate-column": ({ actual }) => [`The column ${q(actual)} is there twice.`, "Delete one of the two."],
  "csv/duplicate-row": ({ other }) => [
    `This row says the same as ${/^\d+$/u.test(other) ? `the one on line ${other}` : `one of ${other}`}: same place, year, measure and source.`,
    "Delete one of the two, or say what sets them apart: perimeter, edition, reference date.",
  ],
  "csv/missing-column": ({ field }) => [
    `The column ${q(field)} is missing.`,
    "Add it to the first line, and a cell to each row.",
  ],
  "csv/separator": ({ actual }) => [
    `The cells are parted by ${actual === ";" ? "semicolons" : "tabs"}; commas are expected.`,
    'Save the sheet again as "CSV UTF-8 (comma delimited)", with a point before decimals.',
  ],
  "csv/unclosed-quote": () => [
    "A quote opened here is never closed: the rest of the file would be one cell.",
    'Close it with ". A quote inside a cell is written twice: "".',
  ],
  "csv/unknown-column": (said) => [`There is no column ${q(said.actual)}.`, meant(said)],

  "settings/address": ({ actual, suggestion, other }) => [
    `The address ${q(actual)} is more than an origin.`,
    other === "/" ? `Write ${q(suggestion)}.` : `Write ${q(suggestion)} here, and the path ${q(other)} in "base".`,
  ],
  "settings/disclosure": ({ field, expected }) => [
    field === ""
      ? "This file is no JSON object."
      : expected === ""
        ? `${q(field)} is not known here.`
        : `${q(field)} must lie within ${expected}.`,
    'It may hold "minimum", "dominance", "p" and "people". Stricter than the defaults is possible, looser is not; what the file says is printed nowhere.',
  ],
  "settings/locale": ({ actual, expected, suggestion }) => [
    `${q(actual)} is not a locale of ${q(expected)}.`,
    suggestion && `Write ${q(suggestion)}.`,
  ],
};
