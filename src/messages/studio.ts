import type { Language } from "../model/text.ts";

const fr = {
  title: "L’atelier des cartes",
  lede: "Composez une carte à partager\u00A0: un sujet, un fait, un format, une langue, une couleur. Elle se dessine dans votre navigateur, avec les mêmes modèles et les mêmes chiffres que le site.",
  honest:
    "On ne peut pas taper de chiffre ici, ni changer un mot\u00A0: la carte ne porte que des faits publiés, avec leur reçu. Si un chiffre est faux, c’est à la source qu’il se corrige.",
  private: "Rien de ce que vous choisissez ne quitte votre navigateur.",
  noScript:
    "L’atelier dessine dans le navigateur\u00A0: il lui faut JavaScript et WebAssembly, et il charge alors moins d’un mégaoctet. Sans cela, les kits offrent un choix de ces cartes toutes faites\u00A0:",
  choose: "Vos choix",
  subject: "De qui ou de quoi",
  pick: "Choisir…",
  fact: "Ce que dit la carte",
  format: "Format",
  language: "Langue de la carte",
  colour: "Couleur du fond",
  colours: {
    own: "Comme dans le kit",
    weld: "Gaude",
    linen: "Lin",
    woad: "Pastel",
    madder: "Garance",
    green: "Vert",
    ink: "Encre",
  },
  colourNote:
    "Le texte prend l’encre ou le papier, selon ce qui se lit le mieux sur le fond\u00A0: 4,5\u00A0:\u00A01 au moins.",
  fixedColour: "Cette carte garde les couleurs de son dessin.",
  draw: "Dessiner la carte",
  preview: "Aperçu",
  waiting: "Choisissez d’abord de qui ou de quoi parle la carte.",
  loading: "Chargement du programme de dessin et des caractères…",
  drawing: "Dessin de la carte…",
  drawn: (card: string, format: string) => `Carte dessinée\u00A0: ${card}, ${format}.`,
  cut: "Un texte était trop long pour ce format\u00A0: il est coupé à un mot, avec «\u00A0…\u00A0».",
  failed: "La carte n’a pas pu être dessinée ici. Le kit en offre de toutes faites\u00A0:",
  kit: "Toutes les cartes de ce sujet",
  png: "Télécharger en PNG",
  svg: "Télécharger en SVG",
  files:
    "Le SVG est le fichier même du kit, si le kit a cette carte. Le PNG est dessiné par votre navigateur\u00A0: le bord des lettres peut y différer d’une nuance, jamais un mot ni un chiffre.",
  address: "L’adresse de cette page garde vos choix\u00A0: copiez-la pour partager la carte en cours.",
};

/** Words of the studio. */
export type StudioWords = typeof fr;

const nl: StudioWords = {
  title: "Het kaartenatelier",
  lede: "Maak een kaart om te delen: een onderwerp, een feit, een formaat, een taal, een kleur. Ze wordt in uw browser getekend, met dezelfde sjablonen en dezelfde cijfers als de site.",
  honest:
    "U kunt hier geen cijfer intypen en geen woord veranderen: de kaart draagt alleen gepubliceerde feiten, met hun bonnetje. Klopt een cijfer niet, dan wordt het bij de bron verbeterd.",
  private: "Niets van wat u kiest verlaat uw browser.",
  noScript:
    "Het atelier tekent in de browser: daarvoor zijn JavaScript en WebAssembly nodig, en dan laadt het minder dan één megabyte. Zonder dat bieden de kits een keuze uit die kaarten, kant-en-klaar:",
  choose: "Uw keuzes",
  subject: "Over wie of wat",
  pick: "Kies…",
  fact: "Wat de kaart zegt",
  format: "Formaat",
  language: "Taal van de kaart",
  colour: "Kleur van de achtergrond",
  colours: {
    own: "Zoals in de kit",
    weld: "Wouw",
    linen: "Linnen",
    woad: "Wede",
    madder: "Meekrap",
    green: "Groen",
    ink: "Inkt",
  },
  colourNote: "De tekst krijgt inkt of papier, wat op die achtergrond het best leest: minstens 4,5 : 1.",
  fixedColour: "Deze kaart houdt de kleuren van haar tekening.",
  draw: "De kaart tekenen",
  preview: "Voorbeeld",
  waiting: "Kies eerst over wie of wat de kaart gaat.",
  loading: "Tekenprogramma en letters worden geladen…",
  drawing: "De kaart wordt getekend…",
  drawn: (card, format) => `Kaart getekend: ${card}, ${format}.`,
  cut: "Een tekst was te lang voor dit formaat: hij is bij een woord afgebroken, met “…”.",
  failed: "De kaart kon hier niet worden getekend. De kit heeft er die kant-en-klaar zijn:",
  kit: "Alle kaarten van dit onderwerp",
  png: "Downloaden als PNG",
  svg: "Downloaden als SVG",
  files:
    "De SVG is precies het bestand van de kit, als de kit deze kaart heeft. De PNG wordt door uw browser getekend: de rand van letters kan een tint verschillen, nooit een woord of een cijfer.",
  address: "Het adres van deze pagina bewaart uw keuzes: kopieer het om deze kaart te delen.",
};

const en: StudioWords = {
  title: "The card studio",
  lede: "Compose a card to share: a subject, a fact, a format, a language, a colour. It is drawn in your browser, from the same templates and the same numbers as the site.",
  honest:
    "You cannot type a number here, nor change a word: the card carries published facts only, with their receipt. If a number is wrong, it is put right at its source.",
  private: "Nothing of what you choose leaves your browser.",
  noScript:
    "The studio draws in the browser: it needs JavaScript and WebAssembly, and then loads less than one megabyte. Without them, the kits hold a choice of these cards, ready made:",
  choose: "Your choices",
  subject: "About whom or what",
  pick: "Choose…",
  fact: "What the card says",
  format: "Format",
  language: "Language of the card",
  colour: "Colour of the ground",
  colours: {
    own: "As in the kit",
    weld: "Weld",
    linen: "Linen",
    woad: "Woad",
    madder: "Madder",
    green: "Green",
    ink: "Ink",
  },
  colourNote: "The text takes ink or paper, whichever reads best on the ground: 4.5:1 at least.",
  fixedColour: "This card keeps the colours of its drawing.",
  draw: "Draw the card",
  preview: "Preview",
  waiting: "First choose whom or what the card is about.",
  loading: "Loading the drawing program and the typefaces…",
  drawing: "Drawing the card…",
  drawn: (card, format) => `Card drawn: ${card}, ${format}.`,
  cut: "A text was too long for this format: it is cut at a word, with “…”.",
  failed: "The card could not be drawn here. The kit has some ready made:",
  kit: "All cards of this subject",
  png: "Download as PNG",
  svg: "Download as SVG",
  files:
    "The SVG is the kit’s very file, where the kit has this card. The PNG is drawn by your browser: the edges of letters may differ by a shade, never a word or a number.",
  address: "The address of this page keeps your choices: copy it to share the card you are making.",
};

/** Words of the studio in each language. */
export const studioWords: Readonly<Record<Language, StudioWords>> = { fr, nl, en };
