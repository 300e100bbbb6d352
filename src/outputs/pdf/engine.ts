import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { pdfWords } from "../../messages/pdf.ts";
import type { PdfData } from "./blocks.ts";

/** Raise the first number when the way from data to bytes changes; the second part is the engine's version. */
export const engine = "1 typst-ts 0.7.0 typst 0.14.2";

const require = createRequire(import.meta.url);
// Bundled for the site, this file lies elsewhere in the project: the folder is looked for upwards.
function templates(from: string): string {
  const found = path.join(from, "templates", "report");
  if (existsSync(path.join(found, "report.typ"))) return found;
  if (path.dirname(from) === from) throw new Error("templates/report/report.typ is missing.");
  return templates(path.dirname(from));
}

const folder = templates(path.dirname(fileURLToPath(import.meta.url)));
const main = path.join(folder, "report.typ");

let text: string | undefined;

/** The template's own text: a change of it makes every document new. */
export function templateText(): string {
  text ??= readdirSync(folder)
    .filter((file) => file.endsWith(".typ"))
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
  return text;
}

const faces = [
  "besley/400Regular/Besley_400Regular.ttf",
  "besley/400Regular_Italic/Besley_400Regular_Italic.ttf",
  "besley/800ExtraBold/Besley_800ExtraBold.ttf",
  "archivo/400Regular/Archivo_400Regular.ttf",
  "archivo/600SemiBold/Archivo_600SemiBold.ttf",
];

/** A rendered document. */
export interface Rendered {
  bytes: Buffer;
  pages: number;
}

/** What a document is rendered from, beside its data: who to name when it fails, and the date it carries. */
export interface Rendering {
  data: PdfData;
  enterprise: string;
  created: string;
  /** Its photos by hash, encoded. */
  photos?: ReadonlyMap<string, Buffer>;
}

interface Diagnostic {
  message: string;
  path?: string;
  range?: { start: { line: number; character: number } };
}

/** Where in the template: "templates/report/pair.typ:12:3". */
function placeOf({ path: file = "", range }: Diagnostic): string {
  const at = range === undefined ? "" : `:${range.start.line + 1}:${range.start.character + 1}`;
  return `templates/report/${path.basename(file)}${at}`;
}

/** A document that cannot be exported, in the words of the report's language, with the author's file it is made from. */
export class PdfProblem extends Error {
  constructor({ data, enterprise }: Rendering, diagnostics: readonly Diagnostic[]) {
    const lang = data.lang === "nl" || data.lang === "en" ? data.lang : "fr";
    const { problem, editions } = pdfWords[lang];
    const what = diagnostics.map(({ message }) => message).join("; ");
    const place = diagnostics.find((one) => one.path !== undefined && one.path !== "");
    super(
      [
        problem.failed(`data/enterprises/${enterprise}.json:1:1`, editions[data.edition], lang, what),
        ...(place === undefined ? [] : [problem.template(placeOf(place))]),
        problem.hint,
      ].join("\n"),
    );
    this.name = "PdfProblem";
  }
}

/** What the exporter says when it refuses: it prints its diagnostics as text. */
function exportDiagnostics(error: unknown): Diagnostic[] {
  const said = String((error as { message?: unknown }).message ?? error);
  const messages = [...said.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = ""]) => ({
    message: message.replaceAll(String.raw`\"`, '"'),
  }));
  return messages.length > 0 ? messages : [{ message: said }];
}

let compiler: NodeCompiler | undefined;

function compilerOnce(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: folder,
    fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(require.resolve(`@expo-google-fonts/${face}`))) }],
  });
  return compiler;
}

/**
 * Renders one document as PDF/UA-1: the same data give the same bytes. An edition with a limit of pages is set
 * tighter until it fits. Throws a PdfProblem where the engine refuses.
 */
export function renderPdf(rendering: Rendering): Rendered {
  const { data, created, photos } = rendering;
  const typst = compilerOnce();
  for (const [hash, bytes] of photos ?? []) typst.mapShadow(path.join(folder, "photos", `${hash}.jpg`), bytes);
  const json = JSON.stringify(data);
  try {
    for (let tight = 0; ; tight++) {
      const result = typst.compile({ mainFilePath: main, inputs: { data: json, tight: String(tight) } });
      const document = result.result;
      if (document === null) {
        const error = result.takeError();
        throw new PdfProblem(rendering, error === null ? [] : (typst.fetchDiagnostics(error) as Diagnostic[]));
      }
      const pages = document.numOfPages;
      if (data.pages !== undefined && pages > data.pages && tight < 6) continue;
      const bytes = typst.pdf(document, {
        pdfStandard: "ua-1",
        creationTimestamp: Math.floor(Date.parse(`${created}T00:00:00Z`) / 1000),
      });
      return { bytes, pages };
    }
  } catch (error) {
    throw error instanceof PdfProblem ? error : new PdfProblem(rendering, exportDiagnostics(error));
  } finally {
    // What the engine keeps for the next document would grow by megabytes a report.
    typst.evictCache(10);
    typst.resetShadow();
  }
}
