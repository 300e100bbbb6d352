import type { Fact } from "../../compute/fact.ts";
import type { Words } from "../../compute/words.ts";

/** Words; with their language where it is not the document's. */
export type Told = string | Words;

/** A drawing with the sentence that stands for it; its size in px decides its proportions. */
export interface Picture {
  svg: string;
  alt: string;
}

/** A photo with what must stand beside it; the file is handed to the engine under its hash. */
export interface PrintedPhoto {
  file: string;
  hash: string;
  alt: string;
  caption: Told;
  credit: string;
}

/** A line of a receipt or a portrait; `link` is an address. */
export interface Row {
  term: string;
  text: Told;
  more?: Told;
  link?: string;
}

/** A printed value cut around its number, so that the number can be set large: joined again it is the fact's text. */
export interface Value {
  before: string;
  number: string;
  after: string;
  mark: Fact["mark"];
  tells: Fact["tells"];
}

/** A slip: "Reçu 4", what it is the receipt of, and its lines. */
export interface Receipt {
  name?: string;
  title: Told;
  rows: Row[];
  foot?: Told;
}

/** Words of a person, with marks of quotation and all that belongs to them. */
export interface Voice {
  words: Told;
  name: string;
  role: Told;
  more: string;
}

/** One number as every edition prints it. */
export interface KeyNumber {
  label: Told;
  value: Value;
  period: string;
  /** Part of the enterprise it tells of, and what is to know. */
  notes: Told[];
  kind?: string;
  receipt: Receipt;
}

/** Running text of a story. */
export type Inline =
  | { is: "text" | "code"; text: string }
  | { is: "number"; text: string; tells: Fact["tells"] }
  | { is: "strong" | "em" | "delete"; inside: Inline[] }
  | { is: "link"; to: string; inside: Inline[] }
  | { is: "note"; inside: Inline[] }
  | { is: "break" };

/** A block of a story. */
export type StoryBlock =
  | { is: "paragraph"; inside: Inline[] }
  | { is: "heading"; level: number; inside: Inline[] }
  | { is: "list"; ordered: boolean; items: StoryBlock[][] }
  | { is: "quote" | "aside"; blocks: StoryBlock[] }
  | { is: "table"; head: Inline[][]; rows: Inline[][][]; columns: number }
  | { is: "code"; text: string }
  | { is: "rule" }
  | { is: "chart"; title: Told; picture: Picture; sentence: string }
  | { is: "photo"; photo: PrintedPhoto }
  | { is: "voice"; voice: Voice }
  | { is: "crossing"; title: Told; label: string; anchor?: string };

/** A table of the values of one series. */
export interface ValueTable {
  title: Told;
  receipt: string;
  rows: { period: string; value: Value; notes: Told[]; source: string; cut?: Told }[];
}

/** A statistic of a place around. */
export interface Place {
  name: Told;
  facts: { label: Told; value: Value; about: string }[];
}

/** A part of a document; the template has one function for each kind. */
export type Block =
  | {
      kind: "contents";
      title: string;
      key: { title: string; lines: { thread: string; text: string }[] };
      lede?: string;
    }
  | {
      kind: "section";
      title: Told;
      short: string;
      stage?: { numeral: string; label: string };
      lede?: Told;
      page: boolean;
    }
  | { kind: "question"; words: Told; discardedTitle?: string; discarded: { question: Told; why: Told }[] }
  | {
      kind: "portrait";
      title: string;
      rows: Row[];
      resources?: { title: string; parts: { name: Told; text: string; share: number }[] };
      note?: Told;
      beside?: { title: string; items: { question: Told; why: Told }[] };
    }
  | {
      kind: "timeline";
      stages: { step: number; name: string; when: string; moments: number; what: Told; share: number }[];
    }
  | {
      kind: "methods";
      title: string;
      methods: { name: Told; who?: Told; period?: string; answers?: string }[];
      limitsTitle: string;
      limits: Told[];
    }
  | { kind: "learnt"; columns: { tells: Fact["tells"]; title: string; items: Told[] }[] }
  | { kind: "crossings"; title: string; items: { label: string; title: Told; anchor: string }[] }
  | { kind: "scene"; svg: string }
  | { kind: "photo"; photo: PrintedPhoto }
  | {
      kind: "pair";
      label: string;
      anchor: string;
      title: Told;
      tells: Fact["tells"];
      figure: { title: Told; picture?: Picture; squares?: boolean; number?: KeyNumber; sentence?: string };
      voice: Voice;
      readTitle: string;
      reading: Told;
      readBy?: Told;
      receipt: Receipt;
    }
  | {
      kind: "numbers";
      head: { name: string; value: string; note: string; receipt: string };
      rows: {
        label: Told;
        part: Told[];
        value: Value;
        period: string;
        notes: Told[];
        tells?: string;
        receipt: string;
      }[];
    }
  | {
      kind: "charts";
      title?: string;
      charts: { title: Told; about: Told[]; picture: Picture; note?: Told; receipt: string; wide: boolean }[];
    }
  | { kind: "story"; by: string; title: Told; lede: Told; lang?: string; blocks: StoryBlock[] }
  | {
      kind: "theory";
      columns: {
        title: string;
        boxes: { text: Told; type: "number" | "practice" | "hypothesis"; evidence: string }[];
      }[];
    }
  | { kind: "around"; map?: Picture; caption: string; badge: string; why: string; places: Place[] }
  | { kind: "columns"; columns: { title: string; items: Told[]; change: boolean }[] }
  | { kind: "neighbours"; lede: string; rows: { name: string; about: Told; link: string }[] }
  | { kind: "receipts"; receipts: Receipt[] }
  | { kind: "tables"; head: [string, string, string, string]; tables: ValueTable[] }
  | {
      kind: "sources";
      sources: { publisher: string; title?: Told; link?: string; address?: string; facts: string; note?: Told }[];
    }
  | { kind: "paragraphs"; texts: Told[] }
  | { kind: "consents"; title: string; rows: { name: string; role: Told; agreement: string }[]; missing?: string }
  | { kind: "credits"; rows: Row[]; data: { title: string; links: { text: string; link: string }[]; note: string } };

/** The front of the full report. */
export interface Cover {
  edition: string;
  tag?: string;
  name: string;
  activity: Told;
  note?: string;
  cloth: Picture;
  counts: { count: string; what: string }[];
}

/** Where to read on; `shown` is the address as it is printed. */
export interface More {
  text: string;
  links: { text: string; link: string; shown: string }[];
}

/** The two pages for funders. */
export interface Brief {
  edition: string;
  tag?: string;
  name: string;
  activity: Told;
  cloth: Picture;
  question?: { title: string; words: Told };
  about?: string;
  portrait: { title: string; rows: Row[] };
  method: {
    title: string;
    lede?: Told;
    stages: { when: string; what: Told }[];
    methods: { name: Told; answers?: string }[];
    sources: Told[];
  };
  /** In `count`, "#" stands for how many of the `whole` there was room for. */
  results: { title: string; count: string; whole: number; none?: string; numbers: KeyNumber[] };
  comparability: { title: string; items: Told[] };
  /** Never shortened: limits of attribution are among them. */
  limits: { title: string; items: Told[]; whole: true };
  unknown: { title: string; items: Told[] };
  around?: { title: string; badge: string; places: Place[] };
  more: More;
}

/** The one page for everyone. */
export interface Sheet {
  edition: string;
  tag?: string;
  name: string;
  activity: Told;
  about?: string;
  cloth: Picture;
  question?: { title: string; words: Told };
  numbers: { title: string; none?: string; items: KeyNumber[] };
  voice?: Voice;
  unknown?: { title: string; items: Told[] };
  more: More;
}

/** All that a document is printed from: words, printed facts and drawings, no markup and nothing to compute. */
export interface PdfData {
  edition: "full" | "brief" | "sheet";
  lang: string;
  region?: string;
  title: string;
  author: string;
  subject: string;
  ground: "weld" | "linen" | "coal";
  footer: { report: string; sample?: string };
  cover?: Cover;
  blocks?: Block[];
  brief?: Brief;
  sheet?: Sheet;
  /** The pages an edition may have; the template sets it smaller and tighter until it fits. */
  pages?: number;
}
