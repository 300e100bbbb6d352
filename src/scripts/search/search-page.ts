import { counted, numbered } from "../counted.ts";
import { addressOf, askedIn, type Asked } from "./asked.ts";
import { finder, type Finding } from "./finder.ts";
import { hitItem, type HitWords } from "./hits.ts";

interface PageWords extends HitWords {
  found: { one: string; other: string };
  shown: string;
  none: string;
  searching: string;
  failed: string;
  start: string;
  noneHint: string;
}

const perPage = 10;

/** Brings the search page to life. What is asked stands in the address, so a search can be shared and gone back to. */
export function searchPage(root: HTMLElement): void {
  const part = <Kind extends HTMLElement>(name: string): Kind => {
    const found = root.querySelector<Kind>(`[data-${name}]`);
    if (!found) throw new Error(`The search page has no ${name}.`);
    return found;
  };
  const form = part<HTMLFormElement>("form");
  const input = part<HTMLInputElement>("words");
  const [told, list, steps, elsewhere] = ["told", "hits", "steps", "elsewhere"].map((name) => part(name));
  const [before, after] = [part<HTMLAnchorElement>("before"), part<HTMLAnchorElement>("after")];
  if (!told || !list || !steps || !elsewhere) return;
  const words = JSON.parse(root.dataset["says"] ?? "{}") as PageWords;
  const { locale = "fr", bundle = "", places = "[]" } = root.dataset;
  const kinds = [...form.querySelectorAll<HTMLInputElement>("input[name=kind]")];
  const find = finder(bundle, JSON.parse(places) as string[]);
  let last = 0;
  form.hidden = false;

  const counts = (found: Finding | undefined): void => {
    for (const { value, labels } of kinds) {
      const count = labels?.[0]?.querySelector("b");
      if (count && value) count.textContent = found ? numbered(locale, found.kinds[value] ?? 0) : "";
    }
  };
  const step = (link: HTMLAnchorElement, asked: Asked, possible: boolean): void => {
    link.hidden = !possible;
    link.href = addressOf(asked);
  };
  const nothing = (sentence: string, hint: string): void => {
    told.textContent = sentence;
    list.replaceChildren();
    steps.hidden = true;
    elsewhere.hidden = false;
    const line = elsewhere.querySelector("p");
    if (line) line.textContent = hint;
  };
  const otherLanguages = (asked: Asked): void => {
    for (const link of root.querySelectorAll<HTMLAnchorElement>("[data-language]")) {
      link.href = link.href.replace(/\?.*$/, "") + addressOf({ ...asked, page: 1 });
    }
  };

  const show = async (): Promise<void> => {
    const asked = askedIn(location.search);
    const turn = ++last;
    if (document.activeElement !== input) input.value = asked.words;
    for (const one of kinds) one.checked = one.value === asked.kind;
    otherLanguages(asked);
    if (asked.words === "") {
      counts(undefined);
      return nothing("", words.start);
    }
    const waiting = setTimeout(() => (told.textContent = words.searching), 400);
    try {
      const found = await find(asked.words, asked.kind);
      const from = Math.min(asked.page - 1, Math.max(Math.ceil(found.count / perPage) - 1, 0)) * perPage;
      const hits = await found.slice(from, from + perPage);
      if (turn !== last) return;
      counts(found);
      if (hits.length === 0)
        return nothing(
          words.none.replace("#", () => asked.words),
          words.noneHint,
        );
      const range = words.shown
        .replace("#", numbered(locale, from + 1))
        .replace("@", numbered(locale, from + hits.length));
      const sentence = counted(locale, found.count, words.found).replace("@", () => asked.words);
      told.textContent = found.count > perPage ? `${sentence}. ${range}` : `${sentence}.`;
      elsewhere.hidden = true;
      list.setAttribute("start", String(from + 1));
      list.replaceChildren(...hits.map((hit) => hitItem(hit, words)));
      const page = from / perPage + 1;
      step(before, { ...asked, page: page - 1 }, from > 0);
      step(after, { ...asked, page: page + 1 }, from + perPage < found.count);
      steps.hidden = found.count <= perPage;
    } catch {
      if (turn === last) nothing("", words.failed);
    } finally {
      clearTimeout(waiting);
    }
  };

  const chosen = (): Asked => ({
    words: input.value.trim(),
    kind: kinds.find(({ checked }) => checked)?.value ?? "",
    page: 1,
  });
  const go = (asked: Asked, how: "pushState" | "replaceState"): Promise<void> => {
    history[how](null, "", addressOf(asked));
    return show();
  };
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => void go(chosen(), "replaceState"), 250);
  });
  form.addEventListener("change", (event) => {
    if (event.target !== input) void go(chosen(), "pushState");
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    void go(chosen(), "pushState");
  });
  steps.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void go(askedIn(link.search), "pushState").then(() => part("results").focus());
  });
  addEventListener("popstate", () => {
    input.value = askedIn(location.search).words;
    void show();
  });
  void show();
}
