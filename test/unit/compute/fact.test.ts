import { describe, expect, it } from "vitest";
import { factOf, factsOf, findFact } from "../../../src/compute/fact.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const collected = indicator("goods-collected", {
  unit: "t",
  name: { fr: "Biens collectés", en: "Goods collected" },
  counts: { fr: "poids à l’entrée" },
  excludes: { fr: "encombrants non triés" },
  agreedWith: { fr: "le réseau" },
});
const share = indicator("drivers-active", {
  kind: "share",
  unit: "percent",
  tells: "practice",
  dividedBy: { fr: "chauffeurs inscrits" },
  adds: { enterprises: false, years: "no", why: { fr: "chaque service a ses règles" } },
});
const agreement = indicator("less-lonely", {
  kind: "likert",
  unit: "percent",
  scale: { steps: ["Pas du tout", "Plutôt pas", "Ni l’un ni l’autre", "Plutôt", "Tout à fait"].map((fr) => ({ fr })) },
});
const change = indicator("growth", { kind: "direction" });

const riens = enterprise(
  "les-petits-riens",
  [
    { indicator: "goods-collected", period: "2019", value: 8098, unit: "t" },
    {
      indicator: "goods-collected",
      period: "2020",
      value: 7844,
      qualifier: "min",
      periodInferred: true,
      note: { fr: "105 jours" },
    },
    { indicator: "goods-collected", period: "2021", value: 8000, status: "provisional" },
    { indicator: "goods-collected", period: "2022", status: "missing", reason: { fr: "Le registre a brûlé." } },
    { indicator: "goods-collected", period: "2023", status: "not-applicable", reason: { fr: "Pas de collecte." } },
    { indicator: "goods-collected", period: "2024", status: "withheld", reason: { fr: "Accord en attente." } },
    { indicator: "goods-collected", period: "2025", value: 0 },
    { indicator: "goods-collected", period: "2019", value: 40, perimeter: "shops", breakdown: { gender: "women" } },
    { indicator: "drivers-active", period: "2024", numerator: 34, denominator: 41, respondents: 41, population: 82 },
    { indicator: "less-lonely", period: "2024", counts: [4, 8, 16, 40, 80] },
    { indicator: "growth", period: "2024", direction: "more" },
  ],
  {
    name: "Les Petits Riens",
    territories: ["hainaut"],
    perimeters: [{ id: "shops", name: { nl: "de winkels" } }],
    breaks: [{ indicator: "goods-collected", at: "2020", reason: { fr: "Nouvelle balance." } }],
  },
);
const observatory = observatoryOf({ indicators: [collected, share, agreement, change], enterprises: [riens] });
const fact = (id: string, period: string, lang: "fr" | "nl" | "en" = "fr") =>
  factOf(observatory, { enterprise: "les-petits-riens", indicator: id, period }, lang);
const row = (id: string, period: string, term: string) =>
  fact(id, period).receipt.find((line) => line.term === term)?.text;

describe("factOf()", () => {
  it("prints the value in the locale of its subject's country", () => {
    const found = fact("goods-collected", "2019");
    expect(found.locale).toBe("fr-BE");
    expect(found.text).toBe("8\u202F098\u00A0t");
    expect(found.number).toBe("8\u202F098");
    expect(found.unit).toBe("t");
    expect(found.value).toBe(8098);
    expect(found.mark).toBe("published");
  });

  it("carries its label with the language it is in", () => {
    expect(fact("goods-collected", "2019", "nl")).toMatchObject({ label: "Biens collectés", labelLang: "fr" });
    expect(fact("goods-collected", "2019", "en")).toMatchObject({ label: "Goods collected", labelLang: "en" });
  });

  it("says a lower bound in words and as a sign where it is short", () => {
    expect(fact("goods-collected", "2020").text).toBe("plus de 7\u202F844\u00A0t");
    expect(fact("goods-collected", "2020").short).toBe(">\u00A07\u202F844");
    expect(fact("goods-collected", "2021").short).toBe("8\u202F000\u00A0(p)");
    expect(fact("goods-collected", "2021").text).toBe("8\u202F000\u00A0t");
  });

  it("never confuses missing, not applicable, withheld and zero", () => {
    const said = ["2022", "2023", "2024", "2025"].map((period) => fact("goods-collected", period));
    expect(said.map(({ text }) => text)).toEqual(["non mesuré", "sans objet", "non communiqué", "0\u00A0t"]);
    expect(said.map(({ value }) => value)).toEqual([null, null, null, 0]);
    expect(said.map(({ reason }) => reason?.text)).toEqual([
      "Le registre a brûlé.",
      "Pas de collecte.",
      "Accord en attente.",
      undefined,
    ]);
  });

  it("gives the two numbers behind a share", () => {
    const found = fact("drivers-active", "2024");
    expect(found.text).toBe("82,9\u00A0%");
    expect(found.fraction).toEqual({ numerator: 34, denominator: 41, text: "34 sur 41" });
  });

  it("says a Likert distribution as the share who agree, with its n and its steps", () => {
    const found = fact("less-lonely", "2024");
    expect(found.text).toBe("81\u00A0% d’accord (n\u00A0=\u00A0148)");
    expect(found.likert?.map(({ label, text }) => `${label} ${text}`)).toEqual([
      "Pas du tout 3\u00A0%",
      "Plutôt pas 5\u00A0%",
      "Ni l’un ni l’autre 11\u00A0%",
      "Plutôt 27\u00A0%",
      "Tout à fait 54\u00A0%",
    ]);
  });

  it("says a direction of change in words, without a number", () => {
    expect(fact("growth", "2024")).toMatchObject({ text: "plus", value: null, number: "", mark: "published" });
  });

  it("always says who is counted", () => {
    expect(fact("goods-collected", "2019").perimeter).toEqual({
      text: "Les Petits Riens, toute la structure",
      lang: "fr",
    });
    const query = { enterprise: "les-petits-riens", indicator: "goods-collected", period: "2019" };
    const part = factOf(observatory, { ...query, perimeter: "shops", breakdown: { gender: "women" } }, "fr");
    expect(part.perimeter).toEqual({ text: "Les Petits Riens, de winkels, femmes", lang: "nl" });
  });

  it("throws where there is no such fact, and findFact() gives nothing", () => {
    const query = { enterprise: "les-petits-riens", indicator: "goods-collected", period: "1999" };
    expect(() => factOf(observatory, query, "fr")).toThrow("No fact");
    expect(findFact(observatory, query, "fr")).toBeUndefined();
  });

  it("keeps the author's order over all facts of an enterprise", () => {
    expect(factsOf(observatory, "les-petits-riens", "fr").map(({ id }) => id)[0]).toBe(
      "les-petits-riens/goods-collected/2019",
    );
  });
});

describe("a receipt", () => {
  it("has its lines in the order of the design", () => {
    expect(fact("goods-collected", "2019").receipt.map(({ term }) => term)).toEqual([
      "Compte",
      "Exclut",
      "Population",
      "Source",
      "Période",
      "Statut",
      "Convenu avec",
      "Comparable",
    ]);
  });

  it("says status, bound and inferred year in words", () => {
    expect(row("goods-collected", "2020", "Statut")).toBe(
      "définitif\u00A0; borne inférieure\u00A0: la valeur est plus grande\u00A0; année déduite, la source ne la dit pas",
    );
    expect(row("goods-collected", "2022", "Raison")).toBe("Le registre a brûlé.");
  });

  it("says how many answered out of how many", () => {
    expect(row("drivers-active", "2024", "Réponses")).toBe("41 (50\u00A0%)");
    expect(row("drivers-active", "2024", "Population")).toBe("Les Petits Riens, toute la structure (82)");
    expect(row("drivers-active", "2024", "Rapport")).toBe("34 sur 41");
  });

  it("says what may be compared: breaks over time, and why not between enterprises", () => {
    expect(row("goods-collected", "2019", "Comparable")).toBe(
      "dans le temps\u00A0: avec prudence, rupture de série en 2020\u00A0; entre structures\u00A0: oui, si le périmètre est le même",
    );
    expect(row("drivers-active", "2024", "Comparable")).toBe(
      "dans le temps\u00A0: oui\u00A0; entre structures\u00A0: non (chaque service a ses règles)",
    );
  });

  it("tells that an example is one", () => {
    const fictional = enterprise("la-navette", [{ indicator: "goods-collected", period: "2019", value: 1 }], {
      basis: "example",
    });
    const found = factOf(
      observatoryOf({ indicators: [collected], enterprises: [fictional] }),
      { enterprise: "la-navette", indicator: "goods-collected", period: "2019" },
      "en",
    );
    expect(found.example).toBe(true);
    expect(found.receipt.find(({ term }) => term === "Status")?.text).toBe("final; sample, fictional data");
  });
});
