import { describe, expect, it } from "vitest";
import { frenchOf } from "../../../src/messages/french-of.ts";

describe("frenchOf()", () => {
  it.each([
    ["Adie Hauts-de-France", "d’Adie Hauts-de-France"],
    ["Ecopower", "d’Ecopower"],
    ["Le Relais Soissons", "du Relais Soissons"],
    ["Les Petits Riens / Spullenhulp", "des Petits Riens / Spullenhulp"],
    ["Lespinasse", "de Lespinasse"],
    ["La Navette", "de La Navette"],
    ["Velowerf", "de Velowerf"],
  ])("says of %s: %s", (name, said) => {
    expect(frenchOf(name)).toBe(said);
  });
});
