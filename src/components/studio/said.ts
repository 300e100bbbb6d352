import type { CardKind, Format } from "../../../templates/cards/card.ts";
import { kitWords } from "../../messages/kit.ts";
import { studioWords } from "../../messages/studio.ts";
import type { Language } from "../../model/text.ts";

/** What the studio's script says, in the language of the page; "{card}" and "{format}" stand where they come. */
export interface Said {
  waiting: string;
  loading: string;
  drawing: string;
  drawn: string;
  kinds: Record<CardKind, string>;
  formats: Record<Format, string>;
}

/** The words of the studio's script in a language. */
export function saidIn(lang: Language): Said {
  const { waiting, loading, drawing, drawn } = studioWords[lang];
  const { kinds, formats } = kitWords[lang];
  return { waiting, loading, drawing, drawn: drawn("{card}", "{format}"), kinds, formats };
}
