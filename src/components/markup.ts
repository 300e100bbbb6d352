import { escapeText } from "../charts/svg.ts";

/** A piece of HTML whose text is already escaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Value = string | number | Markup | readonly Markup[] | false | undefined;

function inserted(value: Value): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Markup) return value.html;
  if (Array.isArray(value)) return value.map((piece: Markup) => piece.html).join("");
  return escapeText(String(value));
}

/** HTML from a template: every inserted text is escaped, every inserted piece of markup is kept. For hot loops and running text, where blanks count. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.reduce((html, part, index) => html + inserted(values[index - 1]) + part));
}

/** A `lang` attribute where the text is in another language than the page, else nothing. */
export function langAttribute(lang: string | undefined, page: string): Markup {
  return lang === undefined || lang === page ? markup`` : markup` lang="${lang}"`;
}

/** A page whose links end with their words: a blank that a template leaves before the end of a link would be underlined, so it goes after it. */
export function linksEndWithTheirWords(html: string): string {
  return html.replace(/[ \n\t]+<\/a>/g, "</a> ");
}
