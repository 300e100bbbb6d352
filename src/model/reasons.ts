/** What may be wrong with a text that is no JSON. */
export const jsonReasons = [
  "comma-missing",
  "comma-extra",
  "colon-missing",
  "value-missing",
  "key-missing",
  "not-closed",
  "text-after-end",
  "quote-missing",
  "wrong-quotes",
  "comment",
  "number",
  "line-break-in-text",
  "backslash",
  "word",
  "too-deep",
  "unknown",
] as const;
export type JsonReason = (typeof jsonReasons)[number];

/** What may be wrong with the YAML above a story. */
export const yamlReasons = ["not-closed", "alias", "tab", "colon", "indent", "quote", "tag", "syntax"] as const;
export type YamlReason = (typeof yamlReasons)[number];

/** What may be wrong with the text of a story. */
export const markupReasons = [
  "comment",
  "web-address",
  "less-than",
  "tag-not-closed",
  "quotes",
  "end-tag",
  "brace",
  "other",
] as const;
export type MarkupReason = (typeof markupReasons)[number];
