import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { hyphenateSync as inFrench } from "hyphen/fr";
import { hyphenateSync as inDutch } from "hyphen/nl";
import { hyphenateSync as inEnglish } from "hyphen/en-gb";
import satori, { init } from "satori/standalone";
import { beforeAll, describe, expect, test } from "vitest";
import { subjectsOf } from "../../../src/compute/kit-pages.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { altOf } from "../../../src/outputs/card/alt.ts";
import { cardSvg } from "../../../src/outputs/card/card-svg.ts";
import { cardMetrics, fitText } from "../../../src/outputs/card/fit-text.ts";
import { faces, fontOf, satoriFonts } from "../../../src/outputs/card/fonts.ts";
import { cardsOfSubject } from "../../../src/outputs/card/cards-of-subject.ts";
import { textSvg, type FaceMeasures } from "../../../src/outputs/card/text-svg.ts";
import { addressOf, choicesIn } from "../../../src/scripts/studio/address.ts";
import { grounded, studioGrounds } from "../../../src/scripts/studio/grounds.ts";
import { fitWith } from "../../../templates/cards/fit-text.ts";
import { palette } from "../../../templates/cards/palette.ts";
import { formats } from "../../../templates/cards/sheet.ts";
import { signs } from "../../../templates/cards/signs.ts";
import { textRoot, wholeSvg } from "../../../templates/cards/svg.ts";
import { templates } from "../../../templates/cards/templates.ts";
import { contrast } from "../design/colour.ts";

const { observatory } = await loadObservatory(process.cwd());
const file = (face: string): Buffer => readFileSync(`public/fonts/${face.toLowerCase().replaceAll(" ", "-")}.woff`);
const metrics = cardMetrics();
const hyphens = { fr: inFrench, nl: inDutch, en: inEnglish };
const browserFit = fitWith(
  (char, face) => metrics.widths[face][char],
  (word, lang) => hyphens[lang as "fr"](word, { hyphenChar: "\u00ad", minWordLength: 6 }).split("\u00ad"),
);
const fonts = satoriFonts.map((font, index) => ({ ...font, data: file(faces[index] ?? "") }));

const cards = (["fr", "nl", "en"] as const).flatMap((lang) =>
  subjectsOf(observatory).flatMap((subject) =>
    cardsOfSubject(observatory, subject, lang).map(({ id, card }) => ({ name: `${lang} ${subject.id} ${id}`, card })),
  ),
);

describe("the studio's faces", () => {
  test("have every sign that the whole faces have, of those a card may hold", () => {
    for (const face of faces) {
      const cut = fontkit.create(file(face)) as ReturnType<typeof fontOf>;
      for (const sign of signs) {
        const point = sign.codePointAt(0) ?? 0;
        expect(cut.hasGlyphForCodePoint(point), `${face} ${sign}`).toBe(fontOf(face).hasGlyphForCodePoint(point));
      }
    }
  });

  test("have every sign of every card", () => {
    const used = new Set(cards.flatMap(({ card }) => [...altOf(card)]));
    expect([...used].filter((sign) => !signs.includes(sign) && !/\s/.test(sign))).toEqual([]);
  });
});

describe("a card in the studio", () => {
  test("is laid out as the build lays it out", () => {
    const some = cards.filter((_, index) => index % 9 === 0);
    expect(some.length).toBeGreaterThan(100);
    for (const { name, card } of some)
      for (const format of formats)
        expect(templates[card.kind](card, browserFit, format), `${name} ${format}`).toEqual(
          templates[card.kind](card, fitText, format),
        );
  });

  test("is, as SVG, the file that the kit holds, byte for byte", () => {
    const measures: FaceMeasures = {
      measure: (char, face) => metrics.widths[face][char],
      verticalOf: (face) => metrics.vertical[face],
    };
    for (const { name, card } of cards.filter((_, index) => index % 9 === 0))
      for (const format of formats) {
        const said = { alt: altOf(card), lang: card.lang };
        const own = textSvg(templates[card.kind](card, browserFit, format), measures, said);
        expect(own === cardSvg(templates[card.kind](card, fitText, format), said), `${name} ${format}`).toBe(true);
      }
  });

  describe("as a picture", () => {
    beforeAll(() => init(readFileSync("node_modules/satori/layout.wasm")));

    test("is set with the cut faces as with the whole ones, byte for byte", async () => {
      const kinds = Map.groupBy(cards, ({ card }) => `${card.kind} ${card.lang}`);
      for (const [{ name, card } = { name: "", card: undefined }] of kinds.values()) {
        if (card === undefined) continue;
        const drawing = templates[card.kind](card, browserFit, "square");
        const { width, height } = drawing;
        const root = textRoot(drawing) as Parameters<typeof satori>[0];
        const text = await satori(root, { width, height, fonts });
        const whole = await satori(root, { width, height, fonts: satoriFonts });
        expect(wholeSvg(drawing, text) === wholeSvg(drawing, whole), name).toBe(true);
      }
    });
  });
});

describe("the studio's grounds", () => {
  const text = { ink: palette.ink, paper: palette.paper };

  test.each(Object.entries(studioGrounds))("%s carries its text at 4.5:1 or more", (_, ground) => {
    expect(contrast(ground.color, text[ground.text])).toBeGreaterThanOrEqual(4.5);
  });
});

describe("grounded()", () => {
  const cover = cards.find(({ card }) => card.kind === "question");
  const number = cards.find(({ card }) => card.kind === "number" && card.art === undefined);

  test("changes the ground and the text on it, and no word", () => {
    const card = number!.card;
    const { brand, ...words } = grounded(card, "madder");
    expect(brand).toMatchObject(studioGrounds.madder);
    expect(words).toEqual(card);
  });

  test("leaves a card whose drawing would vanish as it is", () => {
    expect(grounded(cover!.card, "woad")).toBe(cover!.card);
    expect(grounded(cover!.card, "linen").brand).toMatchObject(studioGrounds.linen);
  });
});

describe("the address of the studio", () => {
  const usual = { of: "", card: "", format: "link", lang: "fr", ground: "own" };

  test("keeps what was chosen and leaves out what is usual", () => {
    const chosen = { ...usual, of: "enterprises/la-navette", format: "story" };
    expect(addressOf(chosen, usual)).toBe("?of=enterprises%2Fla-navette&format=story");
    expect(choicesIn(addressOf(chosen, usual), usual)).toEqual(chosen);
    expect(addressOf(usual, usual)).toBe("?");
  });
});
