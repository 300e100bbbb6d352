import { plain, titleKey } from "../../compute/search-words.ts";

// Pagefind's core, which the build writes beside the pages: loaded when something is asked, never before.
interface Core {
  options(options: { baseUrl: string; excerptLength: number; ranking: object }): Promise<void>;
  filters(): Promise<{ name?: Record<string, number> }>;
  search(words: string, options: { filters: Record<string, string> }): Promise<Answer>;
}

interface Answer {
  results: Result[];
  /** How many of each kind these words would find. */
  totalFilters: { kind?: Record<string, number> };
}

interface Result {
  id: string;
  data(): Promise<Found>;
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

interface Loaded {
  core: Core;
  /** Titles that pages have, as `titleKey` writes them. */
  names: Readonly<Record<string, number>>;
}

/**
 * A search in the index that lies in the folder `bundle`, in the language of the page. What is called exactly that comes
 * first; an indicator in a territory comes last, unless a place is asked for: it repeats what the indicator's own page says.
 */
export function finder(bundle: string, places: readonly string[]): (words: string, kind: string) => Promise<Finding> {
  let loading: Promise<Loaded> | undefined;
  const load = async (): Promise<Loaded> => {
    const core = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Core;
    // The index knows whole addresses. Words typed without their accents find the same, in the same order.
    // A word found inside a longer one counts less than one that stands alone.
    const ranking = { diacriticSimilarity: 0, metaWeights: { title: 5, parts: 0.5 } };
    await core.options({ baseUrl: "/", excerptLength: 32, ranking });
    // Counts of each kind come with a search only once the filters are there.
    const { name = {} } = await core.filters();
    return { core, names: name };
  };
  return async (words, kind) => {
    loading ??= load();
    loading.catch(() => (loading = undefined));
    const { core, names } = await loading;
    const [asked, name, filters] = [plain(words), titleKey(words), kind === "" ? {} : { kind }];
    const { results, totalFilters } = await core.search(asked, { filters });
    const ids = async (more: Record<string, string>): Promise<Result[]> =>
      (await core.search(asked, { filters: { ...filters, ...more } })).results;
    const named = Object.hasOwn(names, name) ? await ids({ name }) : [];
    const local = kind === "" && !mentions(name, places) ? await ids({ kind: "local" }) : [];
    const [first, last] = [named, local].map((some) => new Set(some.map(({ id }) => id)));
    const between = results.filter(({ id }) => !first?.has(id) && !last?.has(id));
    const ordered = [...named, ...between, ...local.filter(({ id }) => !first?.has(id))];
    return {
      count: ordered.length,
      kinds: totalFilters.kind ?? {},
      slice: (from, to) => Promise.all(ordered.slice(from, to).map((result) => result.data())),
    };
  };
}

function mentions(name: string, places: readonly string[]): boolean {
  const words = new Set(name.split(" "));
  return places.some((place) => place.split(" ").every((word) => words.has(word)));
}
