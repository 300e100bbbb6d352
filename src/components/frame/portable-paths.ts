import { portablesOf, type Portable } from "../../compute/portable.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { languagePaths } from "./language-paths.ts";

/** One static path for each language and chart that can be taken elsewhere. */
export function portablePaths(): { params: { lang: Language; id: string }; props: { portable: Portable } }[] {
  return languagePaths().flatMap(({ params }) =>
    [...portablesOf(observatory, params.lang).values()].map((portable) => ({
      params: { ...params, id: portable.id },
      props: { portable },
    })),
  );
}
