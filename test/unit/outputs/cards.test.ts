import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { lightTheme } from "../../../src/charts/theme.ts";
import { weaveText } from "../../../src/charts/weave.ts";
import { coverageOf } from "../../../src/compute/aggregate.ts";
import { factsOf, isPublished, type Fact } from "../../../src/compute/fact.ts";
import { localeOf } from "../../../src/compute/locale.ts";
import { statisticSeriesOf } from "../../../src/compute/statistic.ts";
import { weaveOf } from "../../../src/compute/weave.ts";
import { factWords } from "../../../src/messages/facts.ts";
import { cardWords } from "../../../src/messages/cards.ts";
import { brandTexts, contrast, readableShade, textOn } from "../../../src/model/brand.ts";
import { signsWithoutGlyph } from "../../../src/model/glyphs.ts";
import { cardPng } from "../../../src/outputs/card/card-png.ts";
import { fitText } from "../../../src/outputs/card/fit-text.ts";
import { faces, fontOf } from "../../../src/outputs/card/fonts.ts";
import { palettePng } from "../../../src/outputs/card/palette-png.ts";
import { drawable } from "../../../templates/cards/fit-text.ts";
import { formats } from "../../../templates/cards/sheet.ts";
import { templates } from "../../../templates/cards/templates.ts";
import { observatory, realCards, type RealCard } from "../../outputs/card/real-cards.ts";

/** Every fact that the pages of a subject print. */
function factsOfSubject({ subject: { kind, id }, id: name, lang, card }: RealCard): Fact[] {
  // A map shows a measure in other territories too.
  if (card.kind === "map")
    return statisticSeriesOf(observatory, { measure: name.slice("map-".length) }, lang).flatMap(({ facts }) => facts);
  if (kind === "enterprise") return factsOf(observatory, id, lang);
  if (kind === "territory")
    return statisticSeriesOf(observatory, { territory: id }, lang).flatMap(({ facts }) => facts);
  return [...observatory.enterprises.keys()].flatMap((enterprise) =>
    factsOf(observatory, enterprise, lang).filter(({ from }) =>
      from.some((one) => "indicator" in one && one.indicator === id),
    ),
  );
}

/** Everything that facts, authors, the cloth and the date of the data say of a subject. */
function saidOf(one: RealCard): string {
  const { subject, lang, card } = one;
  const { chart } = factWords(lang);
  const { observations: _observations, ...own } = observatory.enterprises.get(subject.id) ?? { observations: [] };
  const stories = observatory.stories.filter(({ enterprise }) => enterprise === subject.id);
  return JSON.stringify([
    factsOfSubject(one).map(({ from: _from, ...texts }) => texts),
    [
      own,
      observatory.indicators.get(subject.id),
      observatory.territories.get(subject.id),
      stories.map(({ meta }) => meta),
    ],
    subject.kind === "enterprise"
      ? weaveText(weaveOf(observatory, subject.id), localeOf(observatory, lang), factWords(lang))
      : coverageOf(observatory, subject.id, {}).text(lang),
    [card.foot, chart.squareIs(chart.squarePercent), card.key?.map(({ n }) => n)],
  ]);
}

const runs = (text: string): string[] => drawable(text).match(/\d[\d.,\u2009\u00a0]*\d|\d/g) ?? [];

describe("a card cannot lie", () => {
  test("every figure is a published fact of its subject, in the page's own words", { timeout: 60_000 }, () => {
    const figures = realCards.filter(({ card }) => card.figure !== undefined);
    expect(figures.length).toBeGreaterThan(500);
    for (const one of figures) {
      const { figure, note = "", tag } = one.card;
      const fact = factsOfSubject(one).find(
        ({ text, label, period, perimeter, ...rest }) =>
          text === figure!.text &&
          figure!.label.startsWith(label) &&
          // A part, ", women", is the one its receipt names.
          perimeter.text.endsWith(figure!.label.slice(label.length)) &&
          figure!.receipt.startsWith(period.text) &&
          isPublished(rest),
      );
      expect(fact, `${one.subject.id} ${one.id} ${one.lang}`).toBeDefined();
      // A series prints all its values in one unit: an amount in full beside one of millions.
      const numbers = [fact!.short, fact!.full].map((text) => text.replace(/\u00a0\([pe]\)$/, ""));
      expect(numbers, one.id).toContain(figure!.number);
      const { receipt } = figure!;
      expect(receipt).toContain(fact!.perimeter.text);
      for (const { publisher } of fact!.sources) expect(receipt).toContain(publisher);
      const said = note.toLowerCase();
      const { status } = factWords(one.lang);
      if (fact!.mark !== "published") expect(said).toContain(status[fact!.mark as "provisional" | "estimated"]);
      if (fact!.qualifier !== "exact") expect(said).toContain(status[fact!.qualifier]);
      expect(tag).toBe(fact!.example ? cardWords[one.lang].tag : undefined);
    }
  });

  test("no digit is drawn that neither a fact, an author nor the date of the data says", { timeout: 60_000 }, () => {
    const corpora = new Map<string, Set<string>>();
    const strays: string[] = [];
    for (const [index, one] of realCards.entries()) {
      const { subject, lang, card } = one;
      const key = [subject.kind, subject.id, lang, ...(card.kind === "map" ? [one.id] : [])].join(" ");
      const known = corpora.get(key) ?? new Set(runs(saidOf(one)));
      corpora.set(key, known);
      const format = formats[index % formats.length]!;
      const { elements } = templates[card.kind](card, fitText, format);
      const text = elements.map(({ props }) => (typeof props.children === "string" ? props.children : "")).join(" ");
      for (const run of runs(text)) if (!known.has(run)) strays.push(`${key} ${one.id} ${format}: ${run}`);
    }
    expect(strays.slice(0, 20)).toEqual([]);
  });

  test("the element tree holds the number, its period, perimeter and source, the day of the data and the tag", () => {
    const bare = (text: string): string => drawable(text).replaceAll(/[\s-]/g, "");
    const numbers = realCards.filter(({ card: { kind } }) => kind === "number");
    for (const [index, { card, id, subject }] of numbers.entries()) {
      const { figure, note = "", tag = "", foot } = card;
      const { elements, cut } = templates.number(card, fitText, formats[index % formats.length]!);
      const text = bare(elements.map(({ props }) => String(props.children ?? "")).join(" "));
      expect(cut, `${subject.id} ${id}`).toEqual([]);
      for (const part of [figure!.number, figure!.label, figure!.receipt, note, tag, foot[0]!])
        expect(text).toContain(bare(part));
    }
  });

  test("squares stand for shares of a whole, never for a rate such as a dividend or a growth", () => {
    const numbers = realCards.filter(({ subject, card }) => subject.kind === "enterprise" && card.kind === "number");
    const kindOf = ({ id }: RealCard) =>
      [...observatory.indicators.values()].find((indicator) => id === `number-${indicator.id}`)?.kind;
    expect(numbers.filter((one) => kindOf(one) === "share" && one.card.art).length).toBeGreaterThan(0);
    expect(numbers.filter((one) => kindOf(one) === "ratio" && one.card.art).map(({ id }) => id)).toEqual([]);
  });

  test("a voice travels only where its person agreed to it", () => {
    const voices = realCards.filter(({ card }) => card.kind === "voice");
    expect(voices.length).toBeGreaterThan(0);
    for (const { subject, id } of voices) {
      const testimony = observatory.enterprises.get(subject.id)!.testimonies.find((one) => id === `voice-${one.id}`);
      expect(testimony!.consent.scope).toContain("social");
    }
  });
});

describe("drawn", () => {
  test("the same card gives the same bytes, and a palette loses nothing", async () => {
    const { card } = realCards.find(({ card: { kind } }) => kind === "crossing")!;
    const drawing = templates.crossing(card, fitText, "square");
    const [one, other] = [await cardPng(drawing), await cardPng(drawing)];
    expect(one.equals(other)).toBe(true);
    const { data, info } = await sharp(one).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const again = palettePng(data, info.width, info.height)!;
    expect((await sharp(again).ensureAlpha().raw().toBuffer()).equals(data)).toBe(true);
    expect([info.width, info.height]).toEqual([1080, 1080]);
  });

  test("more colours than a palette holds are left to another encoder", () => {
    const pixels = Buffer.from(new Uint32Array(300).map((_, index) => 0xff000000 + index * 77).buffer);
    expect(palettePng(pixels, 300, 1)).toBeUndefined();
    expect(palettePng(pixels.subarray(0, 1024), 256, 1)).toBeDefined();
  });
});

describe("what check knows of cards", () => {
  test("the table of glyphs is that of the fonts", () => {
    for (let point = 33; point < 0xffff; point++) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const sign = String.fromCodePoint(point);
      if (/\s/u.test(sign) || drawable(sign) !== sign) continue;
      const drawn = faces.every((face) => fontOf(face).hasGlyphForCodePoint(point));
      expect(signsWithoutGlyph(sign).length === 0, point.toString(16)).toBe(drawn);
    }
  });

  test("text can be read on every colour that is let through, and on every shade that is proposed", () => {
    expect(brandTexts).toEqual({ ink: lightTheme.ink, paper: lightTheme.paper });
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(colour, (color) => {
        const shade = textOn(color) === undefined ? readableShade(color) : color;
        expect(contrast(shade, brandTexts[textOn(shade)!])).toBeGreaterThanOrEqual(4.5);
      }),
    );
    expect(textOn("#d04a2b")).toBeUndefined();
  });
});
