import { describe, expect, test } from "vitest";
import { isPublished, type Fact } from "../../../src/compute/fact.ts";
import { formatDay, formatMoment } from "../../../src/compute/format.ts";
import { localeOf } from "../../../src/compute/locale.ts";
import { referenceFact } from "../../../src/compute/reference-fact.ts";
import { reportNumbers } from "../../../src/compute/report-numbers.ts";
import { seriesOfIndicator, type Series } from "../../../src/compute/series.ts";
import { headlineOf, newestOf } from "../../../src/compute/statistic.ts";
import { countryOfEnterprise } from "../../../src/compute/territory.ts";
import { textIn } from "../../../src/compute/words.ts";
import { cardWords } from "../../../src/messages/cards.ts";
import { factWords } from "../../../src/messages/facts.ts";
import { messagesFor } from "../../../src/messages/messages.ts";
import type { Language } from "../../../src/model/text.ts";
import type { Subject } from "../../../src/compute/kit-pages.ts";
import { offersOf, type Offer } from "../../../src/outputs/card/offers.ts";
import { observatory } from "../../outputs/card/real-cards.ts";

// What a fact must keep beside its value is read from the facts here, never from the card that is judged.
const languages = observatory.settings.languages.map(({ code }) => code);
const enterprises = [...observatory.enterprises.values()];

const subjects: Record<Subject["kind"], readonly string[]> = {
  enterprise: [...observatory.enterprises.keys()],
  indicator: [...observatory.indicators.keys()],
  territory: observatory.settings.territories,
};

function everyOffer(kind: Subject["kind"]): { id: string; lang: Language; offers: Offer[] }[] {
  return languages.flatMap((lang) =>
    subjects[kind].map((id) => ({ id, lang, offers: offersOf(observatory, { kind, id }, lang) })),
  );
}

/** The alternative text and the caption of a card both hold all of these words, wherever a sentence begins. */
function bothSay({ id, alt, caption }: Offer, words: readonly string[], of: string): void {
  for (const text of [alt, caption])
    for (const word of words) expect(text.toLowerCase(), `${of} ${id}`).toContain(word.toLowerCase());
}

/** How sure a value is, and that it is fictional. */
function statusOf({ mark, qualifier, example }: Fact, lang: Language): string[] {
  const { status } = factWords(lang);
  return [
    ...(mark === "provisional" || mark === "estimated" ? [status[mark]] : []),
    ...(qualifier === "exact" ? [] : [status[qualifier]]),
    ...(example ? [cardWords[lang].tag] : []),
  ];
}

/** Value, period, perimeter, sources, and how sure it is. */
function mustSay(fact: Fact, lang: Language): string[] {
  const publishers = fact.sources.map(({ publisher }) => publisher);
  return [fact.label, fact.text, fact.period.text, fact.perimeter.text, ...publishers, ...statusOf(fact, lang)];
}

const numberedOf = (id: string, lang: Language) =>
  reportNumbers(observatory, id, lang).all.filter(
    ({ fact }) => isPublished(fact) && fact.number !== "" && fact.value !== null,
  );

/** The series that a card is named after: "change-team-women". */
const named = (series: Series, kind: string): string =>
  `${kind}-${series.id
    .slice((series.enterprise ?? "").length + 1)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/-$/, "")}`;

describe("the alternative text and the caption of a card", () => {
  test("say the day of the data and where they stand", () => {
    const { asOf, address } = observatory.settings;
    for (const kind of ["enterprise", "indicator", "territory"] as const)
      for (const { id, lang, offers } of everyOffer(kind))
        for (const offer of offers)
          bothSay(offer, [formatDay(asOf, localeOf(observatory, lang)), new URL(address).host], `${lang} ${id}`);
  });

  test("keep with an enterprise's number its period, perimeter, sources, part and status", () => {
    const statuses = new Set<string>();
    let parts = 0;
    for (const { id, lang, offers } of everyOffer("enterprise")) {
      const numbered = numberedOf(id, lang);
      const cards = offers.filter(({ card }) => card.kind === "number");
      expect(cards.length).toBe(numbered.length);
      for (const [index, { fact, series }] of numbered.entries()) {
        statuses.add(fact.mark).add(fact.qualifier);
        if (series.breakdown !== undefined) parts++;
        const part = series.breakdown === undefined ? [] : [`${fact.label}, ${series.breakdown}`];
        bothSay(cards[index]!, [...mustSay(fact, lang), ...part], `${lang} ${id}`);
      }
    }
    for (const status of ["provisional", "estimated", "approx", "min"]) expect(statuses).toContain(status);
    expect(parts).toBeGreaterThan(0);
  });

  test("keep with a territory's figure its period, perimeter and source", () => {
    for (const { id, lang, offers } of everyOffer("territory")) {
      const facts = headlineOf(observatory, id, lang).flatMap((series) => newestOf(series) ?? []);
      const cards = offers.filter(({ card }) => card.kind === "number");
      for (const [index, fact] of facts.entries()) bothSay(cards[index]!, mustSay(fact, lang), `${lang} ${id}`);
      const cover = offers.find(({ card }) => card.kind === "territory")!;
      for (const { label, text, period, sources } of facts)
        bothSay(cover, [label, text, period.text, ...sources.map(({ publisher }) => publisher)], `${lang} ${id}`);
      // Of one figure the whole perimeter, of several each way of counting.
      if (facts.length === 1) bothSay(cover, [facts[0]!.perimeter.text], `${lang} ${id}`);
      for (const { perimeterClass } of headlineOf(observatory, id, lang)) {
        const { name } = observatory.perimeterClasses.get(perimeterClass)!;
        bothSay(cover, [textIn(name, lang).text], `${lang} ${id}`);
      }
    }
  });

  test("tell a change by its first and last value, each with its period and status, on whom and from which source", () => {
    let told = 0;
    for (const { id, lang, offers } of everyOffer("enterprise"))
      for (const { series } of numberedOf(id, lang)) {
        const facts = series.facts.filter((fact) => isPublished(fact) && fact.value !== null);
        const name = series.breakdown === undefined ? series.label : `${series.label}, ${series.breakdown}`;
        for (const kind of ["change", "chart"]) {
          const offer = offers.find((one) => one.id === named(series, kind));
          if (offer === undefined) continue;
          told++;
          const last = facts.at(-1)!;
          const values = [facts[0]!, last].flatMap((fact) => [fact.text, fact.period.text]);
          const sure = kind === "change" ? [facts[0]!, last] : facts.filter(({ mark }) => mark !== "published");
          bothSay(offer, [name, ...values, last.perimeter.text, last.sources[0]!.publisher], `${lang} ${id}`);
          bothSay(
            offer,
            sure.flatMap((fact) => statusOf(fact, lang)),
            `${lang} ${id}`,
          );
        }
      }
    expect(told).toBeGreaterThan(200);
  });

  test("hold both the number and the voice of a crossing, and a voice with who, where, when and under which name", () => {
    for (const lang of languages)
      for (const enterprise of enterprises) {
        const offers = offersOf(observatory, { kind: "enterprise", id: enterprise.id }, lang);
        const locale = localeOf(observatory, lang, countryOfEnterprise(observatory, enterprise));
        for (const offer of offers.filter(({ card }) => card.kind === "voice" || card.kind === "crossing")) {
          const crossing = enterprise.evaluation?.crossings.find(({ id }) => offer.id === `crossing-${id}`);
          const said = enterprise.testimonies.find(({ id }) => id === crossing?.voice || offer.id === `voice-${id}`)!;
          const who = [said.name, textIn(said.role, lang).text, formatMoment(said.date, locale)];
          const alias = said.pseudonym ? [messagesFor(lang).fact.pseudonym] : [];
          bothSay(offer, [...who, ...(said.place ? [said.place] : []), ...alias], `${lang} ${enterprise.id}`);
          if (crossing === undefined) continue;
          const fact = referenceFact(observatory, enterprise.id, crossing.number, lang);
          bothSay(offer, mustSay(fact, lang), `${lang} ${enterprise.id}`);
        }
      }
  });

  test("name on an indicator's card each enterprise with its period and value", () => {
    for (const { id, lang, offers } of everyOffer("indicator")) {
      const [cover] = offers;
      const all = seriesOfIndicator(observatory, id, lang).flatMap(({ facts }) => facts.filter(isPublished));
      for (const { text, name } of cover!.card.rows ?? []) {
        const fact = all.find((one) => one.text === text && name.endsWith(one.period.text));
        expect(fact, `${lang} ${id} ${text}`).toBeDefined();
        bothSay(cover!, [name, text, ...(fact!.example ? [cardWords[lang].tag] : [])], `${lang} ${id}`);
        const { status } = factWords(lang);
        // The same value may be printed for two periods: its source and status are those of one of them.
        const said = all.filter((one) => one.text === text && name.endsWith(one.period.text));
        const kept = said.some(({ mark, perimeter, sources }) => {
          const sure = mark === "provisional" || mark === "estimated" ? [status[mark]] : [];
          const of = cover!.card.rows!.length === 1 ? [perimeter.text] : [];
          const words = [...sure, ...of, ...sources.map(({ publisher }) => publisher)];
          return words.every((word) =>
            [cover!.alt, cover!.caption].every((told) => told.toLowerCase().includes(word.toLowerCase())),
          );
        });
        expect(kept, `${lang} ${id} ${name}`).toBe(true);
      }
    }
  });
});
