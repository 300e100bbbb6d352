// Light, dark, or as the system has it; remembered on this device only. The head applies it before the page is drawn.
const key = "vises-theme";
// The paper of src/styles/tokens.css.
const bars = { light: "#fcfbf7", dark: "#17161b" };

function remember(choice: string): void {
  try {
    if (choice === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}

function show(group: HTMLElement, choice: string): void {
  for (const button of group.querySelectorAll("button")) button.ariaPressed = String(button.value === choice);
}

/** The colour of the browser's own bars follows the page, not only the system. */
function tintBars(choice: string): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    const own = meta.media.includes("dark") ? "dark" : "light";
    meta.content = bars[choice === "dark" || choice === "light" ? choice : own];
  }
}

/** Brings the theme switch to life; without script it stays hidden and the system decides. */
export function switchTheme(group: HTMLElement): void {
  const { dataset } = document.documentElement;
  group.hidden = false;
  show(group, dataset["theme"] ?? "system");
  tintBars(dataset["theme"] ?? "system");
  group.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    if (!button) return;
    remember(button.value);
    if (button.value === "system") delete dataset["theme"];
    else dataset["theme"] = button.value;
    show(group, button.value);
    tintBars(button.value);
  });
}
