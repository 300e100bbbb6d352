// Quoted values may hold any sign.
const token = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
const alone = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const never = ["script", "style", "svg"];

/** The text of a built page's main part, without the elements that these selectors ("nav", ".receipt") leave out. */
export function shownText(html: string, excluded: readonly string[]): string {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  const out = new Set([...never, ...excluded]);
  const texts: string[] = [];
  // How deep inside an element that is left out; comments and scripts hold nothing to read.
  let hidden = 0;
  for (const [whole, closes, name, attributes = ""] of main
    .replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, " ")
    .matchAll(token)) {
    if (name === undefined) {
      if (hidden === 0) texts.push(whole);
    } else if (closes) {
      if (hidden > 0) hidden -= 1;
    } else if (!alone.has(name) && !attributes.endsWith("/")) {
      const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? [];
      if (hidden > 0 || out.has(name) || classes.some((one) => out.has(`.${one}`))) hidden += 1;
    }
  }
  return texts.join(" ").replaceAll(/&[^;\s]+;/g, " ");
}
