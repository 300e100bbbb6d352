import { factWords } from "../messages/facts.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Breakdown } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language, Text } from "../model/text.ts";
import { textIn, type Words } from "./words.ts";

/** A stable key of a breakdown: "gender=women,age=18-25"; empty for the whole. */
export function breakdownKey(breakdown: Breakdown | undefined): string {
  if (breakdown === undefined) return "";
  const { gender, age, territory, stakeholders, category } = breakdown;
  return Object.entries({ gender, age, territory, stakeholders, category })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${value}`)
    .join(",");
}

/** The parts of a breakdown in words, in a fixed order; empty for the whole. */
export function breakdownWords(
  observatory: Observatory,
  enterprise: Enterprise,
  indicator: string,
  breakdown: Breakdown | undefined,
  lang: Language,
): Words[] {
  if (breakdown === undefined) return [];
  const words = factWords(lang).perimeter;
  const named = (name: Text | undefined, id: string): Words =>
    name === undefined ? { text: id, lang } : textIn(name, lang);
  const { gender, age, territory, stakeholders, category } = breakdown;
  const found: Words[] = [];
  if (category !== undefined) {
    const list = observatory.indicators.get(indicator)?.categories;
    found.push(named(list?.find(({ id }) => id === category)?.name, category));
  }
  if (gender !== undefined) found.push({ text: words.gender[gender], lang });
  if (age !== undefined) found.push({ text: words.age(age), lang });
  if (stakeholders !== undefined)
    found.push(named(enterprise.stakeholders.find(({ id }) => id === stakeholders)?.name, stakeholders));
  if (territory !== undefined) found.push(named(observatory.territories.get(territory)?.name, territory));
  return found;
}
