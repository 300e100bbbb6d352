import type { Language } from "../model/text.ts";

const fr = {
  number: {
    practice: (name: string) => `${name} · une pratique`,
    process: (name: string) => `${name} · un processus`,
    result: (name: string) => `${name} · un résultat`,
  },
  change: (name: string) => `${name} · avant, après`,
  chart: (name: string) => `${name} · au fil du temps`,
  sentences: (name: string) => `${name} · phrases soumises aux personnes`,
  agreement: "Qui est d’accord, qui ne l’est pas",
  voice: (name: string) => `${name} · une voix`,
  crossing: (name: string) => `${name} · un chiffre et une voix, lus ensemble`,
  read: {
    kicker: (name: string) => `${name} · la suite`,
    report: "Lisez le rapport entier.",
    page: "Voyez tous les chiffres publiés.",
    receipts: "Chaque chiffre y garde son reçu\u00A0: ce qu’il compte, sur qui, d’après quelle source.",
  },
  join: {
    kicker: (name: string) => `${name} · à vous`,
    title: "Votre entreprise aussi peut poser sa question.",
    sentence: "Elle y répond avec des chiffres et des voix, lus ensemble, et publie son rapport ici.",
  },
  territory: "Le territoire en chiffres",
  apart: "Chacun est compté à sa façon\u00A0: ne pas additionner, ne pas comparer d’un territoire à l’autre.",
  asks: (name: string, question: string) => `${name} demande\u00A0: ${question}`,
  inOrder: "par ordre alphabétique",
  ownScale: "Séries de deux années ou plus, chacune à son échelle",
  alone: "Ne se compare pas à un chiffre compté autrement, ici ou de l’autre côté de la frontière.",
  told: (name: string, text: string) => `${name}\u00A0: ${text}`,
};

type KindWords = typeof fr;

const nl: KindWords = {
  number: {
    practice: (name) => `${name} · een werkwijze`,
    process: (name) => `${name} · een proces`,
    result: (name) => `${name} · een resultaat`,
  },
  change: (name) => `${name} · vroeger en nu`,
  chart: (name) => `${name} · door de jaren`,
  sentences: (name) => `${name} · voorgelegde zinnen`,
  agreement: "Wie akkoord gaat, en wie niet",
  voice: (name) => `${name} · een stem`,
  crossing: (name) => `${name} · een cijfer en een stem, samen gelezen`,
  read: {
    kicker: (name) => `${name} · lees verder`,
    report: "Lees het hele rapport.",
    page: "Bekijk alle gepubliceerde cijfers.",
    receipts: "Elk cijfer houdt er zijn bonnetje: wat het telt, bij wie, en uit welke bron.",
  },
  join: {
    kicker: (name) => `${name} · uw beurt`,
    title: "Ook uw onderneming kan haar vraag stellen.",
    sentence: "Ze antwoordt met cijfers en stemmen, samen gelezen, en publiceert haar rapport hier.",
  },
  territory: "Het gebied in cijfers",
  apart: "Elk op zijn eigen manier geteld: niet optellen, niet vergelijken tussen gebieden.",
  asks: (name, question) => `${name} vraagt: ${question}`,
  inOrder: "in alfabetische volgorde",
  ownScale: "Reeksen van twee jaar of meer, elk op een eigen schaal",
  alone: "Niet vergelijkbaar met een cijfer dat anders geteld is, hier of aan de andere kant van de grens.",
  told: (name, text) => `${name}: ${text}`,
};

const en: KindWords = {
  number: {
    practice: (name) => `${name} · a practice`,
    process: (name) => `${name} · a process`,
    result: (name) => `${name} · a result`,
  },
  change: (name) => `${name} · before and after`,
  chart: (name) => `${name} · over time`,
  sentences: (name) => `${name} · sentences put to people`,
  agreement: "Who agrees, and who does not",
  voice: (name) => `${name} · a voice`,
  crossing: (name) => `${name} · a number and a voice, read together`,
  read: {
    kicker: (name) => `${name} · read on`,
    report: "Read the whole report.",
    page: "See every published number.",
    receipts: "Each number keeps its receipt there: what it counts, about whom, from which source.",
  },
  join: {
    kicker: (name) => `${name} · your turn`,
    title: "Your enterprise can ask its question too.",
    sentence: "It answers with numbers and voices, read together, and publishes its report here.",
  },
  territory: "The territory in figures",
  apart: "Each counted in its own way: not to be added up, nor compared between territories.",
  asks: (name, question) => `${name} asks: ${question}`,
  inOrder: "in alphabetical order",
  ownScale: "Series of two years or more, each on its own scale",
  alone: "Does not compare with a figure counted otherwise, here or across the border.",
  told: (name, text) => `${name}: ${text}`,
};

/** Words of the kinds of cards. */
export const kindWords: Readonly<Record<Language, KindWords>> = { fr, nl, en };
