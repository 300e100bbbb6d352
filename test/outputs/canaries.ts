import { gunzipSync, inflateSync } from "node:zlib";
import { readPdf } from "../pdf-reader.ts";

const spaces = [" ", "\u00A0", "\u202F", "\u2009"];
const locales = ["fr-FR", "fr-BE", "nl-BE", "nl-NL", "en-GB", "en-US", "de-CH"];

/** Every way in which a number might have been printed: raw, in any locale, rounded, scientific, as a share of a whole. */
export function formsOf(value: number, whole?: number): string[] {
  const forms = new Set([String(value), value.toExponential(), value.toExponential(4), value.toExponential(5)]);
  for (const locale of locales)
    for (const maximumFractionDigits of [0, 1, 2, 3]) {
      const printed = new Intl.NumberFormat(locale, { maximumFractionDigits }).format(value);
      for (const space of spaces) forms.add(printed.replaceAll(/\s/g, space));
    }
  for (const digits of [0, 1, 2]) forms.add(value.toFixed(digits)).add(value.toFixed(digits).replace(".", ","));
  if (whole !== undefined) {
    const share = ((100 * value) / whole).toFixed(2);
    for (const space of ["", ...spaces])
      for (const sign of [".", ","]) forms.add(`${share.replace(".", sign)}${space}%`);
  }
  // "48.232" alone might be a place on a map: a number in Dutch is looked for with its decimals.
  return [...forms].filter((form) => form.replace(/\D/g, "").length >= 4 && !/^\d{1,3}\.\d{3}$/.test(form));
}

/** The places of a text where one of these forms stands as a number of its own. */
export function found(text: string, forms: readonly string[]): string[] {
  return forms.filter((form) => {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
      const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + form.length, at + form.length + 2)];
      if (!/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(after)) return true;
    }
    return false;
  });
}

/** What a file holds that a reader could have: its text, or the texts of a picture, a document, an index. */
export async function textsOf(file: string, bytes: Buffer): Promise<string> {
  if (file.endsWith(".pdf")) {
    const { text, metadata, title, bookmarks, tags } = await readPdf(new Uint8Array(bytes));
    return [text, metadata, title, ...bookmarks, ...tags.map(({ alt }) => alt ?? "")].join("\n");
  }
  const raw = bytes.toString("latin1");
  if (file.endsWith(".png")) return `${raw}\n${pngTexts(bytes).join("\n")}`;
  // Pagefind's index and fragments are gzipped, whatever their names.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return `${raw}\n${packed
    .toString("utf8")
    .replaceAll(/&nbsp;|&#160;|&#xa0;/gi, "\u00A0")
    .replaceAll(/&#8239;|&#x202f;/gi, "\u202F")
    .replaceAll(/&#8201;|&#x2009;/gi, "\u2009")}`;
}

function pngTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === "tEXt" || kind === "iTXt") texts.push(data.toString("utf8"));
    if (kind === "zTXt") texts.push(inflateSync(data.subarray(data.indexOf(0) + 2)).toString("utf8"));
    at += 12 + length;
  }
  return texts;
}
