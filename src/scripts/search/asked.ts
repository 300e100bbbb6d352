/** What the address asks for: words, a kind ("" for all) and which page of the results, from 1. */
export interface Asked {
  words: string;
  kind: string;
  page: number;
}

/** Reads it from the address. */
export function askedIn(address: string): Asked {
  const query = new URLSearchParams(address);
  const page = Number(query.get("page"));
  return {
    words: query.get("q")?.trim() ?? "",
    kind: query.get("kind") ?? "",
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** The same as the end of an address, "?q=…": what is as usual is left out. */
export function addressOf({ words, kind, page }: Asked): string {
  const query = new URLSearchParams();
  if (words !== "") query.set("q", words);
  if (kind !== "") query.set("kind", kind);
  if (page > 1) query.set("page", String(page));
  return `?${query}`;
}
