import type { Language } from "../model/text.ts";

const fr = {
  title: "Cartes à partager",
  lede: "Des images dessinées avec les mêmes chiffres que les pages\u00A0: l’entreprise ou le territoire, l’année, la source, et «\u00A0fictif\u00A0» quand c’est un exemple.",
  galleryLede: {
    enterprises:
      "Chaque entreprise a ses cartes\u00A0: sa question, ses chiffres, ses voix. Le titre mène à toutes, dans tous les formats.",
    indicators: "Chaque indicateur a ses cartes. Le titre mène à toutes, dans tous les formats.",
    territories: "Chaque territoire a ses cartes. Le titre mène à toutes, dans tous les formats.",
    pages:
      "L’aperçu que les réseaux montrent des autres pages\u00A0: récits, statistiques, groupes, secteurs et pages de l’observatoire.",
  },
  doors: {
    enterprises: "Une question, des chiffres, des voix",
    indicators: "Ce que plusieurs entreprises comptent",
    territories: "Les chiffres publics d’un lieu",
    pages: "Récits, statistiques, groupes",
  },
  studio: "L’atelier\u00A0: composer une carte",
  studioLede:
    "Choisissez un sujet, un fait, un format, une langue et une couleur\u00A0: la carte se dessine dans votre navigateur.",
  asOf: (day: string) => `Données au ${day}. Dans chaque groupe, les cartes suivent l’ordre alphabétique.`,
  how: "Partager une carte, citer un chiffre",
  alt: "Texte de la carte",
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
  lede: "Beelden, getekend met dezelfde cijfers als de pagina’s: de onderneming of het gebied, het jaar, de bron, en “fictief” als het een voorbeeld is.",
  galleryLede: {
    enterprises:
      "Elke onderneming heeft haar kaarten: haar vraag, haar cijfers, haar stemmen. De titel leidt naar allemaal, in elk formaat.",
    indicators: "Elke indicator heeft zijn kaarten. De titel leidt naar allemaal, in elk formaat.",
    territories: "Elk gebied heeft zijn kaarten. De titel leidt naar allemaal, in elk formaat.",
    pages:
      "Wat netwerken van de andere pagina’s tonen: verhalen, statistieken, groepen, sectoren en pagina’s van het observatorium.",
  },
  doors: {
    enterprises: "Een vraag, cijfers, stemmen",
    indicators: "Wat meerdere ondernemingen tellen",
    territories: "De openbare cijfers van een plek",
    pages: "Verhalen, statistieken, groepen",
  },
  studio: "Het atelier: zelf een kaart maken",
  studioLede:
    "Kies een onderwerp, een feit, een formaat, een taal en een kleur: de kaart wordt in uw browser getekend.",
  asOf: (day) => `Gegevens op ${day}. In elke groep staan de kaarten alfabetisch.`,
  how: "Een kaart delen, een cijfer citeren",
  alt: "Tekst van de kaart",
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
  lede: "Pictures drawn with the same numbers as the pages: the enterprise or the territory, the year, the source, and “fictional” when it is a sample.",
  galleryLede: {
    enterprises:
      "Each enterprise has its cards: its question, its numbers, its voices. The title leads to all of them, in every format.",
    indicators: "Each indicator has its cards. The title leads to all of them, in every format.",
    territories: "Each territory has its cards. The title leads to all of them, in every format.",
    pages: "What networks show of the other pages: stories, statistics, groups, sectors and pages of the observatory.",
  },
  doors: {
    enterprises: "A question, numbers, voices",
    indicators: "What several enterprises count",
    territories: "The public figures of a place",
    pages: "Stories, statistics, groups",
  },
  studio: "The studio: compose a card",
  studioLede: "Choose a subject, a fact, a format, a language and a colour: the card is drawn in your browser.",
  asOf: (day) => `Data as of ${day}. Within each group, cards are in alphabetical order.`,
  how: "Sharing a card, quoting a number",
  alt: "Text of the card",
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
