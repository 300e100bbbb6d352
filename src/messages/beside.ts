import type { Language } from "../model/text.ts";
import { quoted } from "./quoted.ts";

const fr = {
  part: (own: string, why: string) => `${own} peut se lire comme une part de ce nombre, avec prudence (${why}).`,
  apart: (own: string, why: string) => `${own} ne peut pas être rapproché de ce nombre (${why}).`,
  employer: (why: string) =>
    `L’entreprise est tout au plus l’un de ces employeurs\u00A0; aucun de ses chiffres ne peut en être rapproché (${why}).`,
  share: (base: string, why: string) =>
    `Aucun pourcentage de l’entreprise ne peut être rapproché de celui-ci, calculé sur ${base} (${why}).`,
  none: (why: string) => `Aucun chiffre de l’entreprise ne peut être rapproché de celui-ci (${why}).`,
  own: (label: string, text: string, period: string) => `${quoted(label, "fr")} (${text}, ${period})`,
};

/** Words for what an enterprise's figures may and may not be set beside. */
export type BesideWords = typeof fr;

const nl: BesideWords = {
  part: (own, why) => `${own} kan met voorzichtigheid als een deel van dit getal gelezen worden (${why}).`,
  apart: (own, why) => `${own} mag niet naast dit getal staan (${why}).`,
  employer: (why) =>
    `De onderneming is hoogstens een van deze werkgevers; geen van haar cijfers mag ernaast staan (${why}).`,
  share: (base, why) =>
    `Geen percentage van de onderneming mag naast dit percentage staan, dat gedeeld is door ${base} (${why}).`,
  none: (why) => `Geen cijfer van de onderneming mag naast dit getal staan (${why}).`,
  own: (label, text, period) => `${quoted(label, "nl")} (${text}, ${period})`,
};

const en: BesideWords = {
  part: (own, why) => `${own} may be read as a part of this number, with care (${why}).`,
  apart: (own, why) => `${own} may not be set beside this number (${why}).`,
  employer: (why) =>
    `The enterprise is at most one of these employers; none of its figures may be set beside them (${why}).`,
  share: (base, why) =>
    `No percentage of the enterprise may be set beside this one, which is divided by ${base} (${why}).`,
  none: (why) => `No figure of the enterprise may be set beside this one (${why}).`,
  own: (label, text, period) => `${quoted(label, "en")} (${text}, ${period})`,
};

/** Words for what may be set beside a statistic, in each language. */
export const besideWords: Readonly<Record<Language, BesideWords>> = { fr, nl, en };
