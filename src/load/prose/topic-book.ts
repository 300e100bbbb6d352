import type { Enterprise } from "../../model/enterprise.ts";
import type { Language } from "../../model/text.ts";
import { topicsOf, type Topic, type TopicSource } from "./topics.ts";

type Shared = Pick<TopicSource, "indicators" | "units" | "territories">;

/** How a problem quotes a value; a page prints it in the locale of its subject. */
const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", nl: "nl-BE", en: "en-GB" };

/** What each enterprise measures, made when a text first asks for it and kept: most enterprises are never asked. */
export class TopicBook {
  readonly #shared: Shared;
  readonly #made = new Map<string, readonly Topic[]>();

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  topics(enterprise: Enterprise, observations: TopicSource["observations"], lang: Language): readonly Topic[] {
    const key = `${lang} ${enterprise.id}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = topicsOf({ enterprise, observations, locale: locales[lang], ...this.#shared }, lang);
    this.#made.set(key, made);
    return made;
  }
}
