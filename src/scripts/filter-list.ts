import { counted } from "./counted.ts";

// Filters a list in place; the choices stand in the address, so a filtered view can be shared and gone back to.
// Without this script the whole list is shown; the directory’s choices then lead to the pages of territories, groups and sectors.
type Choice = readonly [key: string, value: string];

/** What the script works on: the list, the panel of filters, and where it says what is shown. */
export interface FilteredList {
  list: HTMLElement;
  panel: HTMLElement;
  told: HTMLElement;
  drops: HTMLElement;
}

/** Letters without accents or capitals, so that "chenelet" finds "Chênelet". */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function chosen(keys: readonly string[]): Choice[] {
  const query = new URLSearchParams(location.search);
  return keys.flatMap((key): Choice[] => {
    const value = query.get(key);
    return value ? [[key, value]] : [];
  });
}

function address([key, value]: Choice): string {
  const query = new URLSearchParams(location.search);
  if (value === "") query.delete(key);
  else query.set(key, value);
  return query.size > 0 ? `?${query}` : location.pathname;
}

function keeps(entry: HTMLElement, [key, value]: Choice): boolean {
  if (key === "q") return plain(entry.dataset["name"] ?? "").includes(plain(value));
  return (entry.dataset[key] ?? "").split(" ").includes(value);
}

function filterEntries(list: HTMLElement, active: readonly Choice[]): number {
  let shown = 0;
  for (const entry of list.querySelectorAll<HTMLElement>("[data-entry]")) {
    entry.hidden = !active.every((choice) => keeps(entry, choice));
    if (!entry.hidden) shown += 1;
  }
  for (const letter of list.querySelectorAll<HTMLElement>("[data-letter]"))
    letter.hidden = !letter.querySelector("[data-entry]:not([hidden])");
  return shown;
}

function markLinks(links: readonly HTMLAnchorElement[], active: readonly Choice[]): void {
  for (const link of links) {
    const { filter = "", value = "" } = link.dataset;
    const on = active.some(([key, wanted]) => key === filter && wanted === value);
    if (on) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    link.href = address([filter, on ? "" : value]);
  }
}

/** Brings the filters to life: an entry of the list holds, for each key that the panel’s links filter by, the values it has. */
export function filterList({ list, panel, told, drops }: FilteredList): void {
  const links = [...panel.querySelectorAll<HTMLAnchorElement>("a[data-filter]")];
  const keys = [...new Set(links.map(({ dataset }) => dataset["filter"] ?? "")), "q"];
  const form = panel.querySelector<HTMLFormElement>("[data-search]");
  const input = form?.querySelector("input");
  const { one = "#", other = "#", locale = "fr", none = "#", drop = "#" } = told.dataset;

  const nameOf = ([key, value]: Choice): string => {
    const link = links.find(({ dataset }) => dataset["filter"] === key && dataset["value"] === value);
    return link?.querySelector("span")?.textContent ?? value;
  };
  const sentence = (shown: number, active: readonly Choice[]): string => {
    if (active.length === 0) return "";
    const asked = active.map(nameOf).join(", ");
    if (shown === 0) return none.replace("#", asked);
    return `${counted(locale, shown, { one, other })} (${asked})`;
  };
  const show = (): void => {
    const active = chosen(keys);
    told.textContent = sentence(filterEntries(list, active), active);
    markLinks(links, active);
    drops.replaceChildren(...active.map(dropButton));
    drops.hidden = active.length === 0;
    if (input && document.activeElement !== input) input.value = new URLSearchParams(location.search).get("q") ?? "";
  };
  const go = (choice: Choice): void => {
    history.pushState(null, "", address(choice));
    show();
  };
  const dropButton = (choice: Choice): HTMLButtonElement => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = drop.replace("#", nameOf(choice));
    button.addEventListener("click", () => {
      go([choice[0], ""]);
      // The button is gone: who came by keyboard goes on from the next one, or from the filters.
      (drops.querySelector("button") ?? panel.querySelector<HTMLElement>("input, summary"))?.focus();
    });
    return button;
  };

  panel.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-filter]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { filter = "", value = "" } = link.dataset;
    go([filter, link.hasAttribute("aria-current") ? "" : value]);
  });
  input?.addEventListener("input", () => {
    history.replaceState(null, "", address(["q", input.value.trim()]));
    show();
  });
  form?.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", show);
  for (const hidden of [panel, ...panel.querySelectorAll<HTMLElement>("[data-script-only], [data-search]")])
    hidden.hidden = false;
  show();
}
