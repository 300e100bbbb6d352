import type { Change, Changes, State } from "../../compute/changes.ts";
import { count } from "../../compute/count.ts";
import { figureTold } from "../../compute/figure-told.ts";
import { formatInteger } from "../../compute/format.ts";
import { localeOf } from "../../compute/locale.ts";
import { releaseWords } from "../../messages/releases.ts";
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
  before: State;
  after: State;
  changes: Changes;
}

const most = 60;

/** Lists of what was revised, added, withdrawn and masked, for a page; long ones say where the rest is. */
export function releaseLists({ before, after, changes }: Compared, lang: Language): ReleaseList[] {
  const words = releaseWords[lang];
  const locale = localeOf(after.observatory, lang);
  return (["revised", "added", "withdrawn", "hidden"] as const).flatMap((kind) => {
    const all = changes[kind];
    if (all.length === 0) return [];
    return {
      kind,
      title: count(locale, all.length, words[kind]),
      rows: all.slice(0, most).map((change) => rowOf(kind, change, { before, after }, lang)),
      ...(all.length > most ? { more: words.more(formatInteger(most, locale)) } : {}),
    };
  });
}

function rowOf(
  kind: keyof Changes,
  change: Change,
  { before, after }: Omit<Compared, "changes">,
  lang: Language,
): ReleaseRow {
  const was = change.before && figureTold(before.observatory, change.before, lang);
  const is = change.after && figureTold(after.observatory, change.after, lang);
  const figure = is ?? was;
  if (figure === undefined) throw new Error(`${change.id} is neither before nor after.`);
  const { label, who, period } = figure;
  return {
    label: label.text,
    ...(label.lang === lang ? {} : { labelLang: label.lang }),
    who: who.text,
    ...(who.lang === lang ? {} : { whoLang: who.lang }),
    period,
    // What is withdrawn or masked is not told again: its release still has it.
    ...(was && kind === "revised" ? { before: was.text } : {}),
    ...(is && { after: is.text }),
    ...(is && was?.text === is.text ? { note: releaseWords[lang].rounded } : {}),
  };
}
