import type { Messages } from "../../messages/messages.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { pathTo } from "../../paths.ts";

/** The three doors into the observatory: by a question, a place or a number. */
export function doorLinks(lang: Language, { home }: Messages): { href: string; text: string }[] {
  return [
    { href: `${pathTo(observatory, lang)}#questions`, text: home.fromQuestion },
    { href: pathTo(observatory, lang, "territories/"), text: home.fromPlace },
    { href: pathTo(observatory, lang, "indicators/"), text: home.fromNumber },
  ];
}
