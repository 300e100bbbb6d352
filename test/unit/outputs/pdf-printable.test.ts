import fc from "fast-check";
import { expect, test } from "vitest";
import { noGlyph, printable, printableData } from "../../../src/outputs/pdf/printable.ts";

test("printable() leaves what the typefaces have as it is, narrow no-break spaces too", () => {
  const text = "«\u00a05\u202f216 trajets\u00a0», 83\u202f% : ≈ ≥ − – — CO₂ → œuvre, coöperatie €";
  expect(printable(text)).toBe(text);
});

test("printable() leaves every sign of markup as text", () => {
  const text = '#eval("1") $x$ *b* _i_ <script>alert(1)</script> @ref \\ ` [a](b) = // /* ~ #let';
  expect(printable(text)).toBe(text);
});

test("printable() drops marks that turn or hide letters, so that no text reads as another one", () => {
  expect(printable("\u202edrow\u202c \u200fx\u200e \u2066y\u2069 a\u0007b\u0000 \ufeffz")).toBe("drow x y ab z");
});

test("printable() says once where the typefaces have no character, and tells which", () => {
  const missing = new Set<string>();
  expect(printable("vélo 🚲🚲 ok 漢字", (char) => missing.add(char))).toBe(`vélo ${noGlyph} ok ${noGlyph}`);
  expect([...missing]).toEqual(["🚲", "漢", "字"]);
});

test("printable() makes a word of 3,000 letters breakable, and loses none of them", () => {
  const word = "a".repeat(3000);
  const printed = printable(word);
  expect(printed.replaceAll("\u200b", "")).toBe(word);
  expect(Math.max(...printed.split("\u200b").map((piece) => piece.length))).toBeLessThanOrEqual(24);
});

test("printable() of half a character is no broken text", () => {
  expect(printable("a\ud83d b")).toBe(`a${noGlyph} b`);
});

test("printable() of anything is well-formed and turns no letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const once = printable(text);
      expect(once.isWellFormed()).toBe(true);
      expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    }),
  );
});

test("printableData() leaves addresses alone and reads everything else", () => {
  const missing = new Set<string>();
  const data = {
    link: `https://vises.example/${"x".repeat(90)}`,
    words: [{ text: "🙂", lang: "fr" }],
    svg: "<text>5\u202f2</text>",
  };
  expect(printableData(data, missing)).toEqual({
    link: data.link,
    words: [{ text: noGlyph, lang: "fr" }],
    svg: "<text>5\u20092</text>",
  });
  expect([...missing]).toEqual(["🙂"]);
});

test("printableData() draws a halo as an outline beneath its text, so that the text is read and copied once", () => {
  const halo = 'stroke="#fff" stroke-width="4" stroke-linejoin="round"';
  const text = `<text x="10" y="20" font-size="20" ${halo} paint-order="stroke">é &amp; 1</text>`;
  const group = `<g ${halo} paint-order="stroke"><line x1="0" stroke="#000"/><text x="3">b</text></g>`;
  const { svg } = printableData(
    { svg: `<svg font-family="Archivo">${text}<text x="2">a</text>${group}</svg>` },
    new Set(),
  );
  const outline = `<path d="…" fill="none" ${halo}/>`;
  expect(svg.replace(/ d="M[^"]+"/g, ' d="…"')).toBe(
    `<svg font-family="Archivo">${outline}<text x="10" y="20" font-size="20">é &amp; 1</text><text x="2">a</text>` +
      `<g><line x1="0" stroke="#000"/>${outline}<text x="3">b</text></g></svg>`,
  );
});

test("printableData() outlines letters where their text is set: before, around or after its place", () => {
  const across = (anchor: string): number[] => {
    const text = `<text x="100" y="20" font-size="20" text-anchor="${anchor}" stroke="#fff" paint-order="stroke">HH</text>`;
    const { svg } = printableData({ svg: `<svg>${text}</svg>` }, new Set());
    return [...svg.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
  };
  expect(Math.min(...across("start"))).toBeGreaterThanOrEqual(100);
  expect(Math.max(...across("end"))).toBeLessThanOrEqual(100);
  expect(Math.min(...across("middle")) + Math.max(...across("middle"))).toBeCloseTo(200, 0);
});
