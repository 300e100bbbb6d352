import { sortOf, type SmallWords } from "./problem-words.ts";

const quote = (text: string): string => `"${text}"`;

/** Smaller words of the English problems. */
export const small: SmallWords = {
  quote,
  value: (json) => {
    const sort = sortOf(json);
    if (sort === "text") return `the text ${json}`;
    if (sort === "number") return `the number ${json}`;
    if (sort === "word") return json;
    return sort === "list" ? "a list" : "a group of fields { … }";
  },
  meant: ({ suggestion, among }) => {
    if (suggestion !== "") return `Did you mean ${quote(suggestion)}?`;
    return among.length > 0 ? `Known here: ${among.join(", ")}.` : undefined;
  },
  limit: (expected) => expected.replace("≥", "at least").replace("≤", "at most"),
  kind: {
    count: "count",
    amount: "amount",
    share: "share",
    ratio: "ratio",
    mean: "mean",
    median: "median",
    rating: "rating",
    likert: "Likert scale",
    direction: "direction of change",
  },
  json: {
    "comma-missing": ["A comma is missing here.", "Put a comma between one item and the next."],
    "comma-extra": ["There is a comma too many here.", "No comma stands after the last item."],
    "colon-missing": ["A colon is missing after this name.", 'Write "name": value.'],
    "value-missing": ["A value is missing here.", "Write it, or delete the field."],
    "key-missing": ["The name of a field is missing here.", 'Write "name": value, the name in quotes.'],
    "not-closed": ["The file ends before everything is closed.", "Close each { with } and each [ with ]."],
    "text-after-end": [
      "Something stands after the end of the data.",
      "Delete it, or look for a } or ] too many above.",
    ],
    "quote-missing": [
      "This text is not closed on its line.",
      'End it with ". A line break inside a text is written \\n.',
    ],
    "wrong-quotes": ["These quotes are not the ones JSON knows.", 'Write straight double quotes: ".'],
    comment: ["JSON has no comments.", 'Put the remark into a "note", or delete it.'],
    number: ["This is not a number as JSON writes it.", "Write only digits, and a point before decimals."],
    "line-break-in-text": ["A text holds a line break or another invisible sign.", "Write \\n instead."],
    backslash: ["A backslash has a meaning of its own in JSON.", "Write it twice: \\\\."],
    word: ["This word is not known to JSON.", "Put texts in quotes; only true, false, null and numbers go without."],
    "too-deep": ["Brackets are nested too deeply to be read.", undefined],
    unknown: ["This is no JSON.", "Compare the file with a working one."],
  },
  yaml: {
    "not-closed": ['The front matter is not closed by a line "---".', 'Write "---" alone on a line below the fields.'],
    alias: ["The front matter refers to another place in itself (& or *).", "Write the value itself."],
    tab: ["A tab stands at the start of a line of the front matter.", "Use spaces."],
    colon: [
      "The front matter cannot be read here.",
      'Is a ": " inside a text? Then put the whole text in quotes: title: "A : B".',
    ],
    indent: [
      "This line of the front matter is not aligned with the others.",
      "Begin every field at the start of the line.",
    ],
    quote: ["A quote or bracket opened here is not closed.", "Close it on the same line."],
    tag: ["The front matter holds a tag (!…), and only plain values are read.", "Delete the tag."],
    syntax: ["The front matter cannot be read here.", "Write one field a line: name: value."],
  },
  markup: {
    comment: ["<!-- … --> is not read here.", "Delete the remark, or write {/* … */}."],
    "web-address": ["A web address between < and > is not read here.", "Write [text](https://…)."],
    "less-than": ['A "<" begins a component, and this is none.', "Write &lt; for the sign itself."],
    "tag-not-closed": ["This component is not closed.", 'End it with "/>".'],
    quotes: ["The value of this attribute is not in quotes.", 'Write name="value".'],
    "end-tag": [
      "An opening and a closing tag do not match.",
      "Give every <Note> its </Note>, and close the others with />.",
    ],
    brace: ['A "{" is not closed.', "Write \\{ for the sign itself."],
    other: ["The text cannot be read here.", "Compare it with a story that works."],
  },
};
