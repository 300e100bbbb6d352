// Filters the table of all figures in place; the choices stand in the address, so a view can be shared.
// Without this script the form stays hidden and every figure is there.

import { counted } from "./counted.ts";

/** What the script works on: the form of choices, the tables, and where it says how many figures are left. */
export interface FigureParts {
  form: HTMLFormElement;
  tables: readonly HTMLElement[];
  told: HTMLElement;
}

const keys = ["territory", "family", "sector", "year"] as const;

/** Brings the choices to life. */
export function filterFigures({ form, tables, told }: FigureParts): void {
  const { one = "#", other = "#", none = "", locale = "fr" } = told.dataset;
  const fields = [...form.querySelectorAll("select")];

  const show = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = asked.get(field.name) ?? "";
      if (field.selectedIndex < 0) field.value = "";
    }
    const wanted = keys.map((key) => fields.find(({ name }) => name === key)?.value ?? "");
    const measure = fields.find(({ name }) => name === "measure")?.value ?? "";
    let shown = 0;
    for (const table of tables) {
      let left = 0;
      for (const row of table.querySelectorAll<HTMLElement>("tr[data-k]")) {
        const has = (row.dataset["k"] ?? "").split(" ");
        const keep =
          (measure === "" || table.dataset["measure"] === measure) &&
          wanted.every((value, i) => value === "" || value === has[i]);
        row.hidden = !keep;
        if (keep) left += 1;
      }
      table.hidden = left === 0;
      shown += left;
    }
    told.textContent = shown === 0 ? none : counted(locale, shown, { one, other });
  };

  const go = (): void => {
    const query = new URLSearchParams(fields.flatMap(({ name, value }) => (value === "" ? [] : [[name, value]])));
    history.pushState(null, "", query.size > 0 ? `?${query}` : location.pathname);
    show();
  };

  form.addEventListener("change", go);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go();
  });
  form.addEventListener("reset", () => setTimeout(go));
  addEventListener("popstate", show);
  form.hidden = false;
  show();
}
