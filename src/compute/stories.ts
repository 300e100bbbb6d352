import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Story } from "../model/story.ts";
import type { Language } from "../model/text.ts";
import { once } from "./once.ts";
import { inLanguage } from "./pages.ts";

/** A story with the enterprise it tells of. */
export interface Told {
  story: Story;
  enterprise: Enterprise;
  /** Every language it is written in. */
  languages: readonly Language[];
}

/** Every story once, in `lang` where it is written in it, else in the first language that it is; newest first, then by title. */
export const storiesOf = once((observatory, lang: Language): readonly Told[] => {
  const versions = Map.groupBy(
    observatory.stories.filter(({ meta }) => !meta.draft),
    ({ id }) => id,
  );
  return [...versions.values()]
    .flatMap((documents) => {
      const story = inLanguage(documents, lang);
      const enterprise = story && observatory.enterprises.get(story.enterprise);
      return story && enterprise ? [{ story, enterprise, languages: documents.map((one) => one.lang) }] : [];
    })
    .toSorted((a, b) =>
      a.story.meta.date === b.story.meta.date
        ? a.story.id < b.story.id
          ? -1
          : 1
        : a.story.meta.date < b.story.meta.date
          ? 1
          : -1,
    );
});

const byEnterprise = once((observatory, lang: Language) =>
  Map.groupBy(storiesOf(observatory, lang), ({ enterprise }) => enterprise.id),
);

/** The stories of one enterprise, in the same order. */
export function storiesOfEnterprise(observatory: Observatory, enterprise: string, lang: Language): readonly Told[] {
  return byEnterprise(observatory, lang).get(enterprise) ?? [];
}
