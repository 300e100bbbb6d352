import type { Face, Fit, Fitted, Fitting } from "./element.ts";

/** Advance width of a character in a face at size 1; nothing where the face lacks it. */
export type Measure = (char: string, face: Face) => number | undefined;

/** Parts of a word between which it may be broken. */
export type Hyphenate = (word: string, lang: string) => readonly string[];

/**
 * French numbers carry U+202F, which neither face has: drawings, whose lines are already broken, take the thin space U+2009.
 * A small low digit stands as a digit, "CO2"; a soft hyphen is not drawn.
 */
export function drawable(text: string): string {
  return text
    .replaceAll("\u202f", "\u2009")
    .replaceAll("\u00ad", "")
    .replaceAll(/[\u2080-\u2089]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x2080 + 0x30));
}

/** A fit with these measures: breaks a text into lines at the first size that needs no cut; at the last size cuts at a word with "…". */
export function fitWith(measure: Measure, hyphenate: Hyphenate): Fit {
  const widthOf = (text: string, face: Face): number => {
    let width = 0;
    for (const char of text) width += measure(char, face) ?? 0;
    return width;
  };
  return (text, fitting) => {
    const { face, sizes } = fitting;
    // No box ever stands for a character that the face lacks: check names it, with its place.
    const known = [...drawable(text)].filter((char) => /\s/.test(char) || measure(char, face) !== undefined).join("");
    // A sign between words stays with the word before it: no line begins with one.
    const words = known
      .replaceAll(/ (?=[/:;!?·–»](?:\s|$))/g, "\u00a0")
      // A small number stays with what it counts, and with the share between brackets: "4 voix", "186 (17 %)".
      .replaceAll(/(?<=(?:^|[\s(])\d{1,2}) (?=\p{Ll})|(?<=\d) (?=\(\d)|(?<=:) (?=\d)/gu, "\u00a0")
      .split(/[ \n\t\r]+/)
      .filter(Boolean);
    const page: Page = { ...fitting, widthOf: (part) => widthOf(part, face), hyphenate };
    const largest = sizes[0] ?? 16;
    // A smaller size is better than a broken word, as long as it is not much smaller.
    // At a hyphen of its own a word breaks better than between syllables.
    const whole: Page = { ...page, hyphenate: (part) => [part] };
    const large = sizes.filter((size) => size >= largest * 0.5);
    const tries = [
      ...large.map((size) => ({ size, broken: false, by: page })),
      ...large.map((size) => ({ size, broken: true, by: whole })),
      ...sizes.flatMap((size) => [
        { size, broken: false, by: page },
        { size, broken: true, by: page },
      ]),
    ];
    for (const { size, broken, by } of tries) {
      const lines = wrap(words, by, size, broken);
      if (lines.length <= fitting.lines && lines.every((line) => fits(line, page, size)))
        return fitted(broken ? lines : settled(lines, words, page, size), page, size, false);
    }
    const size = sizes.at(-1) ?? 16;
    return fitted(shortened(wrap(words, page, size, true), page, size), page, size, true);
  };
}

interface Page extends Fitting {
  widthOf: (text: string) => number;
  hyphenate: Hyphenate;
}

function fitted(lines: string[], { widthOf, leading = 1.15 }: Page, size: number, cut: boolean): Fitted {
  const width = Math.max(0, ...lines.map(widthOf)) * size;
  return { lines, width, size, leading, height: lines.length * size * leading, cut };
}

// Kerning takes from a line of words; to one long word of equal letters it may add a little.
const kerned = 1.05;

function fits(line: string, { width, widthOf }: Page, size: number): boolean {
  const word = line.length > 8 && !line.replace(/ …$/, "").includes(" ");
  return widthOf(line) * size * (word ? kerned : 1) <= width;
}

function wrap(words: readonly string[], page: Page, size: number, broken: boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (fits(longer, page, size)) {
      lines[Math.max(0, lines.length - 1)] = longer;
      continue;
    }
    if (!broken || fits(word, page, size)) {
      lines.push(word);
      continue;
    }
    lines.push(...breakWord(word, page, size));
  }
  return lines;
}

// Titles stand in lines of about one length; other words only leave no short last line behind.
function settled(lines: string[], words: readonly string[], page: Page, size: number): string[] {
  if (lines.length < 2) return lines;
  const title = page.face === "Besley 800";
  const short = (line: string): boolean => !line.includes(" ") || page.widthOf(line) * size < page.width * 0.2;
  let best = lines;
  for (let width = page.width * 0.97; width > page.width * 0.6; width -= page.width * 0.03) {
    if (!title && !short(best.at(-1)!)) return best;
    const narrower: Page = { ...page, width };
    const tried = wrap(words, narrower, size, false);
    if (tried.length > lines.length || !tried.every((line) => fits(line, narrower, size))) return best;
    best = tried;
  }
  return best;
}

/** A word that no line holds, in lines of as many syllables as fit. */
function breakWord(word: string, page: Page, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  const parts = word.split(/(?<=[-/])/u).flatMap((part) => page.hyphenate(part, page.lang));
  for (const [index, part] of parts.entries()) {
    const end = index === parts.length - 1 || /[-/]$/.test(part) ? "" : "-";
    if (line !== "" && !fits(`${line}${part}${end}`, page, size)) {
      lines.push(/[-/]$/.test(line) ? line : `${line}-`);
      line = part;
    } else line += part;
  }
  return [...lines, line];
}

function shortened(lines: string[], page: Page, size: number): string[] {
  // What does not fit ends the text: nothing is left out in the middle.
  const long = lines.findIndex((line) => !fits(line, page, size));
  const kept = lines.slice(0, Math.min(page.lines, long < 0 ? lines.length : long + 1));
  const last = kept.length - 1;
  const whole = kept[last] ?? "";
  if (lines.length > kept.length) kept[last] = shorten(`${whole.replace(/[-…]$/, "")} …`, page, size);
  else kept[last] = shorten(whole, page, size);
  return kept;
}

// A line that is too long loses words, then letters of a word that alone is too long.
function shorten(line: string, page: Page, size: number): string {
  if (fits(line, page, size)) return line;
  let rest = line.replace(/ ?…$/, "");
  while (!fits(`${rest}…`, page, size) && rest.length > 1)
    rest = rest.includes(" ") ? rest.slice(0, rest.lastIndexOf(" ")) : [...rest].slice(0, -1).join("");
  return `${rest}…`;
}
