import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";

/** One source ready to print: who, what, where, when, under which licence. */
export interface SourceLine {
  id: string;
  publisher: string;
  title?: string;
  titleLang?: string;
  url?: string;
  published?: string;
  licence?: string;
}

/** The sources behind these ids, in order; an enterprise's own come before the shared ones of data/sources.json. */
export function sourceLines(observatory: Observatory, ids: readonly string[], enterprise?: Enterprise): SourceLine[] {
  return ids.map((id) => {
    const source = enterprise?.sources.find((own) => own.id === id) ?? observatory.sources.get(id);
    if (source === undefined) return { id, publisher: id };
    const { publisher, title, lang, url, published, licence } = source;
    return {
      id,
      publisher,
      ...(title === undefined ? {} : { title }),
      ...(lang === undefined ? {} : { titleLang: lang }),
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { published }),
      ...(licence === undefined ? {} : { licence }),
    };
  });
}

/** Publisher and title on one line: "SPF Économie, Baromètre 2016". */
export function sourceText(sources: readonly SourceLine[]): string {
  return sources.map(({ publisher, title }) => (title === undefined ? publisher : `${publisher}, ${title}`)).join("; ");
}
