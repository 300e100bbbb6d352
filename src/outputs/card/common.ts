import type { Card } from "../../../templates/cards/card.ts";
import { formatDay } from "../../compute/format.ts";
import { localeOf } from "../../compute/locale.ts";
import { cardWords } from "../../messages/cards.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";

/** A card of a subject, by a name that lasts. */
export interface NamedCard {
  id: string;
  card: Card;
}

/** What every card carries: language, the observatory's name, the short address and the day the data stand for. */
export function commonOf(observatory: Observatory, lang: Language): Pick<Card, "lang" | "observatory" | "foot"> {
  const short = shortAddress(observatory, "");
  const day = cardWords[lang].asOf(formatDay(observatory.settings.asOf, localeOf(observatory, lang)));
  return { lang, observatory: observatory.settings.name, foot: [`${short}\u00A0· ${day}`, day, short] };
}

/** An address as one would say it: host and path, without the protocol and the last slash. */
export function shortAddress({ settings }: Observatory, path: string): string {
  return `${new URL(settings.address).host}${settings.base}${path}`.replace(/\/$/, "");
}

/** The tag of an example: its data are fictional. */
export function tagOf({ basis }: Enterprise, lang: Language): Pick<Card, "tag"> {
  return basis === "example" ? { tag: cardWords[lang].tag } : {};
}
