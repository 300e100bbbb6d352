import { factWords } from "../messages/facts.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Breakdown } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { breakdownWords } from "./breakdown.ts";
import { textIn, type Words } from "./words.ts";

/** Who and what an observation counts, in words, never empty; `lang` is that of the part that was not translated. */
export function perimeterOf(
  observatory: Observatory,
  enterprise: Enterprise,
  indicator: string,
  { perimeter, breakdown }: { perimeter?: string | undefined; breakdown?: Breakdown | undefined },
  lang: Language,
): Words {
  const words = factWords(lang).perimeter;
  const parts = breakdownWords(observatory, enterprise, indicator, breakdown, lang);
  if (perimeter !== undefined) {
    const name = enterprise.perimeters.find(({ id }) => id === perimeter)?.name;
    parts.unshift(name === undefined ? { text: perimeter, lang } : textIn(name, lang));
  }
  if (parts.length === 0) return { text: words.whole(enterprise.name), lang };
  const text = words.part(enterprise.name, parts.map((part) => part.text).join(", "));
  return { text, lang: parts.find((part) => part.lang !== lang)?.lang ?? lang };
}
