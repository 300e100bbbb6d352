import { expect, test } from "vitest";
import { kitPath, subjectPath, subjectsOf } from "../../src/compute/kit-pages.ts";
import { loadObservatory } from "../../src/load/load-observatory.ts";
import { kitOf } from "../../src/outputs/card/kit.ts";
import { offersOf } from "../../src/outputs/card/offers.ts";
import { base, files, read } from "../site.ts";

const { observatory } = await loadObservatory(process.cwd());
const languages = observatory.settings.languages.map(({ code }) => code);
const kits = languages.flatMap((lang) => subjectsOf(observatory).map((subject) => ({ lang, subject })));

const plain = (html: string): string =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The text of the element with this id, as the page is sent: without a script. */
const textOf = (html: string, id: string): string =>
  plain(new RegExp(`<p id="${id}"[^>]*>([^<]*)</p>`).exec(html)?.[1] ?? "").trim();

test("every card of a kit has its caption and its alternative text in the page as it is sent", () => {
  let cards = 0;
  for (const { lang, subject } of kits) {
    const html = read(`${lang}/${kitPath(subject)}index.html`);
    const offers = offersOf(observatory, subject, lang);
    for (const { id, of } of kitOf(observatory, subject, lang)) {
      if (of !== undefined) continue;
      const { caption, alt } = offers.find((offer) => offer.id === id)!;
      expect(textOf(html, `card-${id}-caption`), `${lang} ${subject.id} ${id}`).toBe(caption);
      expect(textOf(html, `card-${id}-alt`), `${lang} ${subject.id} ${id}`).toBe(alt);
      cards++;
    }
  }
  expect(cards).toBeGreaterThan(2000);
});

test("formats are offered in one order, whatever a kit's first card is drawn in", () => {
  for (const { lang, subject } of kits) {
    const html = read(`${lang}/${kitPath(subject)}index.html`);
    const offered = [...html.matchAll(/name="format" value="(\w+)"/g)].map(([, value]) => value!);
    const order = ["all", "link", "square", "portrait", "story"];
    expect(offered, subject.id).toEqual(order.filter((format) => offered.includes(format)));
  }
});

test("what networks show of a page stands in its kit, under the words that the page itself gives it, and embeds", () => {
  for (const { lang, subject } of kits) {
    const kit = read(`${lang}/${kitPath(subject)}index.html`);
    const page = read(`${lang}/${subjectPath(subject)}index.html`);
    const of = (property: string) => new RegExp(`property="${property}" content="([^"]*)"`).exec(page)?.[1] ?? "";
    const [, src = "", alt = ""] = /crop-wide">\s*<img src="([^"]*)"[^>]*? alt="([^"]*)"/.exec(kit) ?? [];
    expect(src, subject.id).not.toBe("");
    expect(of("og:image").endsWith(src.slice(base.length)), subject.id).toBe(true);
    expect(plain(alt), subject.id).toBe(plain(of("og:image:alt")));
    const [, oembed = ""] = /application\/json\+oembed"[^>]*? href="([^"]*)"/.exec(kit) ?? [];
    const answer = JSON.parse(read(new URL(oembed).pathname.slice(base.length))) as { url: string };
    expect(files).toContain(new URL(answer.url).pathname.slice(base.length));
  }
});
