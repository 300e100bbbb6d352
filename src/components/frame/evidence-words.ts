import { formatInteger } from "../../compute/format.ts";
import { localeOf } from "../../compute/locale.ts";
import type { Weave } from "../../compute/weave.ts";
import { factWords } from "../../messages/facts.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";

/** What a cloth is woven of, in words: "9 numbers, 5 voices, 6 read together"; voices and pairs only where there are some. */
export function evidenceWords(
  observatory: Observatory,
  weave: Pick<Weave, "numbers" | "voices" | "pairs">,
  lang: Language,
): string {
  const locale = localeOf(observatory, lang);
  const words = factWords(lang).weave;
  const { numbers, voices, pairs } = weave;
  if (numbers === 0 && voices === 0) return words.empty;
  return [
    words.numbers(formatInteger(numbers, locale), numbers === 1),
    ...(voices > 0 ? [words.voices(formatInteger(voices, locale))] : []),
    ...(pairs.length > 0 ? [words.pairs(formatInteger(pairs.length, locale), pairs.length === 1)] : []),
  ].join(", ");
}
