import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/model/text.ts";
import { fixed, said } from "./fixture.ts";

type Table = Record<Language, readonly (readonly [text: string, ...found: string[]])[]>;

const contradictions: Table = {
  fr: [
    ["En 2019, 8 200 tonnes de dons ont été collectées.", "≠ goods-collected/2019"],
    ["En 2019, 8\u202F200\u00A0t de dons.", "≠ goods-collected/2019"],
    ["En 2018, 8 098 t de dons.", "≠ goods-collected/2018"],
    ["De 7 627 t en 2017 à 8 500 t en 2019.", "= goods-collected/2017", "≠ goods-collected/2019"],
    ["En 2019, plus de 9 000 t de dons.", "≠ goods-collected/2019"],
    ["80 980 tonnes de dons en 2019", "≠ goods-collected/2019"],
    ["Le textile collecté : 5 500 t en 2019.", "≠ textile-collected/2019"],
    ["25 000 tonnes de CO₂ évitées en 2019", "≠ co2-avoided/2019"],
    ["Le chiffre d’affaires est de 2,4 millions d’euros en 2022.", "≠ turnover/2022"],
    ["Chiffre d’affaires 2023 : 950 k€", "≠ turnover/2023"],
    ["60 % des vélos roulent encore un an après.", "≠ still-on-road/2024"],
    ["En 2024, 75 % des vélos roulent encore un an après.", "≠ still-on-road/2024"],
    ["En 2024, la navette a fait 5 300 trajets.", "≠ trips/2024"],
    ["L’équipe compte 35 personnes en 2024.", "≠ staff/2024"],
    ["60 GWh d’électricité renouvelable en 2022", "≠ electricity/2022"],
    ["8 sorties par mois en 2024", "≠ outings-per-month/2024"],
    ["## 8 200 tonnes de dons en 2019", "≠ goods-collected/2019"],
    ["- En 2019, **8 200 tonnes** de dons", "≠ goods-collected/2019"],
    ["<Note>\nEn 2019, 8 200 tonnes de dons.\n</Note>", "≠ goods-collected/2019"],
    ["En 2019, 8&nbsp;200 tonnes de dons, \\* ici.", "≠ goods-collected/2019"],
    ["En 2022, 30 magasins étaient ouverts.", "≠ shops/2022"],
    ["200 passagers en 2024", "≠ passengers/2024"],
    ["En 2022, 52 membres ont une clé du magasin.", "≠ keyholders/2022"],
  ],
  nl: [
    ["In 2019 werd 8.200 ton goederen ingezameld.", "≠ goods-collected/2019"],
    ["In 2018 was het 8.098 ton goederen.", "≠ goods-collected/2018"],
    ["7.627 ton in 2017 en 9.098 ton in 2019", "= goods-collected/2017", "≠ goods-collected/2019"],
    ["In 2019 werd 8.098 kg goederen ingezameld.", "≠ goods-collected/2019"],
    ["meer dan 9.000 ton goederen in 2019", "≠ goods-collected/2019"],
    ["In 2024 reden we 5.300 ritten.", "≠ trips/2024"],
    ["een omzet van 2,4 miljoen euro in 2022", "≠ turnover/2022"],
    ["In 2022 waren er 30 winkels.", "≠ shops/2022"],
    ["Het aantal winkels: 30 in 2022.", "≠ shops/2022"],
    ["Het team telt 40 medewerkers in 2024.", "≠ staff/2024"],
    ["60 % van de fietsen die na een jaar nog rijden", "≠ still-on-road/2024"],
    ["In 2022 hadden 52 leden een sleutel van de winkel.", "≠ keyholders/2022"],
  ],
  en: [
    ["In 2019, 8,200 tonnes of goods were collected.", "≠ goods-collected/2019"],
    ["at least 9,000 tonnes of goods in 2019", "≠ goods-collected/2019"],
    ["80,980 tonnes of goods in 2019", "≠ goods-collected/2019"],
    ["5,300 trips in 2024", "≠ trips/2024"],
    ["The number of trips reached 5,400 in 2024.", "≠ trips/2024"],
    ["a turnover of €2.4 million in 2022", "≠ turnover/2022"],
    ["60% of bicycles are still on the road after a year.", "≠ still-on-road/2024"],
    ["There were 30 shops in 2022.", "≠ shops/2022"],
    ["The staff numbers 41 people in 2024.", "≠ staff/2024"],
    ["In 2022, 52 members hold a key to the shop.", "≠ keyholders/2022"],
  ],
};

const equals: Table = {
  fr: [
    ["En 2019, 8 098 tonnes de dons ont été collectées.", "= goods-collected/2019"],
    ["8.098 t de dons collectés en 2019", "= goods-collected/2019"],
    ["8,098 t de dons en 2019", "= goods-collected/2019"],
    ["8 098 000 kg de dons en 2019", "= goods-collected/2019"],
    ["Environ 8 100 tonnes de dons en 2019.", "= goods-collected/2019"],
    [
      "En 2019, au moins 8 000 t de dons ; en 2020, moins de 8 000 t.",
      "= goods-collected/2019",
      "= goods-collected/2020",
    ],
    ["La collecte passe de 7 627 à 8 098 t.", "= goods-collected/2017", "= goods-collected/2019"],
    ["De 7 627 t (2017) à 8 098 t (2019).", "= goods-collected/2017", "= goods-collected/2019"],
    ["21 000 tonnes de CO₂ évitées en 2019", "= co2-avoided/2019"],
    ["1,9 million d’euros de chiffre d’affaires en 2022", "= turnover/2022"],
    ["1 900 000 € de chiffre d’affaires", "= turnover/2022"],
    ["75 % des vélos roulent encore un an après.", "= still-on-road/2025"],
    ["En 2025, 74,7 % des vélos roulent encore.", "= still-on-road/2025"],
    ["1902 trajets en 2019", "= trips/2019"],
    ["75 GWh d’électricité renouvelable en 2022", "= electricity/2022"],
    ["plus de 65 000 coopérateurs", "= members/2022"],
    ["L’équipe : 183 personnes dans la filière textile.", "= staff/2024/perimeter=textile"],
    ["Total : 8098", "= goods-collected/2019"],
    // A person must decide: which year, which of two, or whether it is meant at all.
    ["près de 8 100 tonnes", "= goods-collected/2020 ?"],
    ["28 magasins", "= shops/2022 ?"],
    ["Il faut 8 098 sacs.", "= goods-collected/2019 ?"],
    ["Les entrées augmentent de 6 %.", "= visits-change/2023"],
    ["L’année suivante, après 2018, 8 098 t de dons.", "= goods-collected/2019 ?"],
  ],
  nl: [
    ["In 2019 werd 8.098 ton goederen ingezameld.", "= goods-collected/2019"],
    ["Ongeveer 8.100 ton goederen in 2019", "= goods-collected/2019"],
    ["7.627 ton in 2017 en 8.098 ton in 2019", "= goods-collected/2017", "= goods-collected/2019"],
    ["€ 1,9 miljoen omzet in 2022", "= turnover/2022"],
    ["Meer dan 65.000 coöperanten in 2022", "= members/2022"],
    ["74,7 % van de fietsen rijdt nog na een jaar.", "= still-on-road/2025"],
    ["een productie van 75,4 GWh groene stroom in 2022", "= electricity/2022"],
    ["De 212 passagiers, van wie 139 vrouwen.", "= passengers/2024", "= passengers/2024/gender=women ?"],
  ],
  en: [
    ["In 2019, 8,098 tonnes of goods were collected.", "= goods-collected/2019"],
    ["€1.9 million in turnover in 2022", "= turnover/2022"],
    ["a turnover of €1.9m in 2022", "= turnover/2022"],
    ["more than 65,000 cooperative members", "= members/2022"],
    ["75% of bicycles are still on the road after a year.", "= still-on-road/2025"],
    ["Some 5,200 trips were made in 2024.", "= trips/2024"],
    ["The staff grew from 36 to 38 people.", "= staff/2023", "= staff/2024"],
    ["75.4 GWh of renewable electricity in 2022", "= electricity/2022"],
  ],
};

/** Sentences that are nobody's business. */
const leftAlone: Record<Language, readonly string[]> = {
  fr: [
    "Le 12 décembre 2022, à 18 heures, 12 personnes sont venues.",
    "Les 12 et 13 mars, de 9 h 30 à 17 h, la 3e et la 21e fois.",
    "Le 3/10/2024, ou 2024-10-03, vers 20:30.",
    "En 2019 trajets et bus se croisent, comme en 2017-2018 et dans les années 90.",
    "Au 12 rue de la Gare, 59000 Lille, 7500 Tournai, B-7500, 03 20 12 34 56.",
    "L’article 60, la page 12, l’E40, le Covid-19, le CO2, n° 7.",
    "« Nous avons collecté 9 000 tonnes de dons en 2019 », dit-il.",
    "> Nous avons collecté 9 000 tonnes de dons en 2019.",
    "Seize personnes, trois mille dons, une équipe de douze.",
    "1. Un premier point\n2. Un second point",
    "`8 200 tonnes de dons en 2019`",
    "```\n8 200 tonnes de dons en 2019\n```",
    "Voir [le site](https://example.org/8200-tonnes-de-dons-2019).[^1]\n\n[^1]: Une note.",
    "<Plain>8 200 tonnes</Plain> de dons en 2019.",
    'En 2019, <Fact indicator="goods-collected" period="2019" /> de dons.',
    "4 sur 5, entre 30 et 40 personnes de l’équipe, 8-10 trajets, 5 à 10 trajets.",
    "En 2024, 300 trajets de plus, 3 fois plus, +12 %.",
    "Les entrées augmentent de 9 %.",
    "12 personnes de l’équipe ont suivi une formation en 2024.",
    "En 2024, parmi les passagers, 30 viennent en bus.",
    "60 % des vélos arrivent par la ville.",
    "75 % des gens sont contents.",
    "30 personnes sont venues au goûter.",
    "3 magasins ont fermé en 2019.",
    "Nous visons 4 800 trajets, pas plus de 5 600.",
    "148 réponses pour 2024.",
    "Ce trajet coûte 14 €, 2 € pour les jeunes.",
    "Il pèse 8 t par jour.",
    "12 t de CO₂ et 3 ETP de trop.",
    "Nous étions 2 500 personnes à la fête en 2024.",
    // The noun of an indicator, for some of what it counts.
    "En 2024, 150 passagers ont répondu au questionnaire de la commune.",
    "60 magasins ont ouvert en ville en 2022.",
    "En 2022, 40 membres ont quitté la région.",
  ],
  nl: [
    "Op 3 oktober 2024, om 18 uur, 20.30 uur en 9u30, kwamen 12 mensen voor de 3e keer.",
    "In zaal 3, 8500 Kortrijk, artikel 60, nr. 12, de jaren 90.",
    "“We haalden 9.000 ton goederen op in 2019”, zegt ze.",
    "Tussen 30 en 40 medewerkers, 3 op 5, 7 van de 9, 12-15 ritten.",
    "In 2024 groeide het aantal ritten met 300; er zijn 300 ritten meer.",
    "12 van onze medewerkers volgden een opleiding in 2024.",
    "In 2024 ritten verzinnen, dat kan niet.",
    "Twaalf mensen, drieduizend ritten.",
    "Er kwamen 45 mensen naar het feest van 2024.",
  ],
  en: [
    "On 3 October 2024, at 6 p.m. and 20:30, 12 people came for the 21st time.",
    "October 3, 2024: 12 people, room 3, no. 12, article 60, the 1990s.",
    "“We collected 9,000 tonnes of goods in 2019,” she says.",
    "Between 30 and 40 staff, 3 in 5, 7 out of 9, 12–15 trips.",
    "Trips rose by 300 in 2024, 300 more trips than before.",
    "12 of our staff were trained in 2024.",
    "In 2024 trips rose again.",
    "45 people came to the party in 2024.",
    "In 2022, 45 members moved away.",
    "In 2025, 70% of the bicycles are blue.",
    "Twelve people made three thousand trips.",
  ],
};

for (const lang of ["fr", "nl", "en"] as const)
  describe(lang, () => {
    test.each(contradictions[lang])("contradicts: %s", (text, ...found) => expect(said(text, lang)).toEqual(found));
    test.each(equals[lang])("equals: %s", (text, ...found) => expect(said(text, lang)).toEqual(found));
    test.each(leftAlone[lang])("left alone: %s", (text) => expect(said(text, lang)).toEqual([]));
  });

test("a number with an indicator's own unit that comes near its values is mentioned", () => {
  expect(said("Nous avons vu passer 8 300 t.", "fr")).toEqual(["≈ goods-collected/2019"]);
  expect(said("| Année | Dons collectés |\n| --- | --- |\n| 2019 | 8 200 t |", "fr")).toEqual([
    "≈ goods-collected/2019",
  ]);
});

test.each<readonly [Language, string]>([
  ["fr", "180 passagers viennent d’Antoing en 2024."],
  ["fr", "En 2019, la concurrence a collecté 8 500 tonnes de dons."],
  ["fr", "Le magasin d’à côté a fait 5 100 trajets en 2024."],
  ["nl", "In 2019 haalde de buurman 8.300 ton goederen op."],
  ["nl", "In 2022 verhuisden 45 leden."],
  ["nl", "België reed in 2024 5.300 ritten."],
  ["en", "The neighbouring shop made 5,300 trips in 2024."],
  ["en", "In 2024, 230 passengers took the bus."],
])("what may be some of it or somebody else’s is no more than close, %s: %s", (lang, text) => {
  expect(said(text, lang).filter((one) => !one.startsWith("≈"))).toEqual([]);
});

const fact = (attributes: string): string => `<Fact indicator=${attributes} />`;

test.each<readonly [Language, string, string]>([
  ["fr", "En 2019, 8 098 tonnes de dons.", `En 2019, ${fact('"goods-collected" period="2019"')} de dons.`],
  ["fr", "Environ 8 100 t de dons en 2019.", `${fact('"goods-collected" period="2019"')} de dons en 2019.`],
  [
    "fr",
    "près d’environ 8 100 t de dons en 2019",
    `près de ${fact('"goods-collected" period="2019"')} de dons en 2019`,
  ],
  ["fr", "qu’environ 8 100 t de dons en 2019", `que ${fact('"goods-collected" period="2019"')} de dons en 2019`],
  ["fr", "212 passagers en 2024", `${fact('"passengers" period="2024" only="number"')} passagers en 2024`],
  ["fr", "Plus de 65 000 coopérateurs.", `Plus de ${fact('"members" period="2022" only="number"')} coopérateurs.`],
  [
    "fr",
    "**8 098** tonnes de dons en 2019",
    `**${fact('"goods-collected" period="2019" only="number"')}** tonnes de dons en 2019`,
  ],
  ["fr", "**8 098 tonnes** de dons en 2019", `**${fact('"goods-collected" period="2019"')}** de dons en 2019`],
  ["fr", "un chiffre d’affaires de 1 900 000 €", `un chiffre d’affaires de ${fact('"turnover" period="2022"')}`],
  [
    "fr",
    "183 personnes, filière textile : l’équipe",
    `${fact('"staff" period="2024" perimeter="textile"')}, filière textile : l’équipe`,
  ],
  // No sentence begins with the small letter of "plus de 65 000".
  [
    "fr",
    "65 000 personnes coopératrices en 2022",
    `${fact('"members" period="2022" only="number"')} personnes coopératrices en 2022`,
  ],
  ["nl", "€ 1,9 miljoen omzet in 2022", `${fact('"turnover" period="2022"')} omzet in 2022`],
  ["en", "5,216 trips in 2024", `${fact('"trips" period="2024"')} in 2024`],
  ["en", "8,098,000 kg of goods in 2019", `${fact('"goods-collected" period="2019"')} of goods in 2019`],
])("%s: %s", (lang, before, after) => {
  expect(fixed(before, lang)).toBe(after);
  expect(fixed(after, lang)).toBe(after);
});

test.each([
  ["inside a link", "[8 098 tonnes](https://example.org) de dons en 2019"],
  ["where it contradicts", "En 2019, 8 200 tonnes de dons."],
  ["where several values may be meant", "28 magasins"],
])("nothing is written %s", (_, text) => expect(fixed(text, "fr")).toBe(text));

test("a text without an end does not take for ever", () => {
  const start = performance.now();
  for (const text of [
    "12 t ".repeat(5000),
    "« 12 t ".repeat(5000),
    "1".repeat(50_000),
    `augmente${"x".repeat(3000)} 12 t`,
  ])
    said(text, "fr");
  expect(performance.now() - start).toBeLessThan(5000);
});
