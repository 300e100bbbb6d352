import { indicatorPlaceIds } from "../../compute/indicator-places.ts";
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

/** One static path for each indicator and territory that have a page together: their data files. */
export function indicatorPlacePaths(): { params: { id: string; territory: string } }[] {
  return indicatorPlaceIds(observatory).map((pair) => {
    const [id = "", territory = ""] = pair.split("/");
    return { params: { id, territory } };
  });
}
