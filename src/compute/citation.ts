import { citationWords, type CitationWords } from "../messages/citations.ts";
import type { Reference, ReferenceName } from "../model/reference.ts";
import type { Language } from "../model/text.ts";
import { collator, formatMoment } from "./format.ts";
import { localeOf } from "./locale.ts";
import type { StoryContext } from "./story-reference.ts";
import { countryOfEnterprise } from "./territory.ts";

/** A title, with its language where that is known. */
export interface CitedTitle {
  text: string;
  lang?: string;
}

/** One reference of a list, in author–date style: "Avise (2019). Title, Journal, 3, p. 4. https://… (accessed …)". */
export interface ListedReference {
  id: string;
  /** As it is cited in a sentence: "(Avise, 2019)". */
  short: string;
  /** "Avise (2019)". */
  who: string;
  title: CitedTitle;
  /** The title stands in marks of quotation: it is a part of what holds it. */
  quoted: boolean;
  /** The journal, book or site that holds it, with the words before it. */
  holder?: CitedTitle & { before: string };
  /** Edition, volume, pages, publisher and day. */
  rest: string;
  link?: string;
  /** "accessed 3 October 2024". */
  seen?: string;
}

/** References by author and year, as they are cited and listed in a language. */
export function listedReferences(references: readonly Reference[], lang: Language, locale: string): ListedReference[] {
  const words = citationWords[lang];
  const compare = collator(locale);
  const key = (one: Reference): string => `${authorOf(one, words)} ${yearOf(one, words)}`;
  const sorted = references.toSorted((a, b) => compare.compare(key(a), key(b)) || compare.compare(a.title, b.title));
  return sorted.map((reference) => {
    const same = sorted.filter((other) => key(other) === key(reference));
    // Two of one author and year are told apart by a letter.
    const letter = same.length > 1 ? String.fromCodePoint(97 + same.indexOf(reference)) : "";
    const year = `${yearOf(reference, words)}${letter}`;
    const short = `(${authorOf(reference, words)}, ${year})`;
    return { id: reference.id, short, ...listed(reference, year, words, locale) };
  });
}

/** How a story cites a reference of its enterprise; throws where there is none, for `check` has verified it. */
export function citedIn({ observatory, enterprise, lang }: StoryContext, id: string): string {
  const owner = observatory.enterprises.get(enterprise);
  const locale = localeOf(observatory, lang, owner && countryOfEnterprise(observatory, owner));
  const found = listedReferences(owner?.references ?? [], lang, locale).find((one) => one.id === id);
  if (found === undefined) throw new Error(`${enterprise} has no reference "${id}".`);
  return found.short;
}

/** The author as a sentence names them: a family name, two, or the first "et al."; else the title. */
function authorOf({ author, editor, title, publisher }: Reference, { and, others }: CitationWords): string {
  const [first, second, ...more] = (author ?? editor ?? []).map(familyOf);
  if (first === undefined) return publisher ?? title;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} ${and} ${second}` : `${first} ${others}`;
}

function familyOf(name: ReferenceName): string {
  if ("literal" in name) return name.literal;
  return [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
}

function fullName(name: ReferenceName): string {
  if ("literal" in name) return name.literal;
  return [familyOf(name), name.given, name.suffix].filter(Boolean).join(", ");
}

function namesOf(names: readonly ReferenceName[], { and }: CitationWords): string {
  const full = names.map(fullName);
  const last = full.at(-1) ?? "";
  return full.length < 2 ? last : `${full.slice(0, -1).join("; ")} ${and} ${last}`;
}

function yearOf({ issued }: Reference, { undated }: CitationWords): string {
  const years = (issued?.["date-parts"] ?? []).map(([year]) => String(year));
  return years.length === 0 ? undated : [...new Set(years)].join("–");
}

/** Day or month, where more than the year is known. */
function dateOf(date: Reference["issued"], locale: string): string | undefined {
  const [parts = []] = date?.["date-parts"] ?? [];
  const [year, ...rest] = parts;
  if (year === undefined || rest.length === 0) return undefined;
  return formatMoment([year, ...rest.map((part) => String(part).padStart(2, "0"))].join("-"), locale);
}

const within = new Set<Reference["type"]>([
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "chapter",
  "paper-conference",
]);

function listed(
  reference: Reference,
  year: string,
  words: CitationWords,
  locale: string,
): Omit<ListedReference, "id" | "short"> {
  const { author, editor, title, language, publisher, accessed, URL, DOI, type } = reference;
  const container = reference["container-title"];
  const own = language === undefined ? {} : { lang: language };
  const edited = editor === undefined ? undefined : `${namesOf(editor, words)} (${words.editors})`;
  const who = author === undefined ? (edited ?? publisher ?? "") : namesOf(author, words);
  const link = DOI === undefined ? URL : `https://doi.org/${DOI}`;
  const seen = dateOf(accessed, locale);
  return {
    who: `${who} (${year})`.trim(),
    title: { text: title, ...own },
    quoted: container !== undefined && within.has(type),
    ...(container === undefined
      ? {}
      : { holder: { before: type === "chapter" ? `, ${words.in} ` : ", ", text: container, ...own } }),
    rest: detailsOf(reference, who, words, locale),
    ...(link === undefined ? {} : { link }),
    ...(link === undefined || seen === undefined ? {} : { seen: words.accessed(seen) }),
  };
}

function detailsOf(reference: Reference, who: string, words: CitationWords, locale: string): string {
  const { edition, volume, issue, number, page, publisher, issued } = reference;
  const place = [reference["publisher-place"], publisher].filter(Boolean).join(`${words.colon} `);
  const details = [
    edition && words.edition(edition),
    volume,
    issue && words.number(issue),
    number && words.number(number),
    page && words.pages(page),
    // A publisher that is its own author is not named twice.
    who === publisher ? undefined : place,
    dateOf(issued, locale),
  ];
  return details.filter(Boolean).join(", ");
}
