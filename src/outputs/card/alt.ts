import type { Card } from "../../../templates/cards/card.ts";

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
    ["number", "voice", "crossing"].includes(kind) ? undefined : title,
    sentence,
    figure && `${told(figure.label, figure.text)} (${figure.receipt})`,
    note,
    voice && `${voice.words} ${voice.by}`,
    drawn,
    ...rows.map(({ name, text }) => told(name, text)),
    receipt,
    tag,
    `${observatory}, ${foot[0]}`,
  ];
  return parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => (/[.?!…»”]$/.test(part!) ? part : `${part}.`))
    .join(" ");
}
