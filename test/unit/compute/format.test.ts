import { describe, expect, it } from "vitest";
import {
  formatInteger,
  formatList,
  formatMoment,
  formatPeriod,
  formatPlural,
  formatValue,
} from "../../../src/compute/format.ts";
import type { Qualifier, Status } from "../../../src/model/observation.ts";
import { unit } from "./fixture.ts";

/** Text with its no-break spaces made visible: "~" for U+00A0, "'" for U+202F. */
const seen = (text: string): string => text.replaceAll("\u00A0", "~").replaceAll("\u202F", "'");

function print(
  value: number,
  id: string,
  locale: string,
  more: { digits?: number; qualifier?: Qualifier; status?: Status } = {},
) {
  return seen(formatValue(value, unit(id), { locale, ...more }).text);
}

describe("formatValue()", () => {
  it("prints a symbol after the number, with a no-break space", () => {
    expect(print(8098, "t", "fr-FR")).toBe("8'098~t");
    expect(print(8098, "t", "nl-BE")).toBe("8.098~t");
    expect(print(8098, "t", "en-GB")).toBe("8,098~t");
  });

  it("prints the name of a counted unit in the number's plural", () => {
    expect(print(5216, "people", "fr-FR")).toBe("5'216~personnes");
    expect(print(1, "people", "nl-BE")).toBe("1~persoon");
    expect(print(0, "people", "fr-BE")).toBe("0~personne");
    expect(print(0, "people", "en-GB")).toBe("0~people");
  });

  it("prints money as each language does, with cents only where there are some", () => {
    expect(print(14.6, "eur", "fr-BE")).toBe("14,60~€");
    expect(print(14.6, "eur", "nl-BE")).toBe("€~14,60");
    expect(print(14.6, "eur", "en-GB")).toBe("€14.60");
    expect(print(90_000, "eur", "fr-FR")).toBe("90'000~€");
  });

  it("prints money in millions when nothing is lost", () => {
    expect(print(1_900_000, "eur", "fr-FR")).toBe("1,9~million d’euros");
    expect(print(2_000_000, "eur", "fr-FR")).toBe("2~millions d’euros");
    expect(print(1_900_000, "eur", "nl-BE")).toBe("1,9~miljoen euro");
    expect(print(1_900_000, "eur", "en-GB")).toBe("€1.9~million");
    expect(print(125_000_000, "eur", "en-GB")).toBe("€125~million");
    expect(print(1_186_000, "eur", "fr-FR")).toBe("1'186'000~€");
    expect(print(900_000, "eur", "fr-FR")).toBe("900'000~€");
  });

  it("keeps the full number beside the one in millions", () => {
    const printed = formatValue(1_900_000, unit("eur"), { locale: "fr-FR" });
    expect(printed.number).toBe("1,9");
    expect(printed.unit).toBe("million d’euros");
    expect(seen(printed.full)).toBe("1'900'000");
  });

  it("prints a share as a percentage with at most one decimal", () => {
    expect(print(0.107, "percent", "fr-FR")).toBe("10,7~%");
    expect(print(0.107, "percent", "nl-BE")).toBe("10,7%");
    expect(print(0.1074, "percent", "en-GB")).toBe("10.7%");
    expect(print(0.62, "percent", "fr-FR")).toBe("62~%");
    expect(formatValue(0.107, unit("percent"), { locale: "fr-FR" }).number).toBe("10,7");
  });

  it("prints negative values with a minus sign, and zero without one", () => {
    expect(print(-2_600_000, "eur", "fr-FR")).toBe("−2,6~millions d’euros");
    expect(print(-1400, "eur", "nl-BE")).toBe("€~−1.400");
    expect(print(-1400, "eur", "en-GB")).toBe("−€1,400");
    expect(print(-0.05, "percent", "fr-FR")).toBe("−5~%");
    expect(print(-0, "people", "en-GB")).toBe("0~people");
  });

  it("says a bound or an approximation in words", () => {
    expect(print(65_000, "people", "fr-FR", { qualifier: "min" })).toBe("plus de 65'000~personnes");
    expect(print(90_000, "eur", "fr-FR", { qualifier: "approx" })).toBe("environ 90'000~€");
    expect(print(65_000, "people", "nl-BE", { qualifier: "min" })).toBe("meer dan 65.000~personen");
    expect(print(5, "people", "en-GB", { qualifier: "max" })).toBe("at most 5~people");
    expect(print(0.25, "percent", "en-GB", { qualifier: "approx" })).toBe("about 25%");
  });

  it("adds (p) and (e) only when a status is given", () => {
    expect(print(5480, "people", "en-GB", { status: "final" })).toBe("5,480~people");
    expect(print(5480, "people", "en-GB", { status: "provisional" })).toBe("5,480~people~(p)");
    expect(print(5480, "people", "en-GB", { status: "estimated" })).toBe("5,480~people~(e)");
  });

  it("shows at most the decimals asked for", () => {
    expect(print(5.44, "points", "fr-FR", { digits: 1 })).toBe("5,4~points");
    expect(print(5, "points", "fr-FR", { digits: 1 })).toBe("5~points");
  });
});

describe("formatPeriod()", () => {
  it("prints years, months, days and ranges", () => {
    expect(formatPeriod("2019", "fr-FR")).toBe("2019");
    expect(formatPeriod("2024-10", "fr-FR")).toBe("octobre 2024");
    expect(formatPeriod("2024-10-03", "nl-BE")).toBe("3 oktober 2024");
    expect(formatPeriod("2017/2019", "en-GB")).toBe("2017–2019");
    expect(seen(formatPeriod("2024-09/2024-10", "fr-FR"))).toContain("septembre");
    expect(seen(formatPeriod("2024-09/2024-10", "fr-FR"))).toContain("octobre 2024");
    expect(formatPeriod("2023/2024-06", "en-GB")).toBe("from 2023 to June 2024");
  });

  it("says that a period starts at the creation, or that there is no date", () => {
    expect(formatPeriod("../2024", "fr-FR")).toBe("depuis la création, jusqu’à 2024");
    expect(formatPeriod("undated", "nl-BE")).toBe("zonder datum");
  });
});

describe("the small formats", () => {
  it("writes the first day of a month the French way", () => {
    expect(formatMoment("2024-10-01", "fr-FR")).toBe("1er octobre 2024");
  });

  it("groups digits, joins lists and chooses plurals by locale", () => {
    expect(seen(formatInteger(12_345, "fr-BE"))).toBe("12'345");
    expect(formatList(["a", "b", "c"], "nl-BE")).toBe("a, b en c");
    expect(formatPlural("fr-FR", 1.5, { one: "un", other: "plusieurs" })).toBe("un");
    expect(formatPlural("en-GB", 1.5, { one: "one", other: "many" })).toBe("many");
  });
});
