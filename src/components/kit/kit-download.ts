import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { count } from "../../compute/count.ts";
import { formatFileSize } from "../../compute/format.ts";
import type { Subject } from "../../compute/kit-pages.ts";
import { localeOf } from "../../compute/locale.ts";
import { kitWords } from "../../messages/kit.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { cardCache } from "../../outputs/card/cards.ts";
import { kitOf } from "../../outputs/card/kit.ts";
import { kitZipPath } from "../../outputs/card/kit-zip.ts";

const cache = cardCache(process.env["VISES_ROOT"] ?? process.cwd());

/** The zip of a press kit and what its button says; nothing where one picture is all there is, or none is drawn yet. */
export function kitDownload(subject: Subject, lang: Language): { path: string; text: string } | undefined {
  const pictures = kitOf(observatory, subject, lang);
  const files = pictures.map(({ png }) => path.join(cache, `${hashOf(png)}.png`));
  if (pictures.length < 2 || !files.every((file) => existsSync(file))) return undefined;
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const locale = localeOf(observatory, lang);
  const words = kitWords[lang];
  const size = formatFileSize(bytes, locale);
  return {
    path: kitZipPath(observatory, subject, lang),
    text: words.all(count(locale, pictures.length, words.pictures), size),
  };
}

/** "cards/name.0123456789ab.png" → "0123456789ab". */
function hashOf(png: string): string {
  return png.split(".").at(-2) ?? "";
}
