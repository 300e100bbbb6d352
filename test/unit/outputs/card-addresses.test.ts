import { expect, test } from "vitest";
import { cardIndex } from "../../../src/outputs/card/card-index.ts";
import { cardFor } from "../../../src/outputs/card/cards.ts";
import { kitOembed, kitOembedPath } from "../../../src/outputs/card/oembed.ts";
import { observatory } from "../../outputs/card/real-cards.ts";

const subject = { kind: "territory", id: "nord" } as const;

test("the address of a press kit embeds the page's preview as a picture, with its words for those who don't see it", () => {
  const answer = JSON.parse(kitOembed(observatory, subject, "nl")) as Record<string, unknown>;
  const { path, alt } = cardFor(observatory, { ...subject, path: "territories/nord/" }, "nl");
  const url = `${observatory.settings.address.replace(/\/$/, "")}${observatory.settings.base}${path}`;
  expect(answer).toMatchObject({ version: "1.0", type: "photo", width: 1200, height: 630, url, title: alt });
  expect(answer["author_url"]).toMatch(/\/nl\/territories\/nord\/$/);
  expect(kitOembedPath(subject, "nl")).toBe("oembed/nl/cards/territories/nord.json");
});

test("names that last lead to the newest picture of each page and card, and to the zip of each kit", () => {
  const { pages, cards, kits } = cardIndex(observatory);
  expect(pages["fr/territories/nord/"]).toMatch(/\/cards\/fr-territories-nord\.[0-9a-f]{12}\.png$/);
  expect(cards["en/enterprises/la-navette/question/story"]).toMatch(/-question-story\.[0-9a-f]{12}\.png$/);
  expect(kits["nl/enterprises/la-navette/"]).toMatch(/\/cards\/kits\/nl-enterprise-la-navette\.[0-9a-f]{12}\.zip$/);
  // One picture needs no zip.
  expect(kits["nl/indicators/people-supported/"]).toBeUndefined();
});
