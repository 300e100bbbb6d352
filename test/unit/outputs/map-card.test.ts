import { describe, expect, test } from "vitest";
import { classesOf } from "../../../src/compute/classes.ts";
import { mapSentence } from "../../../src/compute/map-sentence.ts";
import { measureGroups } from "../../../src/compute/measure-groups.ts";
import type { Language } from "../../../src/model/text.ts";
import { altOf } from "../../../src/outputs/card/alt.ts";
import { cardOf } from "../../../src/outputs/card/card-of.ts";
import { fitText } from "../../../src/outputs/card/fit-text.ts";
import { pagesOf } from "../../../src/compute/pages.ts";
import { drawable } from "../../../templates/cards/fit-text.ts";
import { formats } from "../../../templates/cards/sheet.ts";
import { mapCard } from "../../../templates/cards/map.ts";
import { observatory, realCards } from "../../outputs/card/real-cards.ts";

const maps = realCards.filter(({ card }) => card.kind === "map");
const mapOf = (measure: string, lang: Language) =>
  measureGroups(observatory, measure, lang).find(({ map }) => map !== undefined)!.map!;
const measureOf = ({ id }: { id: string }): string => id.slice("map-".length);
const wordsOf = (drawing: ReturnType<typeof mapCard>): string =>
  drawing.elements.map(({ props }) => (typeof props.children === "string" ? props.children : "")).join(" ");

describe("a map card", () => {
  test("is offered to every territory that its map gives a value, and to the region around it", () => {
    expect(new Set(maps.map(({ subject }) => subject.id))).toContain("hauts-de-france");
    for (const { subject, id, lang } of maps.filter((one) => ["nord", "hainaut"].includes(one.subject.id)))
      expect(mapOf(measureOf({ id }), lang).areas.some((one) => one.territory === subject.id && one.fact)).toBe(true);
  });

  test("says the sentence of the map on the page, and in its alternative text the value of every place", () => {
    for (const { id, lang, card } of maps) {
      const { areas } = mapOf(measureOf({ id }), lang);
      expect(card.sentence).toBe(mapSentence(areas, lang));
      for (const { fact, name } of areas.filter((one) => one.fact)) {
        expect(altOf(card)).toContain(name);
        expect(altOf(card)).toContain(fact!.text);
      }
    }
  });

  test("explains every class and every absence of its map, each place under its own", () => {
    for (const { id, lang, card } of maps) {
      const { areas, scale } = mapOf(measureOf({ id }), lang);
      const classes = classesOf(scale);
      for (const { fact, name, absent } of areas) {
        const own = classes.find(({ facts }) => facts.some((one) => one.id === fact?.id));
        const entry = card.key!.find(({ n, text }) =>
          own ? n === String(own.n) : text.toLowerCase() === absent.toLowerCase(),
        );
        expect(entry!.places.split(", "), `${id} ${name}`).toContain(name);
      }
    }
  });

  test("draws the border, its classes, highest and lowest, who counted and when, in every format", () => {
    for (const { card, subject, id, lang } of maps)
      for (const format of formats) {
        const drawing = mapCard(card, fitText, format);
        expect(drawing.cut, `${subject.id} ${id} ${lang} ${format}`).toEqual([]);
        expect(drawing.pictures.map(({ svg }) => svg).join("")).toContain('class="border"');
        const words = wordsOf(drawing);
        for (const { text } of card.key!) expect(words).toContain(drawable(text).split(" ")[0]);
        for (const part of [card.kicker, card.receipt!])
          for (const word of drawable(part).split(/\s/)) expect(words).toContain(word);
      }
  });

  test("is the link preview of the page that shows the map", () => {
    const pages = pagesOf(observatory).filter(({ kind }) => kind === "measure");
    const kinds = pages.map((page) => cardOf(observatory, page, "nl").kind);
    const mapped = pages.map(({ id }) => measureGroups(observatory, id, "nl").some(({ map }) => map !== undefined));
    expect(kinds.map((kind) => kind === "map")).toEqual(mapped);
    expect(mapped).toContain(true);
  });
});
