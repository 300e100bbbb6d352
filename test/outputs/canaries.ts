import { gunzipSync, inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
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

/** What a file holds that a reader could have: its text, or the texts of a picture, a document, an index, and of every file packed in it. */
export async function textsOf(file: string, bytes: Buffer): Promise<string> {
  const raw = bytes.toString("latin1");
  const starts = (...sign: number[]): boolean => sign.every((byte, index) => bytes[index] === byte);
  // What a file is, its first bytes say: names may say anything.
  if (starts(0x50, 0x4b, 3, 4)) {
    const inside = Object.entries(unzipSync(new Uint8Array(bytes)));
    const texts = await Promise.all(inside.map(([name, packed]) => textsOf(name, Buffer.from(packed))));
    return [raw, ...inside.map(([name]) => name), ...texts].join("\n");
  }
  if (starts(0x1f, 0x8b)) return `${raw}\n${await textsOf(file.replace(/\.gz$/, ""), gunzipSync(bytes))}`;
  if (starts(0x25, 0x50, 0x44, 0x46)) {
    const { text, metadata, title, bookmarks, tags } = await readPdf(new Uint8Array(bytes));
    // Lengths and places of its own parts are numbers too, and tell nothing.
    const plain = raw.replaceAll(/(?:\/Length\d?|startxref)\s+\d+/g, "");
    return [plain, text, metadata, title, ...bookmarks, ...tags.map(({ alt }) => alt ?? ""), ...streamsOf(bytes)].join(
      "\n",
    );
  }
  if (starts(0x89, 0x50, 0x4e, 0x47)) return `${raw}\n${pngTexts(bytes).join("\n")}`;
  return `${raw}\n${bytes
    .toString("utf8")
    .replaceAll(/&nbsp;|&#160;|&#xa0;/gi, "\u00A0")
    .replaceAll(/&#8239;|&#x202f;/gi, "\u202F")
    .replaceAll(/&#8201;|&#x2009;/gi, "\u2009")}`;
}

/** Streams of a PDF as text, inflated where they are deflated: attached files, metadata, drawings. */
function streamsOf(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = bytes.indexOf("stream"); at !== -1; at = bytes.indexOf("stream", at + 6)) {
    if (bytes.toString("latin1", at - 3, at) === "end") continue;
    const from = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1);
    const to = bytes.indexOf("endstream", from);
    try {
      texts.push(inflateSync(bytes.subarray(from, to)).toString("utf8"));
    } catch {
      // Not deflated: it stands in the raw text.
    }
  }
  return texts;
}

function pngTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === "tEXt") texts.push(data.toString("utf8"));
    if (kind === "zTXt") texts.push(inflateSync(data.subarray(data.indexOf(0) + 2)).toString("utf8"));
    if (kind === "iTXt") texts.push(internationalText(data));
    at += 12 + length;
  }
  return texts;
}

// Key, 0, whether it is deflated, how, language, 0, key in that language, 0, text.
function internationalText(data: Buffer): string {
  const flag = data.indexOf(0) + 1;
  const text = data.indexOf(0, data.indexOf(0, flag + 2) + 1) + 1;
  return (data[flag] === 1 ? inflateSync(data.subarray(text)) : data).toString("utf8");
}
