import { describe, expect, test } from "vitest";
import { subjectsOf } from "../../../src/compute/kit-pages.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { captionOf } from "../../../src/outputs/card/caption.ts";
import { hashtag, hashtagsOf } from "../../../src/outputs/card/hashtags.ts";
import { cardsOfSubject } from "../../../src/outputs/card/cards-of-subject.ts";
import { kitWords } from "../../../src/messages/kit.ts";
import { offersOf } from "../../../src/outputs/card/offers.ts";

const { observatory } = await loadObservatory(process.cwd());
const languages = observatory.settings.languages.map(({ code }) => code);

describe("hashtag()", () => {
  test("gives each word its capital and keeps accents", () => {
    expect(hashtag("Réemploi et recyclage")).toBe("RéemploiEtRecyclage");
    expect(hashtag("Hauts-de-France")).toBe("HautsDeFrance");
  });

  test("keeps elided articles, and the province apart from the country", () => {
    expect(hashtag("Services à l’emploi")).toBe("ServicesÀLEmploi");
    expect(hashtag("Luxembourg (province)")).toBe("LuxembourgProvince");
  });
});

describe("hashtagsOf()", () => {
  test("names the sector and the place of an enterprise, in the language asked for", () => {
    const subject = { kind: "enterprise", id: "la-navette" } as const;
    expect(hashtagsOf(observatory, subject, "nl")).toEqual([
      "#Mobiliteit",
      "#Henegouwen",
      "#Impactrapport",
      "#SocialeEconomie",
    ]);
  });

  test("announces a report only where the enterprise wrote one", () => {
    for (const lang of languages)
      for (const { id, evaluation } of observatory.enterprises.values()) {
        const tags = hashtagsOf(observatory, { kind: "enterprise", id }, lang);
        expect(tags.includes(`#${kitWords[lang].hashtags.report}`), id).toBe(evaluation !== undefined);
      }
  });

  test("speaks of ESS where France does", () => {
    expect(hashtagsOf(observatory, { kind: "territory", id: "nord" }, "fr")).toContain("#ESS");
    expect(hashtagsOf(observatory, { kind: "territory", id: "liege" }, "fr")).not.toContain("#ESS");
  });

  test("holds letters and digits only, whatever the subject", () => {
    for (const lang of languages)
      for (const subject of subjectsOf(observatory))
        for (const tag of hashtagsOf(observatory, subject, lang)) expect(tag).toMatch(/^#[\p{L}\p{N}]+$/u);
  });
});

describe("captionOf()", () => {
  const all = languages.flatMap((lang) =>
    subjectsOf(observatory).flatMap((subject) =>
      cardsOfSubject(observatory, subject, lang).map(({ id, card }) => ({
        name: `${lang} ${subject.id} ${id}`,
        ...{ subject, card, lang },
        caption: captionOf(observatory, subject, card, lang),
      })),
    ),
  );

  test("carries a card's number with its receipt, its voice with who spoke, and how sure it is", () => {
    expect(all.length).toBeGreaterThan(1000);
    for (const { name, card, caption } of all) {
      const { figure, voice, note } = card;
      if (figure)
        for (const part of [figure.label, figure.text, figure.receipt.replace(/\.$/, "")])
          expect(caption, name).toContain(part);
      if (voice) for (const part of [voice.words, voice.by, voice.about]) expect(caption, name).toContain(part);
      if (note) expect(caption.toLowerCase(), name).toContain(note.toLowerCase());
    }
  });

  test("says that an example is fictional", () => {
    const examples = all.filter(({ subject }) => observatory.enterprises.get(subject.id)?.basis === "example");
    expect(examples.length).toBeGreaterThan(50);
    for (const { name, card, caption } of examples) {
      expect(card.tag, name).toBeDefined();
      expect(caption.toLowerCase(), name).toContain(card.tag);
    }
  });

  test("leads to the page, in the language of the card; an invitation leads where its card says", () => {
    for (const { name, subject, lang, caption, card } of all)
      if (card.kind === "call") expect(caption, name).toContain(`https://${card.receipt}/\n#`);
      else expect(caption, name).toMatch(new RegExp(`https://[^ ]+/${lang}/[a-z]+/${subject.id}/\n#`));
  });

  test("begins with what it is about, and never says the same line twice", () => {
    for (const { name, card, caption } of all) {
      const lines = caption.split("\n");
      expect(new Set(lines).size, name).toBe(lines.length);
      const [first = "", second = ""] = lines;
      expect(second.startsWith(first.replace(/\.$/, "")), name).toBe(false);
      if (card.kind === "story") expect(first, name).toContain(card.kicker);
    }
  });

  test("says that an enterprise is compiled from public sources, and what its page holds", () => {
    const card = cardsOfSubject(observatory, { kind: "enterprise", id: "agricovert" }, "fr")[0]!.card;
    const lines = captionOf(observatory, { kind: "enterprise", id: "agricovert" }, card, "fr").split("\n");
    expect(lines[0]).toMatch(/^Agricovert réunit/);
    expect(lines[1]).toMatch(/^À lire sur la page\u00A0: \d+\schiffres/);
    expect(lines[2]).toContain("sources publiques");
  });

  test("has no empty line and no number that the card lacks", () => {
    for (const { name, card, caption, subject } of all) {
      expect(caption, name).not.toMatch(/\n\n|undefined/);
      const held = JSON.stringify({ ...card, art: undefined }) + subject.id;
      const lines = caption.split("\n").slice(0, -2).join("\n");
      for (const number of lines.match(/\d+/g) ?? []) expect(held, name).toContain(number);
    }
  });
});

describe("the alternative text", () => {
  test("writes an address as it is, and begins every other sentence with a capital", () => {
    const offers = offersOf(observatory, { kind: "enterprise", id: "la-navette" }, "fr");
    const call = offers.find(({ id }) => id === "call-read")!;
    expect(call.alt).toContain(` ${call.card.receipt!}.`);
    const dated = offers.find(({ card: { kind, note = "" } }) => kind === "change" && /^\p{Ll}/u.test(note))!;
    expect(dated.alt).toContain(` ${dated.card.note!.charAt(0).toUpperCase()}${dated.card.note!.slice(1)}`);
  });
});

describe("offersOf()", () => {
  test("gives each card of a subject a name of its own within its kind, and no card twice", () => {
    for (const lang of languages)
      for (const subject of subjectsOf(observatory)) {
        const offers = offersOf(observatory, subject, lang);
        const names = offers.map(({ card, title }) => `${card.kind} ${title}`);
        expect(new Set(names).size, `${lang} ${subject.id} ${names.join("\n")}`).toBe(offers.length);
        expect(new Set(offers.map(({ id }) => id)).size, subject.id).toBe(offers.length);
      }
  });
});
