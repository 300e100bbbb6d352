/** What a card is about, which decides its template. */
export type CardKind =
  | "number"
  | "change"
  | "chart"
  | "map"
  | "question"
  | "voice"
  | "crossing"
  | "enterprise"
  | "indicator"
  | "territory"
  | "story"
  | "call"
  | "plain";

/** The shapes that networks ask for: link preview, square, portrait, story. */
export type Format = "link" | "square" | "portrait" | "story";

/** A drawing beside the words, as SVG in literal colours; one that may fill is stretched to its box, another keeps its shape. */
export interface Art {
  svg: string;
  width: number;
  height: number;
  fills?: boolean;
  /** A landscape, of which a part may be shown larger. */
  landscape?: boolean;
}

/** A value with what must travel with it; `number` and `unit` are parts of how the page prints it, `text` the whole. */
export interface Figure {
  number: string;
  unit: string;
  text: string;
  label: string;
  receipt: string;
}

/** Words of one person, between the quotation marks of their language, and who said them. */
export interface Voice {
  words: string;
  by: string;
  about: string;
}

/** Colour and sign of an enterprise: which text colour the ground carries was found out when it was checked. */
export interface CardBrand {
  color: string;
  text: "ink" | "paper";
  /** A picture as data URI, with its size. */
  logo?: { href: string; width: number; height: number };
}

/** An entry of the key of a map: a class with its number, or why places have no value; and which places. */
export interface KeyEntry {
  n?: string;
  /** Colour of the number on its swatch. */
  ink?: string;
  swatch: Art;
  text: string;
  places: string;
}

/** Everything a social card shows: words that compute printed, and drawings; a card holds no number of its own. */
export interface Card {
  kind: CardKind;
  lang: string;
  /** What a number tells of: results lie on woad, practices on green. */
  tells?: "practice" | "process" | "result";
  /** Small line above the title: what this is. */
  kicker: string;
  title: string;
  /** One or two sentences under the title. */
  sentence?: string;
  /** A key figure with what must travel with it. */
  figure?: Figure;
  voice?: Voice;
  /** Before and after: each with its period and how the page prints it. */
  moments?: { period: string; text: string; unit: string }[];
  /** What a drawing says, for those who don't see it. */
  told?: string;
  /** Rows of a list: a name and its text. */
  rows?: { name: string; text: string }[];
  /** What the colours and patterns of a map mean. */
  key?: KeyEntry[];
  /** What a reader must know before comparing: how sure the value is, what it does not compare with. */
  note?: string;
  /** Period, perimeter, source: the last line of small print. */
  receipt?: string;
  /** Name of the observatory, beside its mark. */
  observatory: string;
  /** "fictional data", on every example. */
  tag?: string;
  /** Its place in a series: "2/4". */
  page?: string;
  /** The short address and the day the data stand for; then the same in fewer words, for where room is short. */
  foot: string[];
  /** The cloth, a chart, a map or the frieze: one for all formats, or one for each. */
  art?: Art | Partial<Record<Format, Art>>;
  brand?: CardBrand;
}
