import { describe, expect, it } from "vitest";
import { intervalOf } from "../../../src/compute/interval.ts";
import { languageOf, localeOf } from "../../../src/compute/locale.ts";
import { textIn } from "../../../src/compute/words.ts";
import { observatoryOf } from "./fixture.ts";

describe("textIn()", () => {
  it("gives the language asked for, and says so", () => {
    expect(textIn({ fr: "tri", nl: "sorteren" }, "nl")).toEqual({ text: "sorteren", lang: "nl" });
  });

  it("falls back to French, then Dutch, then English, and says which", () => {
    expect(textIn({ nl: "sorteren", en: "sorting" }, "fr")).toEqual({ text: "sorteren", lang: "nl" });
    expect(textIn({ en: "sorting" }, "nl")).toEqual({ text: "sorting", lang: "en" });
  });

  it("keeps words in another language with their code", () => {
    expect(textIn({ lang: "ar", text: "شكرا" }, "fr")).toEqual({ text: "شكرا", lang: "ar" });
  });

  it("of nothing is empty text, not an error", () => {
    expect(textIn({}, "en")).toEqual({ text: "", lang: "en" });
  });
});

describe("localeOf()", () => {
  const observatory = observatoryOf({});

  it("is the first locale of the language", () => {
    expect(localeOf(observatory, "fr")).toBe("fr-FR");
    expect(localeOf(observatory, "en", "BE")).toBe("en-GB");
  });

  it("is the subject's own where the language has one for its country", () => {
    expect(localeOf(observatory, "fr", "BE")).toBe("fr-BE");
    expect(languageOf("fr-BE")).toBe("fr");
  });
});

describe("intervalOf()", () => {
  it("is a year, a month or a day in decimal years, end excluded", () => {
    expect(intervalOf("2024")).toEqual({ start: 2024, end: 2025 });
    expect(intervalOf("2024-07").start).toBeCloseTo(2024.5);
    const day = intervalOf("2023-12-31");
    expect(day.end).toBe(2024);
    expect(day.end - day.start).toBeCloseTo(1 / 365);
  });

  it("spans a range whole", () => {
    expect(intervalOf("2017/2019")).toEqual({ start: 2017, end: 2020 });
  });

  it("starts at the creation where it is known, else nowhere", () => {
    expect(intervalOf("../2024", 1998)).toEqual({ start: 1998, end: 2025 });
    expect(intervalOf("../2024").start).toBeNaN();
    expect(intervalOf("undated").end).toBeNaN();
  });
});
