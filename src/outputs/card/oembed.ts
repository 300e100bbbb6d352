import { kitPath, subjectName, subjectPath, type Subject } from "../../compute/kit-pages.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { absolute, fileTo, pathTo } from "../../paths.ts";
import { cardFor } from "./cards.ts";

/** Where the oEmbed answer of a press kit's page lies, from the site's root. */
export function kitOembedPath(subject: Subject, lang: Language): string {
  return `oembed/${lang}/${kitPath(subject).slice(0, -1)}.json`;
}

/** What a site asks for when one of its authors pastes the address of a press kit: a picture (oEmbed 1.0, "photo"), all its words as title. */
export function kitOembed(observatory: Observatory, subject: Subject, lang: Language): string {
  const { settings } = observatory;
  const path = subjectPath(subject);
  const { path: file, alt } = cardFor(observatory, { ...subject, path }, lang);
  const picture = { url: absolute(observatory, fileTo(observatory, file)), width: 1200, height: 630 };
  return `${JSON.stringify({
    version: "1.0",
    type: "photo",
    // Sites write it as the picture's alternative text.
    title: alt,
    author_name: subjectName(observatory, subject, lang).text,
    author_url: absolute(observatory, pathTo(observatory, lang, path)),
    provider_name: settings.name,
    provider_url: absolute(observatory, pathTo(observatory, lang)),
    cache_age: 86_400,
    ...picture,
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    license: settings.licence.content.id,
    license_url: settings.licence.content.url,
  })}\n`;
}
