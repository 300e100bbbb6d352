import type { Card } from "../../../templates/cards/card.ts";
import { withCapital } from "../../compute/with-capital.ts";

/** A line as a sentence: with its own end, or a full stop. */
export const ended = (text: string): string => (/[.?!…»”]$/.test(text) ? text : `${text}.`);

/** A line with its first letter as a capital; an address keeps its own. */
export const begun = (text: string): string => (/^\S+\.\S+\//.test(text) ? text : withCapital(text));

/** What must travel with a value, as it stands between brackets: without the full stop of its last part. */
export const bracketed = (receipt: string): string => `(${receipt.replace(/\.$/, "")})`;

/** All the words of a card in reading order, for those who don't see it. */
export function altOf({
  kind,
  lang,
  kicker,
  title,
  sentence,
  figure,
  note,
  voice,
  told: drawn,
  rows = [],
  receipt,
  tag,
  observatory,
  foot,
}: Card): string {
  const told = (name: string, text: string): string => (lang === "fr" ? `${name}\u00a0: ${text}` : `${name}: ${text}`);
  const parts = [
    kicker,
    ["number", "voice", "crossing"].includes(kind) || drawn?.startsWith(title) ? undefined : title,
    sentence,
    figure && `${told(figure.label, figure.text)} ${bracketed(figure.receipt)}`,
    voice && `${voice.words} ${voice.by}, ${voice.about}`,
    drawn,
    ...rows.map(({ name, text }) => told(name, text)),
    note === figure?.text ? undefined : note,
    receipt,
    tag,
    `${observatory}, ${foot[0]}`,
  ];
  return parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => begun(ended(part!)))
    .join(" ");
}
