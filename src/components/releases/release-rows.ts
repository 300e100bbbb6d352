import { figureFact, type Change, type Changes } from "../../compute/changes.ts";
import type { Fact } from "../../compute/fact.ts";
import { formatInteger, formatPlural } from "../../compute/format.ts";
import { localeOf } from "../../compute/locale.ts";
import { releaseWords } from "../../messages/releases.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";

/** One changed figure as a table prints it. */
export interface ReleaseRow {
  label: string;
  labelLang?: string;
  who: string;
  whoLang?: string;
  period: string;
  before?: string;
  after?: string;
  /** Said where both texts are the same because they are rounded. */
  note?: string;
}

/** The figures of one sort of change, with what is said of their number. */
export interface ReleaseList {
  kind: keyof Changes;
  title: string;
  rows: readonly ReleaseRow[];
  /** Said where not all are in the table. */
  more?: string;
}

/** Two states of the data, and what became of figures from one to the other. */
export interface Compared {
  before: Observatory;
  after: Observatory;
  changes: Changes;
}

const most = 60;

/** Lists of what was added, revised and withdrawn, for a page; long ones say where the rest is. */
export function releaseLists({ before, after, changes }: Compared, lang: Language): ReleaseList[] {
  const words = releaseWords[lang];
  const locale = localeOf(after, lang);
  const count = (n: number): string => formatInteger(n, locale);
  return (["revised", "added", "withdrawn"] as const).flatMap((kind) => {
    const all = changes[kind];
    if (all.length === 0) return [];
    return {
      kind,
      title: formatPlural(locale, all.length, words[kind]).replace("#", count(all.length)),
      rows: all.slice(0, most).map((change) => rowOf(change, before, after, lang)),
      ...(all.length > most ? { more: words.more(count(most)) } : {}),
    };
  });
}

function rowOf(change: Change, before: Observatory, after: Observatory, lang: Language): ReleaseRow {
  const was = change.before && figureFact(before, change.before, lang);
  const is = change.after && figureFact(after, change.after, lang);
  const fact = is ?? was;
  if (fact === undefined) throw new Error(`${change.id} is neither before nor after.`);
  return {
    label: fact.label,
    ...(fact.labelLang === lang ? {} : { labelLang: fact.labelLang }),
    who: fact.perimeter.text,
    ...(fact.perimeter.lang === lang ? {} : { whoLang: fact.perimeter.lang }),
    period: fact.period.text,
    ...(was && { before: textOf(was) }),
    ...(is && { after: textOf(is) }),
    ...(was && is && textOf(was) === textOf(is) ? { note: releaseWords[lang].rounded } : {}),
  };
}

// A status is part of what was published: "12 (p)" that becomes "12" was revised.
function textOf({ text, short, mark }: Fact): string {
  return mark === "provisional" || mark === "estimated" ? `${text} ${short.slice(short.lastIndexOf("("))}` : text;
}
