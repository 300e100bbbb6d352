import type { Language } from "../model/text.ts";
import { kitEn } from "./kit.en.ts";
import { kitFr, type KitWords } from "./kit.fr.ts";
import { kitNl } from "./kit.nl.ts";

/** Words of the press kits in each language. */
export const kitWords: Readonly<Record<Language, KitWords>> = { fr: kitFr, nl: kitNl, en: kitEn };
