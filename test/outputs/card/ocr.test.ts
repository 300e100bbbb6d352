import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { cardPng } from "../../../src/outputs/card/card-png.ts";
import { fitText } from "../../../src/outputs/card/fit-text.ts";
import type { Card } from "../../../templates/cards/card.ts";
import type { Drawing, Element } from "../../../templates/cards/element.ts";
import { drawable } from "../../../templates/cards/fit-text.ts";
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

// One card of each kind that shows values in a list or in the key of a map, in every format: its first value in words.
const listed = (["indicator", "map"] as const).flatMap((kind) => {
  const found = realCards.filter(({ card }) => card.kind === kind && digits(valueOf(card)).length > 1);
  return formats.map((format, index) => {
    const { subject, id, lang, card } = found[Math.floor((index * found.length) / formats.length)]!;
    return { name: `${kind} of ${subject.id} ${id} ${lang}`, card, format };
  });
});

function valueOf({ rows, key }: Card): string {
  return key?.[0]?.text ?? rows?.[0]?.text ?? "";
}

/** The strip of a drawing where one line lies, as dark letters on light of a size that a machine reads well. */
async function strip(drawing: Drawing, { style }: Element["props"], height: number, dark: boolean): Promise<Buffer> {
  const size = Number(style["fontSize"]);
  const left = dark ? Math.round(Number(style["left"])) - 4 : 0;
  const area = {
    left,
    top: Math.round(Number(style["top"])),
    width: drawing.width - left,
    height: Math.round(size * (dark ? 1.2 : 1.04)),
  };
  const grey = sharp(await cardPng(drawing))
    .extract(area)
    .greyscale();
  const letters = await (dark ? grey : grey.negate()).normalise().toBuffer();
  return sharp(letters)
    .resize({ height })
    .extend({ top: 24, bottom: 24, left: 24, right: 24, background: "#fff" })
    .toBuffer();
}

/** What a machine makes of a line in three looks at it: slab letters as large as these are unusual. */
async function readLine(drawing: Drawing, line: Element["props"], dark: boolean): Promise<string> {
  const file = join(folder, "card.png");
  const read: string[] = [];
  for (const height of [64, 44, 90]) {
    writeFileSync(file, await strip(drawing, line, height, dark));
    read.push(
      digits(execFileSync("tesseract", [file, "-", "--psm", "7"], { stdio: ["ignore", "pipe", "ignore"] }).toString()),
    );
  }
  return read.join(" ");
}

/** A line without its spaces, whose width depends on the size of the letters around them. */
const bare = (text: string): string => text.replaceAll(/\s/gu, "");

const linesOf = ({ elements }: Drawing): Element["props"][] =>
  elements.map(({ props }) => props).filter(({ children }) => typeof children === "string");

test.skipIf(!installed).each(sample)("a machine reads the number of $name on a $format", async ({ card, format }) => {
  const drawing = templates.number(card, fitText, format);
  const largest = linesOf(drawing).toSorted((a, b) => Number(b.style["fontSize"]) - Number(a.style["fontSize"]))[0]!;
  expect(await readLine(drawing, largest, false)).toContain(digits(card.figure!.number));
});

test.skipIf(!installed).each(listed)(
  "a machine reads the first value of $name on a $format",
  async ({ card, format }) => {
    const drawing = templates[card.kind](card, fitText, format);
    const value = bare(drawable(valueOf(card)));
    const line = linesOf(drawing).find(({ children }) => bare(String(children)) === value);
    // Where charts stand in place of the list, their own labels tell the values.
    if (line === undefined) expect(drawing.pictures.map(({ svg }) => svg).join("")).toContain("<text");
    else expect(await readLine(drawing, line, true)).toContain(digits(value));
  },
);
