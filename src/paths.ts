import type { Observatory } from "./model/observatory.ts";
import type { Language } from "./model/text.ts";

/** Address of a page from the site's root: `pathTo(o, "fr", "enterprises/x/")` → "/base/fr/enterprises/x/". */
export function pathTo({ settings }: Observatory, lang: Language, path = ""): string {
  return `${settings.base}${lang}/${path}`;
}

/** Address of a file outside the languages: `fileTo(o, "data/observatory.json")` → "/base/data/observatory.json". */
export function fileTo({ settings }: Observatory, path: string): string {
  return `${settings.base}${path}`;
}

/** Full address of a path that pathTo or fileTo made. */
export function absolute({ settings }: Observatory, path: string): string {
  return new URL(path, settings.address).href;
}
