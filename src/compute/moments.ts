import { isPublished, type Fact } from "./fact.ts";

/** In how many periods these facts have a published value. */
export function momentsIn(facts: readonly Fact[]): number {
  const told = facts.filter((fact) => isPublished(fact) && fact.value !== null);
  return new Set(told.map(({ period }) => period.text)).size;
}
