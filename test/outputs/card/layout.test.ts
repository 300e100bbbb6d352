import { describe, expect, test } from "vitest";
import { cardBudgets } from "../../../src/load/check-cards.ts";
import { cardPng } from "../../../src/outputs/card/card-png.ts";
import { cardSvg } from "../../../src/outputs/card/card-svg.ts";
import { fitText } from "../../../src/outputs/card/fit-text.ts";
import type { Card } from "../../../templates/cards/card.ts";
import { formats, sheets } from "../../../templates/cards/sheet.ts";
import { templates } from "../../../templates/cards/templates.ts";
import { faultsOf } from "./layout.ts";
import { extremes, realCards } from "./real-cards.ts";

const slow = { timeout: 180_000 };

describe.each(formats)("on a %s", (format) => {
  test("the longest and the shortest real words of every kind and language stay in their place", slow, async () => {
    const cards = extremes();
    expect(new Set(cards.map(({ kind }) => kind))).toEqual(new Set(Object.keys(templates)));
    const faults: string[] = [];
    for (const { kind, lang, card } of cards) {
      const drawing = templates[kind](card, fitText, format);
      for (const fault of await faultsOf(drawing, sheets[format])) faults.push(`${kind} ${lang}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  const hostile: Readonly<Record<string, string>> = {
    "an endless word": "W".repeat(3000),
    "endless words": "Donaudampfschifffahrtsgesellschaft ".repeat(90),
    "marks of direction": "\u202eabc\u202c \u200fdef\u2067ghi",
    emoji: "🚲🚲 vélo 👩‍👩‍👧 fin",
    markup: `<script>alert("1")</script> & ]]> <b>`,
    "nothing but blanks": " \u00a0 \n\t ",
  };
  test.each(Object.entries(hostile))("%s does no harm", slow, async (_, text) => {
    const faults: string[] = [];
    for (const kind of Object.keys(templates) as (keyof typeof templates)[]) {
      const drawing = templates[kind](filledWith(text, kind), fitText, format);
      for (const fault of await faultsOf(drawing, sheets[format])) faults.push(`${kind}: ${fault}`);
      expect(JSON.stringify(drawing.elements)).not.toMatch(
        /[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Emoji_Presentation}/u,
      );
      const svg = cardSvg(drawing, { alt: text, lang: "nl" });
      expect(svg).not.toMatch(/<script|<b>/);
    }
    expect(faults).toEqual([]);
    expect((await cardPng(templates.number(filledWith(text, "number"), fitText, format))).length).toBeGreaterThan(1000);
  });

  test("texts within what check allows are not cut", () => {
    const words = "Wat verandert een vaste rit voor wie niet meer buiten durfde, en wie merkt daar wat van ";
    const of = (length: number): string => words.repeat(6).slice(0, length).trim();
    const question = realCards.find(({ card }) => card.kind === "question");
    const asked: Card = { ...question!.card, title: of(cardBudgets.question) };
    expect(templates.question(asked, fitText, format).cut).toEqual([]);
    const voice = realCards.find(({ card }) => card.kind === "voice");
    const said: Card = { ...voice!.card, voice: { ...voice!.card.voice!, words: `“${of(cardBudgets.words)}”` } };
    expect(templates.voice(said, fitText, format).cut).toEqual([]);
    const crossing = realCards.find(({ card }) => card.kind === "crossing");
    const read: Card = { ...crossing!.card, voice: said.voice! };
    expect(templates.crossing(read, fitText, format).cut).toEqual([]);
  });
});

const square = { svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>`, width: 400, height: 400 };

/** A card whose every word is this text. */
function filledWith(text: string, kind: Card["kind"]): Card {
  return {
    kind,
    lang: "nl",
    kicker: text,
    title: text,
    sentence: text,
    figure: { number: text, unit: text, text, label: text, receipt: text },
    voice: { words: text, by: text, about: text },
    moments: [text, text].map((moment) => ({ period: moment, text: moment, unit: moment })),
    rows: [text, text, text].map((name) => ({ name, text: name })),
    note: text,
    key: ["1", undefined].map((n) => ({ ...(n ? { n, ink: "#1c1b22" } : {}), swatch: square, text, places: text })),
    art: square,
    receipt: text,
    observatory: "VISES",
    tag: "fictieve cijfers",
    foot: ["vises.example · gegevens op 21 november 2026", "vises.example"],
  };
}
