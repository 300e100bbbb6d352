import type { Language } from "../model/text.ts";

const fr = {
  title: "Cartes à partager",
  lede: "Une carte par page, avec les mêmes chiffres que la page\u00A0: l’entreprise ou le territoire, l’année, la source, et « fictif » quand c’est un exemple.",
  asOf: (day: string) => `Données au ${day}. Dans chaque groupe, les cartes suivent l’ordre alphabétique.`,
  use: "Copiez aussi le texte de la carte\u00A0: il dit l’image à qui ne la voit pas.",
  how: "Partager une carte, citer un chiffre",
  alt: "Texte de la carte",
  page: "Voir la page",
  png: "PNG, 1200 × 630",
  kinds: {
    reports: "Rapports",
    indicators: "Indicateurs",
    statistics: "Statistiques publiques",
    territories: "Territoires",
    groups: "Groupes et secteurs",
    stories: "Récits",
    others: "L’observatoire et ses pages",
  },
};

type GalleryWords = typeof fr;

const nl: GalleryWords = {
  title: "Kaarten om te delen",
  lede: "Eén kaart per pagina, met dezelfde cijfers als de pagina: de onderneming of het gebied, het jaar, de bron, en “fictief” als het een voorbeeld is.",
  asOf: (day) => `Gegevens op ${day}. In elke groep staan de kaarten alfabetisch.`,
  use: "Kopieer ook de tekst van de kaart: die vertelt het beeld aan wie het niet ziet.",
  how: "Een kaart delen, een cijfer citeren",
  alt: "Tekst van de kaart",
  page: "Naar de pagina",
  png: "PNG, 1200 × 630",
  kinds: {
    reports: "Rapporten",
    indicators: "Indicatoren",
    statistics: "Openbare statistieken",
    territories: "Gebieden",
    groups: "Groepen en sectoren",
    stories: "Verhalen",
    others: "Het observatorium en zijn pagina’s",
  },
};

const en: GalleryWords = {
  title: "Cards to share",
  lede: "One card a page, with the same numbers as the page: the enterprise or the territory, the year, the source, and “fictional” when it is a sample.",
  asOf: (day) => `Data as of ${day}. Within each group, cards are in alphabetical order.`,
  use: "Copy the text of the card too: it tells the picture to those who do not see it.",
  how: "Sharing a card, quoting a number",
  alt: "Text of the card",
  page: "See the page",
  png: "PNG, 1200 × 630",
  kinds: {
    reports: "Reports",
    indicators: "Indicators",
    statistics: "Public statistics",
    territories: "Territories",
    groups: "Groups and sectors",
    stories: "Stories",
    others: "The observatory and its pages",
  },
};

/** Words of the gallery of cards. */
export const galleryWords: Readonly<Record<Language, GalleryWords>> = { fr, nl, en };
