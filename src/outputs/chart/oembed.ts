import type { Portable } from "../../compute/portable.ts";
import { escapeText } from "../../charts/svg.ts";
import { textWidth } from "../../charts/text-width.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { absolute, pathTo } from "../../paths.ts";
import { addressesOf } from "./addresses.ts";
import { chartImage } from "./chart-image.ts";
import { drawPortable, heightOf, sayPortable } from "./draw.ts";
import { toldOf } from "./told.ts";

/** Width in px a frame is offered at; it may be any other. */
export const frameWidth = 640;

// Title, sentence and the words to open, on a wide and on a narrow screen; then what the foot's words take, 14 px in lines of 22.
const around = { wide: 250, narrow: 310 };

// On a narrow screen the drawing of 288 px grows to what there is, up to 384 px.
const grown = 384 / 288;

/** Height in px that a frame needs to show the chart whole, its tables closed, on a wide screen and on a narrow one. */
export function frameHeight(observatory: Observatory, portable: Portable, lang: Language): number {
  const { short, title } = toldOf(observatory, portable, lang);
  const said = `${sayPortable(portable, lang)} ${short.map(({ text }) => text).join(" ")} ${title}${title}`;
  const words = (width: number): number => Math.ceil((textWidth(said, 14) * 1.08) / width) * 22;
  const drawing = (width: number): number => heightOf(drawPortable(portable, { width }, lang));
  const needed = Math.max(drawing(640) + around.wide + words(600), drawing(288) * grown + around.narrow + words(300));
  return Math.ceil(needed / 10) * 10;
}

/** The HTML to put into another page: a frame with a title, no script. */
export function frameSnippet(observatory: Observatory, portable: Portable, lang: Language): string {
  const { title, owner } = toldOf(observatory, portable, lang);
  const src = absolute(observatory, addressesOf(observatory, portable, lang).embed);
  return `<iframe src="${src}" title="${escapeText(`${title}, ${owner}`)}" width="100%" height="${frameHeight(observatory, portable, lang)}" style="border:0" loading="lazy"></iframe>`;
}

/** What a site asks for when one of its authors pastes the address of a chart (oEmbed 1.0, type "rich"). */
export function oembed(observatory: Observatory, portable: Portable, lang: Language): string {
  const { settings } = observatory;
  const { title, owner, licence } = toldOf(observatory, portable, lang);
  const image = chartImage(observatory, portable, lang);
  return `${JSON.stringify({
    version: "1.0",
    type: "rich",
    title: `${title}, ${owner}`,
    author_name: owner,
    provider_name: settings.name,
    provider_url: absolute(observatory, pathTo(observatory, lang)),
    cache_age: 86_400,
    html: frameSnippet(observatory, portable, lang),
    width: frameWidth,
    height: frameHeight(observatory, portable, lang),
    thumbnail_url: absolute(observatory, addressesOf(observatory, portable, lang).png),
    thumbnail_width: image.width * 2,
    thumbnail_height: image.height * 2,
    license: licence.id,
    license_url: licence.url,
  })}\n`;
}
