import type { Language } from "../model/text.ts";
import { quoted } from "./quoted.ts";

const fr = {
  take: "Emporter",
  about: (title: string) => `Emporter le graphique\u00A0: ${title}`,
  alone: "Le graphique seul",
  csv: "CSV",
  svg: "SVG",
  png: "PNG",
  mail: "Par courriel",
  embed: "Intégrer à une page web",
  cite: "Citer",
  copy: "Copier",
  copied: "Copié",
  citation: (parts: { title: string; owner: string; period: string; site: string; day: string; sources: string }) =>
    `${quoted(parts.title, "fr")}, ${parts.owner}, ${parts.period}. ${parts.site}, données au ${parts.day}. Sources\u00A0: ${parts.sources}.`,
  licence: (licence: string) => `Licence ${licence}`,
  sample: "Exemple\u00A0: entreprise et données fictives",
  asOf: (day: string) => `Données au ${day}`,
  table: "Tableau",
  receipt: "Reçu",
  part: "Partie",
  seen: (site: string) => `Voir sur ${site}`,
  says: (term: string, text: string) => `${term}\u00A0: ${text}`,
};

/** Words for charts that are taken elsewhere. */
export type TakeWords = typeof fr;

const nl: TakeWords = {
  take: "Meenemen",
  about: (title) => `Grafiek meenemen: ${title}`,
  alone: "Alleen de grafiek",
  csv: "CSV",
  svg: "SVG",
  png: "PNG",
  mail: "Per e-mail",
  embed: "In een webpagina zetten",
  cite: "Citeren",
  copy: "Kopiëren",
  copied: "Gekopieerd",
  citation: ({ title, owner, period, site, day, sources }) =>
    `${quoted(title, "nl")}, ${owner}, ${period}. ${site}, gegevens op ${day}. Bronnen: ${sources}.`,
  licence: (licence) => `Licentie ${licence}`,
  sample: "Voorbeeld: fictieve onderneming en cijfers",
  asOf: (day) => `Gegevens op ${day}`,
  table: "Tabel",
  receipt: "Bonnetje",
  part: "Deel",
  seen: (site) => `Bekijk op ${site}`,
  says: (term, text) => `${term}: ${text}`,
};

const en: TakeWords = {
  take: "Take away",
  about: (title) => `Take the chart away: ${title}`,
  alone: "The chart alone",
  csv: "CSV",
  svg: "SVG",
  png: "PNG",
  mail: "By e-mail",
  embed: "Embed in a web page",
  cite: "Cite",
  copy: "Copy",
  copied: "Copied",
  citation: ({ title, owner, period, site, day, sources }) =>
    `${quoted(title, "en")}, ${owner}, ${period}. ${site}, data as of ${day}. Sources: ${sources}.`,
  licence: (licence) => `Licence ${licence}`,
  sample: "Sample: fictional enterprise and data",
  asOf: (day) => `Data as of ${day}`,
  table: "Table",
  receipt: "Receipt",
  part: "Part",
  seen: (site) => `See it on ${site}`,
  says: (term, text) => `${term}: ${text}`,
};

/** Words for charts that are taken elsewhere, in each language. */
export const takeWords: Readonly<Record<Language, TakeWords>> = { fr, nl, en };
