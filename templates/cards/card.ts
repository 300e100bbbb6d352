/** Everything a social card shows: words that compute printed, and drawings; a card holds no number of its own. */
export interface Card {
  kind: "question" | "enterprise" | "indicator" | "territory" | "story" | "plain";
  lang: string;
  /** Small line above the title: what this is. */
  kicker: string;
  title: string;
  /** One or two sentences under the title. */
  sentence?: string;
  /** A key figure with what must travel with it. */
  figure?: { number: string; unit: string; text: string; label: string; receipt: string };
  /** Rows of a list: a name and its text. */
  rows?: { name: string; text: string }[];
  /** Period, perimeter, source: the last line of small print. */
  receipt?: string;
  /** Name of the observatory, beside its mark. */
  observatory: string;
  /** "fictional data", on every example. */
  tag?: string;
  /** The short address and the day the data stand for; then the same in fewer words, for where room is short. */
  foot: string[];
  /** SVG of the cloth, map or frieze, drawn with literal colours. */
  picture?: string;
}
