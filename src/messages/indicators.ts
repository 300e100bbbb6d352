import type { Language } from "../model/text.ts";

const fr = {
  lede: (count: string) =>
    `${count}, rangés par thème. Chacun dit s’il parle d’une pratique, d’un processus ou d’un résultat\u00A0: les trois pèsent autant. Dans chaque thème, l’ordre est alphabétique.`,
  themes: "Thèmes",
  filters: "Filtrer les indicateurs",
  filterBy: { theme: "Thème", tells: "Ce qu’il dit", side: "Où il est publié" },
  bothSides: "des deux côtés de la frontière",
  none: (filter: string) => `Aucun indicateur pour\u00A0: ${filter}.`,
  drop: (name: string) => `Retirer «\u00A0${name}\u00A0»`,
  also: "Aussi dans ce thème\u00A0:",
  changedWhy: (text: string) => `Pourquoi\u00A0: ${text}`,
  oneScale: "La même échelle pour toutes",
  oneScaleLede:
    "Par ordre alphabétique, de bout en bout de la même échelle, parce que toutes sont divisées ou notées de la même façon. Personne n’est classé.",
  told: (name: string, value: string) => `${name}\u00A0: ${value}`,
  allTogether: (period: string) => `Toutes les réponses réunies, ${period}`,
  mergedOf: (period: string) => `Réponses réunies pour ${period}`,
  noSumFor: (period: string) => `Pas de somme pour ${period}.`,
  samplesOnly: "Réponses d’exemples fictifs, réunies entre elles et avec aucune autre.",
  sides: "Des deux côtés de la frontière",
  sidesLede: "Qui publie une valeur, qui dit ne pas savoir encore, qui n’en publie rien. Par ordre alphabétique.",
  publishing: {
    none: "Aucune entreprise ne publie de valeur",
    one: "# entreprise publie une valeur",
    other: "# entreprises publient une valeur",
  },
  unknown: {
    one: "# entreprise dit pourquoi elle n’en a pas",
    other: "# entreprises disent pourquoi elles n’en ont pas",
  },
  silent: { one: "# entreprise n’en publie rien", other: "# entreprises n’en publient rien" },
  byPlace: "Par territoire\u00A0:",
  outside: "Hors des années du graphique\u00A0:",
  inStories: "Dans les récits",
  inPlace: (coverage: string) => `Ici, ${coverage}.`,
  definitionAt: "Sa définition, ses versions et toutes les valeurs",
  context: "Ce que dit la statistique publique",
  contextText: (why: string) =>
    `Les entreprises de cette page sont tout au plus une part de ce nombre. Il situe, il ne juge pas (${why}).`,
  contextNot: (why: string) =>
    `Ce nombre situe le territoire\u00A0; aucune valeur de cette page ne peut en être rapprochée (${why}).`,
  measuredHere: "Ce que mesurent les entreprises d’ici",
  measuredHereLede: "Chaque indicateur a sa page pour ce territoire, avec ses valeurs et ses données.",
};

/** Words of the pages of indicators. */
export type IndicatorWords = typeof fr;

const nl: IndicatorWords = {
  lede: (count) =>
    `${count}, geordend per thema. Elke indicator zegt of hij over een werkwijze, een proces of een resultaat gaat: alle drie wegen ze even zwaar. Binnen elk thema alfabetisch.`,
  themes: "Thema’s",
  filters: "Indicatoren filteren",
  filterBy: { theme: "Thema", tells: "Wat hij vertelt", side: "Waar hij gepubliceerd is" },
  bothSides: "aan beide kanten van de grens",
  none: (filter) => `Geen indicator voor: ${filter}.`,
  drop: (name) => `“${name}” weglaten`,
  also: "Ook in dit thema:",
  changedWhy: (text) => `Waarom: ${text}`,
  oneScale: "Dezelfde schaal voor iedereen",
  oneScaleLede:
    "Alfabetisch, telkens van het ene tot het andere eind van dezelfde schaal, omdat alle op dezelfde manier gedeeld of gescoord zijn. Niemand wordt gerangschikt.",
  told: (name, value) => `${name}: ${value}`,
  allTogether: (period) => `Alle antwoorden samen, ${period}`,
  mergedOf: (period) => `Antwoorden samengelegd voor ${period}`,
  noSumFor: (period) => `Geen som voor ${period}.`,
  samplesOnly: "Antwoorden van fictieve voorbeelden, met elkaar en met geen andere samengelegd.",
  sides: "Aan beide kanten van de grens",
  sidesLede: "Wie een waarde publiceert, wie zegt het nog niet te weten, wie er niets over publiceert. Alfabetisch.",
  publishing: {
    none: "Geen enkele onderneming publiceert een waarde",
    one: "# onderneming publiceert een waarde",
    other: "# ondernemingen publiceren een waarde",
  },
  unknown: {
    one: "# onderneming zegt waarom ze er geen heeft",
    other: "# ondernemingen zeggen waarom ze er geen hebben",
  },
  silent: { one: "# onderneming publiceert er niets over", other: "# ondernemingen publiceren er niets over" },
  byPlace: "Per gebied:",
  outside: "Buiten de jaren van de grafiek:",
  inStories: "In de verhalen",
  inPlace: (coverage) => `Hier: ${coverage}.`,
  definitionAt: "De definitie, haar versies en alle waarden",
  context: "Wat de openbare statistiek zegt",
  contextText: (why) =>
    `De ondernemingen op deze pagina zijn hooguit een deel van dit getal. Het schetst de omgeving en velt geen oordeel (${why}).`,
  contextNot: (why) => `Dit getal schetst het gebied; geen enkele waarde op deze pagina mag ernaast staan (${why}).`,
  measuredHere: "Wat de ondernemingen hier meten",
  measuredHereLede: "Elke indicator heeft een pagina voor dit gebied, met zijn waarden en zijn data.",
};

const en: IndicatorWords = {
  lede: (count) =>
    `${count}, sorted by theme. Each says whether it tells of a practice, a process or a result: all three weigh the same. Within a theme the order is alphabetical.`,
  themes: "Themes",
  filters: "Filter the indicators",
  filterBy: { theme: "Theme", tells: "What it tells", side: "Where it is published" },
  bothSides: "on both sides of the border",
  none: (filter) => `No indicator for: ${filter}.`,
  drop: (name) => `Drop “${name}”`,
  also: "Also under this theme:",
  changedWhy: (text) => `Why: ${text}`,
  oneScale: "The same scale for all",
  oneScaleLede:
    "In alphabetical order, from one end of the same scale to the other, because all are divided or marked in the same way. No one is ranked.",
  told: (name, value) => `${name}: ${value}`,
  allTogether: (period) => `All answers together, ${period}`,
  mergedOf: (period) => `Answers put together for ${period}`,
  noSumFor: (period) => `No sum for ${period}.`,
  samplesOnly: "Answers of fictional examples, put together with each other and with no one else’s.",
  sides: "On both sides of the border",
  sidesLede:
    "Who publishes a value, who says they do not know yet, who publishes nothing about it. In alphabetical order.",
  publishing: {
    none: "No enterprise publishes a value",
    one: "# enterprise publishes a value",
    other: "# enterprises publish a value",
  },
  unknown: { one: "# enterprise says why it has none", other: "# enterprises say why they have none" },
  silent: { one: "# enterprise publishes nothing about it", other: "# enterprises publish nothing about it" },
  byPlace: "By territory:",
  outside: "Outside the years of the chart:",
  inStories: "In the stories",
  inPlace: (coverage) => `Here, ${coverage}.`,
  definitionAt: "Its definition, its versions and all values",
  context: "What public statistics say",
  contextText: (why) =>
    `The enterprises of this page are at most a part of this number. It sets the scene; it does not judge (${why}).`,
  contextNot: (why) => `This number sets the scene; no value of this page may be set beside it (${why}).`,
  measuredHere: "What the enterprises here measure",
  measuredHereLede: "Each indicator has its page for this territory, with its values and its data.",
};

/** Words of the pages of indicators, by language. */
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = { fr, nl, en };
