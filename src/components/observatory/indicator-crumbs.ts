import { themesOf } from "../../compute/themes.ts";
import { textIn, type Words } from "../../compute/words.ts";
import { messagesFor } from "../../messages/messages.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { pathTo } from "../../paths.ts";
import type { Crumb } from "../frame/Crumbs.astro";

/** The way to an indicator by its main theme; with a place, one step further. */
export function indicatorCrumbs({ id, name, themes = [] }: Indicator, lang: Language, place?: Words): Crumb[] {
  const list = pathTo(observatory, lang, "indicators/");
  const crumb = ({ text, lang: said }: Words, href?: string): Crumb => ({
    text,
    ...(href === undefined ? {} : { href }),
    ...(said === lang ? {} : { lang: said }),
  });
  const own = textIn(name, lang);
  return [
    { text: messagesFor(lang).indicator.title, href: list },
    ...themesOf(observatory, themes.slice(0, 1), lang).map((theme) => crumb(theme.name, `${list}#theme-${theme.id}`)),
    ...(place === undefined ? [crumb(own)] : [crumb(own, `${list}${id}/`), crumb(place)]),
  ];
}
