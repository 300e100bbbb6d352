import { describe, expect, it } from "vitest";
import { addressOf, askedIn } from "../../../src/scripts/search/asked.ts";
import { plain, titleKey } from "../../../src/compute/search-words.ts";

describe("what the address asks for", () => {
  it("is read and written back the same", () => {
    for (const address of ["?q=eau", "?q=l%E2%80%99eau+et+le+vent&kind=story", "?q=eau&kind=report&page=3"])
      expect(addressOf(askedIn(address))).toBe(address);
  });

  it("leaves out what is as usual, and takes no page that is none", () => {
    expect(askedIn("?q=+eau+&page=0")).toEqual({ words: "eau", kind: "", page: 1 });
    expect(askedIn("?page=x&q=eau").page).toBe(1);
    expect(addressOf({ words: "eau", kind: "", page: 1 })).toBe("?q=eau");
  });
});

describe("plain()", () => {
  it("leaves out elided articles, with either apostrophe", () => {
    expect(plain("l’économie d'ici")).toBe("économie ici");
    expect(plain("Qu’est-ce qu'une coopérative ?")).toBe("est ce une coopérative ?");
  });

  it("keeps the words of names", () => {
    expect(plain("Ceinture Aliment-Terre")).toBe("Ceinture Aliment Terre");
    expect(plain("’s Avonds")).toBe("s Avonds");
    expect(plain("aujourd’hui")).toBe("aujourd hui");
  });
});

describe("titleKey()", () => {
  it("is the same for a title and for its words without accents, capitals, signs or order", () => {
    expect(titleKey("Équipe, Hauts-de-France")).toBe("de equipe france hauts");
    expect(titleKey("hauts de france equipe")).toBe(titleKey("Équipe, Hauts-de-France"));
    expect(titleKey("« Ici, ma voix compte. »")).toBe(titleKey("ici ma voix compte"));
    expect(titleKey("Équipe")).not.toBe(titleKey("Équipes"));
  });
});
