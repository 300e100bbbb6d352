import { factWords } from "../messages/facts.ts";
import type { Fact } from "./fact.ts";
import { withCapital } from "./with-capital.ts";
import type { Words } from "./words.ts";

/** What is to know of a value: how it stands when it is not plain, why it is absent, and its note; each piece a sentence. */
export function remarkOf(fact: Fact): Words[] {
  const { status: words, semicolon } = factWords(fact.lang);
  const status = fact.mark === "provisional" || fact.mark === "estimated" ? [words[fact.mark]] : [];
  const bound = fact.qualifier === "exact" ? [] : [words[fact.qualifier]];
  const inferred = fact.from.some((one) => "periodInferred" in one && one.periodInferred) ? [words.inferred] : [];
  const marks = [...status, ...bound, ...inferred].join(semicolon);
  const told = [fact.reason, fact.note].filter((one) => one !== undefined);
  return marks === "" ? told : [{ text: `${withCapital(marks)}.`, lang: fact.lang }, ...told];
}
