import type { Found } from "./finder.ts";

/** Words a result is introduced with. */
export interface HitWords {
  kinds: Readonly<Record<string, { one: string }>>;
  sample: string;
}

const most = 3;

/** A result as an item of the list: what it is, its title, what tells it apart, the words around those that were found. */
export function hitItem(found: Found, words: HitWords): HTMLLIElement {
  const { title = found.url, said, note, sample } = found.meta;
  const item = document.createElement("li");
  const kind = words.kinds[found.filters.kind?.[0] ?? ""]?.one;
  const what = element("p", "hit-kind", [kind, sample && words.sample].filter(Boolean).join(" · "));
  const heading = element("h3", "hit-title");
  const link = heading.appendChild(linkTo(found.url, title));
  if (said) link.lang = said;
  item.append(what, heading);
  if (note) item.append(element("p", "hit-note", note));
  item.append(excerptOf(found.excerpt));
  const parts = found.sub_results.filter(({ url }) => url.includes("#") && url !== found.url).slice(0, most);
  if (parts.length > 0) {
    const list = element("ul", "hit-parts");
    for (const part of parts) list.appendChild(document.createElement("li")).append(linkTo(part.url, part.title));
    item.append(list);
  }
  return item;
}

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = text;
  return link;
}

/** The excerpt with its marked words; of its markup nothing else is kept. */
function excerptOf(excerpt: string): HTMLElement {
  const made = element("p", "hit-excerpt");
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  for (const node of body.childNodes) {
    if (node.nodeName === "MARK") made.append(element("mark", "", node.textContent ?? ""));
    else made.append(node.textContent ?? "");
  }
  return made;
}
