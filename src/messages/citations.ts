import type { Language } from "../model/text.ts";

const fr = {
  title: "Références",
  titleLede: "Publications que les récits citent.",
  and: "et",
  others: "et al.",
  undated: "s.\u00A0d.",
  editors: "dir.",
  in: "dans",
  edition: (edition: string) => `${edition}\u00A0éd.`,
  pages: (pages: string) => `p.\u00A0${pages}`,
  number: (number: string) => `n°\u00A0${number}`,
  accessed: (day: string) => `consulté le ${day}`,
  open: "«\u00A0",
  close: "\u00A0»",
  colon: "\u00A0:",
};

/** Words of citations and of lists of references. */
export type CitationWords = typeof fr;

const nl: CitationWords = {
  title: "Literatuur",
  titleLede: "Publicaties die in de verhalen worden geciteerd.",
  and: "en",
  others: "e.a.",
  undated: "z.d.",
  editors: "red.",
  in: "in",
  edition: (edition) => `${edition} uitg.`,
  pages: (pages) => `p.\u00A0${pages}`,
  number: (number) => `nr.\u00A0${number}`,
  accessed: (day) => `geraadpleegd op ${day}`,
  open: "“",
  close: "”",
  colon: ":",
};

const en: CitationWords = {
  title: "References",
  titleLede: "Publications that the stories cite.",
  and: "and",
  others: "et al.",
  undated: "n.d.",
  editors: "eds",
  in: "in",
  edition: (edition) => `${edition} ed.`,
  pages: (pages) => `pp.\u00A0${pages}`,
  number: (number) => `no.\u00A0${number}`,
  accessed: (day) => `accessed ${day}`,
  open: "“",
  close: "”",
  colon: ":",
};

/** Words of citations in each language. */
export const citationWords: Readonly<Record<Language, CitationWords>> = { fr, nl, en };
