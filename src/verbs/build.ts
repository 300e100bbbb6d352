import { cpSync, existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cardCache, cardsOf } from "../outputs/card/cards.ts";
import { kitFiles } from "../outputs/card/kit.ts";
import { renderCards } from "../outputs/card/render-cards.ts";
import { chartCache, renderCharts } from "../outputs/chart/render-charts.ts";
import { formatInteger } from "../compute/format.ts";
import { handOver } from "../hand-over.ts";
import { loadObservatory } from "../load/load-observatory.ts";
import type { Observatory } from "../model/observatory.ts";
import { writeOffers } from "../outputs/pdf/offers.ts";
import { pdfCache, pdfsOf, type PdfFile } from "../outputs/pdf/pdfs.ts";
import { renderPdfs, type RenderedPdfs } from "../outputs/pdf/render-pdfs.ts";
import { writeSearchIndex } from "../outputs/search/search-index.ts";
import { languageOf, reportProblems, type CheckOptions } from "./check.ts";
import { keptProofs } from "./kept-proofs.ts";
import { publishable } from "./proof.ts";
import { siteFolder } from "./site-folder.ts";

/**
 * Checks, proves that totals give nobody away, draws the cards, builds the site beside the last one and puts it in its place.
 * Errors of authors and a failed proof stop before anything is written: dist/ stays as it was. Returns the exit code.
 */
export async function build(root: string, options: CheckOptions): Promise<number> {
  const start = performance.now();
  const loaded = await loadObservatory(root);
  const { problems } = loaded;
  const code = reportProblems(root, problems, options);
  if (code !== 0) return code;
  const proof = await publishable(loaded, languageOf(options.lang, process.env), keptProofs(root));
  if ("refused" in proof) {
    process.stdout.write(`${proof.refused}\n`);
    return 1;
  }
  const { observatory } = proof;

  const cards = [...cardsOf(observatory), ...kitFiles(observatory)];
  const cache = cardCache(root);
  const drawn = await renderCards(
    cards.map(({ hash, drawing }) => ({ file: path.join(cache, `${hash}.png`), drawing })),
    (done, of) => progress("cards", done, of),
  );

  const charts = await renderCharts(observatory, root, (done, of) => progress("charts", done, of));
  process.env["VISES_ROOT"] = path.resolve(root);
  const documents = await pdfs(observatory, root);
  for (const line of [...documents.warnings, ...documents.problems]) process.stdout.write(`${line}\n`);
  if (documents.problems.length > 0) return 1;

  // Astro runs what it bundles from its output folder, so that folder must lie where the packages are found.
  const project = fileURLToPath(new URL("../..", import.meta.url));
  const site = siteFolder(path.join(project, ".cache"));
  handOver(observatory);
  let entries = 0;
  const { build: buildSite } = await import("astro");
  try {
    await buildSite({ root: project, outDir: site, logLevel: "warn" });
    // Made before the swap: a site is never published without the index that goes with it.
    entries = await writeSearchIndex(observatory, site);
    swap(site, path.join(root, "dist"));
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
  prune(cache, new Set(cards.map(({ hash }) => `${hash}.png`)));
  prune(chartCache(root), charts.used);
  prune(pdfCache(root), documents.used);

  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(
    `${summary(observatory, root, { cards: cards.length, drawn, pdfs: documents.count, rendered: documents.rendered, warnings: problems.length + documents.warnings.length, entries, charts: charts.used.size, chartsDrawn: charts.drawn, seconds })}\n`,
  );
  return 0;
}

function progress(what: string, done: number, of?: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${what} ${done}${of ? `/${of}` : ""}${done === of ? "\n" : ""}`);
}

/** Charts made to stand inside other pages are no pages of the site. */
function isPage(file: string, lang: string): boolean {
  return file.startsWith(lang + path.sep) && file.endsWith(".html") && file.split(path.sep)[1] !== "embed";
}

/** Renders every edition ahead and notes what it weighs; a document that cannot be made stops the build. */
async function pdfs(observatory: Observatory, root: string): Promise<RenderedPdfs> {
  const cacheDir = pdfCache(root);
  const made: { path: string; hash: string }[] = [];
  function* noted(): Generator<PdfFile> {
    for (const file of pdfsOf(observatory)) {
      made.push({ path: file.path, hash: file.hash });
      yield file;
    }
  }
  const { asOf } = observatory.settings;
  const rendered = await renderPdfs(noted(), { cacheDir, created: asOf, onDone: (done) => progress("pdf", done) });
  if (rendered.problems.length === 0) writeOffers(cacheDir, made);
  rendered.used.add("offers.json");
  return rendered;
}

// The new site takes the place of the old one by two renames: no reader ever finds half of it.
function swap(site: string, dist: string): void {
  const [next, old] = [`${dist}-next`, `${dist}-old`];
  for (const folder of [next, old]) rmSync(folder, { recursive: true, force: true });
  cpSync(site, next, { recursive: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(next, dist);
  rmSync(old, { recursive: true, force: true });
}

function prune(cache: string, used: Set<string>): void {
  if (!existsSync(cache)) return;
  for (const file of readdirSync(cache)) if (!used.has(file)) rmSync(path.join(cache, file));
}

interface Tally {
  cards: number;
  drawn: number;
  pdfs: number;
  rendered: number;
  warnings: number;
  entries: number;
  charts: number;
  chartsDrawn: number;
  seconds: number;
}

function summary(observatory: Observatory, root: string, tally: Tally): string {
  const files = readdirSync(path.join(root, "dist"), { recursive: true, encoding: "utf8" });
  const pages = observatory.settings.languages.map(
    ({ code }) => `${code} ${files.filter((file) => isPage(file, code)).length}`,
  );
  const downloads = files.filter((file) => /^data\W.*\.(csv|json)$/.test(file)).length;
  const count = (n: number) => formatInteger(n, "en-GB");
  const { cards, drawn, pdfs: documents, rendered, warnings, entries, charts, chartsDrawn, seconds } = tally;
  return [
    `enterprises  ${count(observatory.enterprises.size)}`,
    `stories      ${count(observatory.stories.length)}`,
    `pages        ${pages.join(", ")}`,
    `cards        ${count(cards)} (${count(drawn)} drawn, ${count(cards - drawn)} unchanged)`,
    `charts       ${count(charts)} (${count(chartsDrawn)} drawn, ${count(charts - chartsDrawn)} unchanged)`,
    `PDFs         ${count(documents)} (${count(rendered)} rendered, ${count(documents - rendered)} unchanged)`,
    `search       ${count(entries)} entries`,
    `downloads    ${count(downloads)}`,
    `problems     0 errors, ${count(warnings)} warnings`,
    `seconds      ${Math.round(seconds * 10) / 10}`,
  ].join("\n");
}
