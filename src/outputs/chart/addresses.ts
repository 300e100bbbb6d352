import type { Portable } from "../../compute/portable.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { fileTo, pathTo } from "../../paths.ts";

/** Where a chart and what is made of it lie, from the site's root. */
export interface ChartAddresses {
  /** The chart alone, to be embedded. */
  embed: string;
  csv: string;
  svg: string;
  png: string;
  oembed: string;
  /** Where it stands among the others. */
  page: string;
}

/** The addresses of a chart in one language; they never change. Its data file is the same in all. */
export function addressesOf(
  observatory: Observatory,
  { id, path }: Pick<Portable, "id" | "path">,
  lang: Language,
): ChartAddresses {
  return {
    embed: pathTo(observatory, lang, `embed/${id}/`),
    csv: fileTo(observatory, `charts/${id}.csv`),
    svg: fileTo(observatory, `charts/${lang}/${id}.svg`),
    png: fileTo(observatory, `charts/${lang}/${id}.png`),
    oembed: fileTo(observatory, `oembed/${lang}/${id}.json`),
    page: pathTo(observatory, lang, path),
  };
}
