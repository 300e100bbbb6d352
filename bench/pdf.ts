import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { loadObservatory } from "../src/load/load-observatory.ts";
import type { Observatory } from "../src/model/observatory.ts";
import { pdfFor, type PdfFile } from "../src/outputs/pdf/pdfs.ts";
import { renderPdfs } from "../src/outputs/pdf/render-pdfs.ts";
import { openBrowser } from "../test/browser/browser.ts";
import { serve } from "../test/site.ts";

const rounds = 3;

/** The full report of every enterprise in every language; from the second `turn` on each differs from the turn before. */
function* reports(observatory: Observatory, turn: number): Generator<PdfFile, void, undefined> {
  for (const id of observatory.enterprises.keys())
    for (const { code } of observatory.settings.languages) {
      const file = pdfFor(observatory, id, "full", code);
      // Another title is another document: nothing an engine kept of the last turn serves it whole.
      const data = { ...file.data, title: `${file.title} ${turn}`, footer: { ...file.data.footer, report: `${turn}` } };
      yield { ...file, data, hash: `${turn}-${file.hash}` };
    }
}

interface Turn {
  perSecond: number;
  memory: number;
}

async function typst(observatory: Observatory, processes: number, turn: number, most = Infinity): Promise<Turn> {
  const cacheDir = mkdtempSync(join(tmpdir(), "vises-bench-pdf-"));
  // Data are made before the clock starts: the browser's pages are there too.
  const files = [...reports(observatory, turn)].slice(0, most);
  try {
    const start = performance.now();
    const { rendered, problems, memory } = await renderPdfs(files, { cacheDir, created: "2025-01-31", processes });
    if (problems.length > 0) throw new Error(problems[0]);
    return { perSecond: (rendered / (performance.now() - start)) * 1000, memory };
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}

async function print(page: Page, address: string): Promise<number> {
  const start = performance.now();
  await page.goto(address, { waitUntil: "load" });
  await page.pdf({ format: "A4", printBackground: true, tagged: true, outline: true });
  return performance.now() - start;
}

/** The same reports through the browser's tagged print to PDF, on as many pages as Typst has processes; reports a second. */
async function browser(observatory: Observatory, pages: number, most: number): Promise<number> {
  const { origin, server } = await serve();
  const chromium = await openBrowser();
  try {
    const addresses = [...observatory.enterprises.keys()]
      .flatMap((id) => observatory.settings.languages.map(({ code }) => `${origin}/${code}/enterprises/${id}/`))
      .slice(0, most);
    const queue = addresses.values();
    const open = await Promise.all(Array.from({ length: pages }, () => chromium.newPage()));
    for (const page of open) await print(page, addresses[0] ?? origin);
    const start = performance.now();
    await Promise.all(
      open.map(async (page) => {
        for (const address of queue) await print(page, address);
      }),
    );
    return (addresses.length / (performance.now() - start)) * 1000;
  } finally {
    await chromium.close();
    server.close();
  }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;
const shown = (value: number): string => String(Math.round(value * 10) / 10).padStart(7);

/** Prints full reports a second on one and two processes, the browser beside them, and the memory of 500 reports. */
export async function benchPdf(most = 60): Promise<void> {
  const { observatory } = await loadObservatory(process.cwd());
  const built = existsSync("dist/index.html");
  const [one, two, web]: [number[], number[], number[]] = [[], [], []];
  // Round by round in turn: what slows the machine for a while slows all of them.
  for (let round = 0; round < rounds; round++) {
    one.push((await typst(observatory, 1, 3 * round, most)).perSecond);
    two.push((await typst(observatory, 2, 3 * round + 1, most)).perSecond);
    if (built) web.push(await browser(observatory, 2, most));
  }
  const lines = [
    `full reports a second, median of ${rounds} rounds of ${most}`,
    `one process        ${shown(median(one))}`,
    `two processes      ${shown(median(two))}  ${shown(median(two) / median(one))} × one process`,
    built
      ? `browser, two pages ${shown(median(web))}  Typst on two is ${shown(median(two) / median(web)).trim()} × the browser`
      : "browser            needs dist/: run npm run build first",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  const memory: number[] = [];
  for (const count of [100, 500]) {
    const turns = Array.from({ length: Math.ceil(count / 108) }, (_, turn) => turn + 100);
    const all = turns.flatMap((turn) => [...reports(observatory, turn)]).slice(0, count);
    const cacheDir = mkdtempSync(join(tmpdir(), "vises-bench-pdf-"));
    memory.push((await renderPdfs(all, { cacheDir, created: "2025-01-31", processes: 1 })).memory / 2 ** 20);
    rmSync(cacheDir, { recursive: true, force: true });
  }
  process.stdout.write(
    `memory of a process after 100 reports ${shown(memory[0] ?? NaN).trim()} MiB, after 500 ${shown(memory[1] ?? NaN).trim()} MiB\n`,
  );
}

if (import.meta.main) await benchPdf(Number(process.argv[2] ?? 60));
