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
import { cardsOfSubject, kitSubjects } from "../src/outputs/card/cards-of-subject.ts";
import { fitText } from "../src/outputs/card/fit-text.ts";

// Every kind of card in every format and language, tiled on PNG sheets to look at:
// node scripts/contact-sheets.ts <folder> [kind,kind] [lang,lang] [part of a subject's id]
const [folder = ".cache/contact-sheets", kinds = "", langs = "fr,nl,en", part = ""] = process.argv.slice(2);
const { observatory } = await loadObservatory(process.cwd());
const scale = 0.36;
const gap = 14;
mkdirSync(folder, { recursive: true });

/** Cards of one kind: each an example first, then the one with most words, then others. */
function cardsOfKind(kind: CardKind, lang: Language): Card[] {
  const kits = kitSubjects(observatory)
    .filter(({ id }) => id.includes(part))
    .flatMap((subject) => cardsOfSubject(observatory, subject, lang).map(({ card }) => card));
  const pages = pagesOf(observatory)
    .filter(({ id }) => id.includes(part))
    .map((page) => cardOf(observatory, page, lang));
  const all = [...kits, ...pages].filter((card) => card.kind === kind);
  const length = ({ title, sentence = "", figure, voice, receipt = "" }: Card): number =>
    [title, sentence, figure?.label ?? "", figure?.receipt ?? "", voice?.words ?? "", receipt].join("").length;
  const sorted = all.toSorted((a, b) => length(b) - length(a));
  return [
    all.find(({ tag }) => tag !== undefined) ?? all[0],
    sorted[0],
    sorted[Math.floor(sorted.length / 2)],
    sorted.at(-1),
  ].filter((card) => card !== undefined);
}

async function tile(card: Card, format: Format): Promise<Buffer> {
  const png = await cardPng(templates[card.kind](card, fitText, format));
  return sharp(png)
    .resize(Math.round(sheets[format].width * scale))
    .toBuffer();
}

for (const lang of langs.split(",") as Language[])
  for (const kind of (kinds ? kinds.split(",") : Object.keys(templates)) as CardKind[]) {
    const cards = cardsOfKind(kind, lang);
    let top = gap;
    const placed: { input: Buffer; left: number; top: number }[] = [];
    for (const card of cards) {
      let left = gap;
      for (const format of formats) {
        placed.push({ input: await tile(card, format), left, top });
        left += Math.round(sheets[format].width * scale) + gap;
      }
      top += Math.round(1920 * scale) + gap;
    }
    if (cards.length === 0) continue;
    const width = formats.reduce((sum, format) => sum + Math.round(sheets[format].width * scale) + gap, gap);
    const file = path.join(folder, `${kind}-${lang}.png`);
    await sharp({ create: { width, height: top, channels: 3, background: "#8a8a80" } })
      .composite(placed)
      .png()
      .toFile(file);
    process.stdout.write(`${file}: ${cards.length} cards\n`);
  }
