import { escapeText } from "../../charts/svg.ts";
import type { Findable } from "../../compute/findable.ts";
import { titleKey } from "../../compute/search-words.ts";

/** A built page as the indexer reads it: its main part, marked with what it is and with words it is found by as well. The published page carries none of it. */
export function markedPage(html: string, found: Findable, parts = ""): string {
  const { kind, title, said, note, example, minor } = found;
  if (!html.includes("<main ")) throw new Error(`${title}: a page without <main> cannot be indexed.`);
  const told = { title, said, note, sample: example ? "yes" : undefined, parts: parts || undefined };
  const metas = Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : { name, value }));
  const attributes = [...metas, { name: "kind", value: kind }, { name: "name", value: titleKey(title) }];
  const values = attributes.map(({ name, value }) => `data-found-${name}="${escapeText(value)}"`).join(" ");
  const names = metas.map(({ name }) => `${name}[data-found-${name}]`).join(", ");
  const weight = minor ? 'data-pagefind-weight="0.2" ' : "";
  return html.replace(
    "<main ",
    `<main data-pagefind-body ${weight}data-pagefind-filter="kind[data-found-kind], name[data-found-name]" ${values} data-pagefind-meta="${names}" `,
  );
}

/** What a built page says of itself in a sentence, as search engines read it. */
export function descriptionOf(html: string): string {
  const told = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  if (!told) throw new Error("A page without a description cannot be found by it.");
  return told
    .replaceAll("&#34;", '"')
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
