import { readableShade, textOn } from "../model/brand.ts";
import type { Enterprise } from "../model/enterprise.ts";
import { signsWithoutGlyph } from "../model/glyphs.ts";
import { fieldName, type AuthorFile, type Path } from "./author-file.ts";
import type { Partly } from "./partly.ts";
import type { ProblemList } from "./problem-list.ts";

/** The most signs that every format has room for, so that a card cuts nothing. */
export const cardBudgets = { question: 170, words: 240 } as const;

/** Warns of signs in a text of a card that no face of the house has. */
export function checkGlyphs(text: unknown, file: AuthorFile, path: Path, list: ProblemList): void {
  if (typeof text === "object" && text !== null) {
    for (const [key, part] of Object.entries(text)) if (key !== "lang") checkGlyphs(part, file, [...path, key], list);
    return;
  }
  const signs = typeof text === "string" ? signsWithoutGlyph(text) : [];
  if (signs.length === 0) return;
  list.add("card/missing-glyph", file.file, file.at(path), {
    field: fieldName(path),
    actual: signs.slice(0, 8).map(named).join(", "),
  });
}

/** A sign and its code; the code alone where the sign is one of those that nobody sees. */
function named(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /\p{C}|\p{M}/u.test(sign) ? code : `${sign} (${code})`;
}

/** Says what stands in the way of an enterprise's cards: signs without glyph, texts no card has room for, an unreadable colour. */
export function checkCards(enterprise: Partly<Enterprise>, file: AuthorFile, list: ProblemList): void {
  const { name, place, activity, evaluation, brand, testimonies = [] } = enterprise;
  for (const [field, text] of Object.entries({ name, place, activity })) checkGlyphs(text, file, [field], list);
  checkGlyphs(evaluation?.question, file, ["evaluation", "question"], list);
  checkLength(evaluation?.question, cardBudgets.question, file, ["evaluation", "question"], list);
  for (const field of ["perimeters", "stakeholders"] as const)
    for (const [index, item] of (enterprise[field] ?? []).entries())
      checkGlyphs(item?.name, file, [field, index, "name"], list);
  for (const [index, source] of (enterprise.sources ?? []).entries())
    checkGlyphs(source?.publisher, file, ["sources", index, "publisher"], list);
  for (const [index, testimony] of testimonies.entries()) {
    if (!(testimony?.consent?.scope ?? []).includes("social")) continue;
    for (const field of ["words", "name", "role", "place"] as const)
      checkGlyphs(testimony?.[field], file, ["testimonies", index, field], list);
    checkLength(testimony?.words, cardBudgets.words, file, ["testimonies", index, "words"], list);
  }
  if (brand?.color !== undefined && textOn(brand.color) === undefined)
    list.add("card/brand-colour", file.file, file.at(["brand", "color"]), {
      field: "color",
      actual: brand.color,
      suggestion: readableShade(brand.color),
    });
}

function checkLength(text: unknown, most: number, file: AuthorFile, path: Path, list: ProblemList): void {
  if (typeof text !== "object" || text === null) return;
  for (const [key, part] of Object.entries(text))
    if (typeof part === "string" && [...part].length > most)
      list.add("card/too-long", file.file, file.at([...path, key]), {
        field: fieldName(path),
        actual: String([...part].length),
        expected: String(most),
      });
}
