import { mkdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import type { Card, CardKind, Format } from "../templates/cards/card.ts";
import { formats, sheets } from "../templates/cards/sheet.ts";
import { templates } from "../templates/cards/templates.ts";
import { loadObservatory } from "../src/load/load-observatory.ts";
import { pagesOf } from "../src/compute/pages.ts";
import type { Language } from "../src/model/text.ts";
import { cardOf } from "../src/outputs/card/card-of.ts";
import { cardPng } from "../src/outputs/card/card-png.ts";
import { subjectsOf } from "../src/compute/kit-pages.ts";
import { cardsOfSubject } from "../src/outputs/card/cards-of-subject.ts";
import { fitText } from "../src/outputs/card/fit-text.ts";
import { grounded, type StudioGround } from "../src/scripts/studio/grounds.ts";

// Every kind of card in every format and language, tiled on PNG sheets to look at, each on a ground of the studio where one is named:
// node scripts/contact-sheets.ts <folder> [kind,kind] [lang,lang] [part of a subject's id] [ground]
const [folder = ".cache/contact-sheets", kinds = "", langs = "fr,nl,en", part = "", ground = ""] =
  process.argv.slice(2);
const { observatory } = await loadObservatory(process.cwd());
const scale = 0.36;
const gap = 14;
mkdirSync(folder, { recursive: true });

const length = ({ title, sentence = "", figure, voice, note = "", receipt = "", rows = [] }: Card): number =>
  [title, sentence, figure?.label, figure?.receipt, voice?.words, note, receipt, ...rows.map(({ name }) => name)].join(
    "",
  ).length;

/** Cards of one kind: that with most words, that with fewest, that with the longest title, and one in an enterprise's colour, else another. */
function cardsOfKind(kind: CardKind, lang: Language): Card[] {
  const kits = subjectsOf(observatory)
    .filter(({ id }) => id.includes(part))
    .flatMap((subject) => cardsOfSubject(observatory, subject, lang).map(({ card }) => card));
  const pages = pagesOf(observatory)
    .filter(({ id }) => id.includes(part))
    .map((page) => cardOf(observatory, page, lang));
  const all = [...kits, ...pages].filter((card) => card.kind === kind);
  const sorted = all.toSorted((a, b) => length(b) - length(a));
  const titled = all.toSorted((a, b) => b.title.length - a.title.length);
  const branded = all.find(({ brand }) => brand !== undefined) ?? sorted[Math.floor(sorted.length / 2)];
  const chosen = [sorted[0], sorted.at(-1), titled.find((card) => card !== sorted[0]), branded];
  return [...new Set(chosen)].filter((card) => card !== undefined);
}

interface Tile {
  input: Buffer;
  left: number;
  top: number;
}

const side = (px: number): number => Math.round(px * scale);
// The link preview stands over the square, the tall ones beside them.
const places: Readonly<Record<Format, { left: number; top: number }>> = {
  link: { left: 0, top: 0 },
  square: { left: 0, top: side(sheets.link.height) + gap },
  portrait: { left: side(1200) + gap, top: 0 },
  story: { left: side(1200 + 1080) + 2 * gap, top: 0 },
};
const block = { width: side(1200 + 1080 + 1080) + 4 * gap, height: side(1920) + 3 * gap };

async function tiles(card: Card, left: number, top: number): Promise<Tile[]> {
  return Promise.all(
    formats.map(async (format) => {
      const drawn = templates[card.kind](
        grounded(card, (ground || undefined) as StudioGround | undefined),
        fitText,
        format,
      );
      const input = await sharp(await cardPng(drawn))
        .resize(side(sheets[format].width))
        .toBuffer();
      return { input, left: left + places[format].left, top: top + places[format].top };
    }),
  );
}

for (const lang of langs.split(",") as Language[])
  for (const kind of (kinds ? kinds.split(",") : Object.keys(templates)) as CardKind[]) {
    const cards = cardsOfKind(kind, lang);
    if (cards.length === 0) continue;
    const placed: Tile[] = [];
    for (const [index, card] of cards.entries())
      placed.push(...(await tiles(card, gap + (index % 2) * block.width, gap + Math.floor(index / 2) * block.height)));
    const file = path.join(folder, [kind, ...(ground ? [ground] : []), `${lang}.png`].join("-"));
    const [width, height] = [Math.min(2, cards.length) * block.width, Math.ceil(cards.length / 2) * block.height];
    await sharp({ create: { width, height, channels: 3, background: "#8a8a80" } })
      .composite(placed)
      .png()
      .toFile(file);
    process.stdout.write(`${file}: ${cards.length} cards\n`);
  }
