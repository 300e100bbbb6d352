import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { cardPng } from "../../../src/outputs/card/card-png.ts";
import { fitText } from "../../../src/outputs/card/fit-text.ts";
import type { Drawing } from "../../../templates/cards/element.ts";
import { formats } from "../../../templates/cards/sheet.ts";
import { templates } from "../../../templates/cards/templates.ts";
import { realCards } from "./real-cards.ts";

const installed = spawnSync("tesseract", ["--version"]).status === 0;
if (!installed) process.stderr.write("tesseract is not installed: no card was read by a machine.\n");
const folder = mkdtempSync(join(tmpdir(), "vises-ocr-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digits = (text: string): string => text.replaceAll(/\D/g, "");

// A sample over all formats: every so many cards with a number of three digits or more, which chance does not read.
const numbers = realCards.filter(({ card }) => card.kind === "number" && digits(card.figure!.number).length > 2);
const every = Math.ceil(numbers.length / 12);
const sample = numbers
  .filter((_, index) => index % every === 0)
  .map(({ subject, id, lang, card }, index) => ({
    name: `${subject.id} ${id} ${lang}`,
    card,
    format: formats[index % formats.length]!,
  }));

/** The strip of a drawing where its largest line lies, as dark letters on light of a size that a machine reads well. */
async function strip(drawing: Drawing, height: number): Promise<Buffer> {
  const lines = drawing.elements.filter(({ props }) => typeof props.children === "string");
  const size = Math.max(...lines.map(({ props }) => Number(props.style["fontSize"])));
  const top = Number(lines.find(({ props }) => props.style["fontSize"] === size)!.props.style["top"]);
  const area = { left: 0, top: Math.round(top), width: drawing.width, height: Math.round(size * 1.04) };
  const letters = await sharp(await cardPng(drawing))
    .extract(area)
    .greyscale()
    .negate()
    .normalise()
    .toBuffer();
  return sharp(letters)
    .resize({ height })
    .extend({ top: 24, bottom: 24, left: 24, right: 24, background: "#fff" })
    .toBuffer();
}

test.skipIf(!installed).each(sample)("a machine reads the number of $name on a $format", async ({ card, format }) => {
  const file = join(folder, "card.png");
  const drawing = templates.number(card, fitText, format);
  const read: string[] = [];
  // Slab letters as large as these are unusual: a machine gets three looks at them.
  for (const height of [64, 44, 90]) {
    writeFileSync(file, await strip(drawing, height));
    read.push(
      digits(execFileSync("tesseract", [file, "-", "--psm", "7"], { stdio: ["ignore", "pipe", "ignore"] }).toString()),
    );
  }
  expect(read.join(" ")).toContain(digits(card.figure!.number));
});
