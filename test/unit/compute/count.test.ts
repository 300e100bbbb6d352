import { describe, expect, it } from "vitest";
import { count } from "../../../src/compute/count.ts";
import { indicatorWords } from "../../../src/messages/indicators.ts";

const forms = { one: "# voix", other: "# voix" };

describe("count()", () => {
  it("writes the number as the locale does, before the form that goes with it", () => {
    expect(count("en-GB", 1, { one: "# voice", other: "# voices" })).toBe("1 voice");
    expect(count("en-GB", 1200, { one: "# voice", other: "# voices" })).toBe("1,200 voices");
    expect(count("fr-FR", 0, forms)).toBe("0 voix");
  });

  it("says that there is none in words, where there are words for it", () => {
    expect(count("fr-FR", 0, indicatorWords.fr.publishing)).toBe("Aucune entreprise ne publie de valeur");
    expect(count("nl-BE", 0, indicatorWords.nl.publishing)).toBe("Geen enkele onderneming publiceert een waarde");
    expect(count("en-GB", 0, indicatorWords.en.publishing)).toBe("No enterprise publishes a value");
  });
});
