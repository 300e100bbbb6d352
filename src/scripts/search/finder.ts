// Pagefind's core, which the build writes beside the pages: loaded when something is asked, never before.
interface Core {
  options(options: { baseUrl: string; excerptLength: number; ranking: { diacriticSimilarity: number } }): Promise<void>;
  filters(): Promise<unknown>;
  search(words: string, options: { filters: Record<string, string> }): Promise<Answer>;
}

interface Answer {
  results: { data(): Promise<Found> }[];
  /** How many of each kind these words would find. */
  totalFilters: { kind?: Record<string, number> };
}

/** One result as the index holds it; `excerpt` is text with <mark>. */
export interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string; said?: string; note?: string; sample?: string };
  filters: { kind?: string[] };
  sub_results: { title: string; url: string }[];
}

/** What words find: how many in all, how many of each kind, and any slice of the results. */
export interface Finding {
  count: number;
  kinds: Readonly<Record<string, number>>;
  slice(from: number, to: number): Promise<Found[]>;
}

/** A search in the index that lies in the folder `bundle`, in the language of the page. */
export function finder(bundle: string): (words: string, kind: string) => Promise<Finding> {
  let core: Promise<Core> | undefined;
  const load = async (): Promise<Core> => {
    const loaded = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Core;
    // The index knows whole addresses. Words typed without their accents find the same, in the same order.
    await loaded.options({ baseUrl: "/", excerptLength: 32, ranking: { diacriticSimilarity: 0 } });
    // Counts of each kind come with a search only once the filters are there.
    await loaded.filters();
    return loaded;
  };
  return async (words, kind) => {
    core ??= load();
    core.catch(() => (core = undefined));
    const { search } = await core;
    const { results, totalFilters } = await search(plain(words), { filters: kind === "" ? {} : { kind } });
    return {
      count: results.length,
      kinds: totalFilters.kind ?? {},
      slice: (from, to) => Promise.all(results.slice(from, to).map((result) => result.data())),
    };
  };
}

/** Words as the index cuts them: no elided article ("l’économie"), a hyphen stands between two words. */
export function plain(words: string): string {
  return words
    .replaceAll(/(?<!\p{L})(?:[cdjlmnst]|qu)['’]/giu, " ")
    .replaceAll(/['’‑–-]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}
