import { createHash } from "node:crypto";
import { formatDay } from "../../compute/format.ts";
import { kitPath, subjectName, type Subject } from "../../compute/kit-pages.ts";
import { localeOf } from "../../compute/locale.ts";
import { cardWords } from "../../messages/cards.ts";
import { kitWords } from "../../messages/kit.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { absolute, pathTo } from "../../paths.ts";
import { captionOf, cardTitle, seriesCaptionOf } from "./caption.ts";
import { kitOf, type KitCard } from "./kit.ts";
import { zipOf, type ZipEntry } from "./zip.ts";

/** Where the zip of a press kit lies, from the site's root; a hash of all it holds is in its name. */
export function kitZipPath(observatory: Observatory, subject: Subject, lang: Language): string {
  const pictures = kitOf(observatory, subject, lang).map(({ png }) => png);
  const texts = textsOf(observatory, subject, lang).map(({ content }) => content);
  const hash = createHash("sha256")
    .update(JSON.stringify([pictures, texts]))
    .digest("hex")
    .slice(0, 12);
  return `cards/kits/${lang}-${subject.kind}-${subject.id}.${hash}.zip`;
}

/** The zip of a press kit: its pictures, their captions, how to use them, and the licence. */
export function kitZip(
  observatory: Observatory,
  subject: Subject,
  lang: Language,
  bytesOf: (png: string) => Uint8Array,
): Uint8Array {
  const pictures = kitOf(observatory, subject, lang).map((card): ZipEntry => ({
    name: pictureName(card),
    content: bytesOf(card.png),
  }));
  return zipOf([...textsOf(observatory, subject, lang), ...pictures], observatory.settings.asOf);
}

/** A picture's name inside the zip: the card and its format. */
function pictureName({ id, format, lang, subject }: KitCard): string {
  return `${subject.id}-${id}-${format}-${lang}.png`;
}

/** The texts of the zip: how to use the cards, the captions in every language, the licence. */
function textsOf(observatory: Observatory, subject: Subject, lang: Language): { name: string; content: string }[] {
  const { zip } = kitWords[lang];
  const pictures = kitOf(observatory, subject, lang);
  const all = observatory.settings.languages.map(({ code }) => ({
    name: zip.captions(code),
    content: captions(observatory, subject, code, pictures),
  }));
  return [
    { name: zip.readme, content: readme(observatory, subject, lang) },
    ...all,
    { name: zip.licence, content: licence(observatory, lang) },
  ];
}

function readme(observatory: Observatory, subject: Subject, lang: Language): string {
  const words = kitWords[lang];
  const { name, asOf } = observatory.settings;
  const bullet = (line: string): string => `- ${line}`;
  const example = subject.kind === "enterprise" && observatory.enterprises.get(subject.id)?.basis === "example";
  return lines([
    words.title(subjectName(observatory, subject, lang).text),
    `${name}, ${cardWords[lang].asOf(formatDay(asOf, localeOf(observatory, lang)))}`,
    ...(example ? ["", words.sample] : []),
    ...["", words.zip.use, "", words.dos, ...words.doList.map(bullet), "", words.donts, ...words.dontList.map(bullet)],
    ...["", words.zip.address, absolute(observatory, pathTo(observatory, lang, kitPath(subject)))],
  ]);
}

// The captions of a language lie beside the pictures of the zip, which are in the zip's own.
function captions(observatory: Observatory, subject: Subject, lang: Language, pictures: readonly KitCard[]): string {
  const words = kitWords[lang];
  const cards = [...Map.groupBy(kitOf(observatory, subject, lang), ({ id }) => id).values()].map(([card]) => card!);
  const filesOf = ({ id }: KitCard): string[] => pictures.filter((picture) => picture.id === id).map(pictureName);
  const part = (title: string, files: readonly string[], caption: string, alt: string): string[] => [
    ...[`# ${title}`, ...files],
    ...["", words.caption, caption],
    ...["", words.alt, alt, "", ""],
  ];
  const series = Map.groupBy(
    cards.filter(({ of }) => of !== undefined),
    ({ of }) => of!.series,
  );
  return lines([
    ...cards
      .filter(({ of }) => of === undefined)
      .flatMap((one) =>
        part(
          `${words.kinds[one.kind]} · ${cardTitle(one.card)}`,
          filesOf(one),
          captionOf(observatory, subject, one.card, lang),
          one.alt,
        ),
      ),
    ...[...series.values()].flatMap((steps) =>
      part(
        words.seriesLede,
        steps.flatMap(filesOf),
        seriesCaptionOf(
          observatory,
          subject,
          steps.map(({ card }) => card),
          lang,
        ),
        steps.map(({ alt }, index) => `${index + 1}. ${alt}`).join("\n"),
      ),
    ),
  ]);
}

function licence({ settings }: Observatory, lang: Language): string {
  const { id, url } = settings.licence.content;
  return lines([settings.publisher.name, kitWords[lang].licence(id), url]);
}

// A text file that Notepad, Word, TextEdit and Quick Look all read with its accents: marked as UTF-8, with the line ends of Windows.
function lines(all: readonly string[]): string {
  return `\uFEFF${all.join("\n").trimEnd()}\n`.replaceAll("\n", "\r\n");
}
