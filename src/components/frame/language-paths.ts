import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";

/** One static path for each language of the observatory, for pages that have no other parameter. */
export function languagePaths(): { params: { lang: Language } }[] {
  return observatory.settings.languages.map(({ code }) => ({ params: { lang: code } }));
}

/** One static path for each language and id: pages of a list. */
export function idPaths(ids: Iterable<string>): { params: { lang: Language; id: string } }[] {
  return [...ids].flatMap((id) => languagePaths().map(({ params }) => ({ params: { ...params, id } })));
}
