import type { Findable } from "../../compute/findable.ts";

/** A built page as the indexer reads it: its main part, marked with what it is. The published page carries none of it. */
export function markedPage(html: string, { kind, title, said, note, example }: Findable): string {
  if (!html.includes("<main ")) throw new Error(`${title}: a page without <main> cannot be indexed.`);
  const told = { title, said, note, sample: example ? "yes" : undefined };
  const metas = Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : { name, value }));
  const values = metas.map(({ name, value }) => `data-found-${name}="${escaped(value)}"`).join(" ");
  const names = metas.map(({ name }) => `${name}[data-found-${name}]`).join(", ");
  return html.replace(
    "<main ",
    `<main data-pagefind-body data-pagefind-filter="kind:${kind}" ${values} data-pagefind-meta="${names}" `,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
