import { beforeAll, describe, expect, test } from "vitest";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { parseMarkup } from "../../../src/load/parse-markup.ts";
import type { Observatory } from "../../../src/model/observatory.ts";
import { PdfProblem, renderPdf } from "../../../src/outputs/pdf/engine.ts";
import { encodedPhotos } from "../../../src/outputs/pdf/photos.ts";
import { editions, pdfFor, type PdfFile } from "../../../src/outputs/pdf/pdfs.ts";
import { plain, readPdf, type ReadPdf } from "../../pdf-reader.ts";

const { observatory } = await loadObservatory(process.cwd());
const render = async ({ data, enterprise }: PdfFile) =>
  renderPdf({ data, enterprise, created: "2025-01-31", photos: await encodedPhotos(data) });

/** The same observatory with one enterprise changed. */
function changed(id: string, change: (enterprise: Record<string, unknown>) => object, body?: string): Observatory {
  const enterprise = observatory.enterprises.get(id);
  if (enterprise === undefined) throw new Error(`No ${id}.`);
  const own = { ...enterprise, ...change(enterprise) } as typeof enterprise;
  const tree = body === undefined ? undefined : parseMarkup(body);
  return {
    ...observatory,
    enterprises: new Map([...observatory.enterprises, [id, own]]),
    stories: observatory.stories.map((story) => (story.enterprise === id && tree ? { ...story, tree } : story)),
  };
}

const hostile =
  '#eval("1+1") #panic() $x^2$ *bold* _it_ <script>alert(1)</script> @ref \\ `code` = no heading // no comment';

test("the same input gives the same bytes", async () => {
  const file = pdfFor(observatory, "la-navette", "sheet", "fr");
  expect((await render(file)).bytes.equals((await render(file)).bytes)).toBe(true);
  expect(pdfFor(observatory, "la-navette", "sheet", "fr").hash).toBe(file.hash);
  expect(pdfFor(observatory, "la-navette", "sheet", "nl").hash).not.toBe(file.hash);
});

test("a document without a title, or a drawing without words, is refused with a message that names the author's file", () => {
  const file = pdfFor(observatory, "la-navette", "sheet", "nl");
  const sheet = { ...file.data.sheet!, cloth: { ...file.data.sheet!.cloth, alt: "" } };
  for (const data of [
    { ...file.data, title: "" },
    { ...file.data, sheet },
  ]) {
    const fails = () => renderPdf({ data, enterprise: "la-navette", created: "2025-01-31" });
    expect(fails).toThrow(PdfProblem);
    expect(fails).toThrow(/^data\/enterprises\/la-navette\.json:1:1 {2}pdf\/export\n {2}De uitgave/);
  }
});

describe("hostile text", () => {
  const word = "donaudampfschiff".repeat(188);
  const made = changed(
    "la-navette",
    () => ({
      name: "Na #eval(1) *v*",
      activity: { fr: `${hostile} \u202egnorw\u202c 🙂` },
      governance: { fr: word },
      note: { lang: "ar", text: "العربية" },
      sources: [
        { id: "a", publisher: "P", title: "T", lang: "français" },
        { id: "b", publisher: "Q", title: "U", lang: "pt-BR", url: `https://x.example/é/漢/${"y".repeat(200)}` },
      ],
    }),
    [
      "## \\#heading \\*h\\*",
      "",
      `Text \\#panic() $x$ \\<script> @la-navette ${word} **strong *both***[^1] \\[a](b).`,
      "",
      "- one\n- two\n\n1. first\n2. second\n\n> quoted #set text(red)\n\n| a | #b |\n|---|--:|\n| `c` | ~~d~~ |\n\n---",
      "",
      "[^1]: A note #let x = 1.",
    ].join("\n"),
  );
  const read = new Map<string, ReadPdf>();
  let missing: readonly string[] = [];
  beforeAll(async () => {
    for (const edition of editions) {
      const file = pdfFor(made, "la-navette", edition, "fr");
      missing = file.missing;
      read.set(edition, await readPdf((await render(file)).bytes));
    }
  });

  test.each(editions)("comes out of the %s edition as text", (edition) => {
    const { text } = read.get(edition)!;
    expect(text).toContain(plain(hostile).slice(0, 40));
    expect(text).toContain("gnorw [?]");
    expect(text).not.toContain("]?[");
    expect(text).toContain("Na #eval(1) *v*");
  });

  test("what no typeface has is told by name", () => {
    expect(missing).toContain("🙂");
  });

  test("a story's signs of markup are text, its lists, table and note are tagged as such", () => {
    const { text, tags } = read.get("full")!;
    for (const words of [
      "#heading *h*",
      "Text #panic() $x$ <script> @la-navette",
      "quoted #set text(red)",
      "#let x = 1.",
    ])
      expect(text).toContain(words);
    const roles = new Set(tags.map(({ role }) => role));
    for (const role of ["L", "LI", "Table", "TH", "BlockQuote", "Note"]) expect(roles).toContain(role);
  });

  test("a word of 3,000 letters stays on the page, whole", () => {
    const { text } = read.get("full")!;
    // In the portrait and in the story; a footer may stand between two of its pages.
    expect(text.replaceAll(" ", "").split("dampf").length).toBeGreaterThan(2 * 185);
  });
});

test("a voice that did not agree to print is in no edition, and the report says that one is missing", async () => {
  const made = changed("la-navette", ({ testimonies }) => ({
    testimonies: (testimonies as { id: string; consent: object }[]).map((one) =>
      one.id === "josiane" ? { ...one, consent: { ...one.consent, scope: ["web"] } } : one,
    ),
  }));
  for (const edition of editions) {
    const { text } = await readPdf((await render(pdfFor(made, "la-navette", edition, "fr"))).bytes);
    expect(text).not.toContain("manteau rouge. Le marché");
    if (edition === "full") expect(text).toContain("1 voix n’a pas donné son accord pour l’imprimé.");
  }
});

test("an enterprise without a single number has its three editions, with what is not known", async () => {
  for (const edition of editions) {
    const { text, pages } = await readPdf(
      (await render(pdfFor(observatory, "enercoop-hauts-de-france", edition, "en"))).bytes,
    );
    expect(text).toContain("Enercoop");
    expect(/no (published|reliable) (number|figure)/i.test(text)).toBe(true);
    expect(pages).toBe({ full: 4, brief: 2, sheet: 1 }[edition]);
  }
});
