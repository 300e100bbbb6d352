import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { pdfWords } from "../../messages/pdf.ts";
import type { Rendering } from "./engine.ts";
import type { PdfFile } from "./pdfs.ts";

/** A document to render, and the file of the cache it belongs in. */
export interface PdfJob {
  file: string;
  rendering: Rendering;
}

/** What became of the documents. */
export interface RenderedPdfs {
  /** All that were asked for, and those of them that had to be rendered. */
  count: number;
  rendered: number;
  /** A located message for each that could not be: the build must stop. */
  problems: string[];
  /** A located message for each file with characters that no typeface has. */
  warnings: string[];
  /** Names of the files of the cache that are in use, for pruning. */
  used: Set<string>;
  /** Most memory a process held, in bytes. */
  memory: number;
}

interface Options {
  cacheDir: string;
  /** The day the documents carry. */
  created: string;
  onDone?: (done: number) => void;
  processes?: number;
}

/**
 * Renders the documents that the cache lacks on a few child processes, each with an engine of its own (measured:
 * two are best on two cores). A document that fails stops none of the others: its message is in `problems`.
 */
export async function renderPdfs(files: Iterable<PdfFile>, options: Options): Promise<RenderedPdfs> {
  const { cacheDir, created, onDone = () => {}, processes = Math.min(2, availableParallelism()) } = options;
  const result: RenderedPdfs = { count: 0, rendered: 0, problems: [], warnings: [], used: new Set(), memory: 0 };
  const warned = new Set<string>();
  // Data are made one document ahead of the engines, never all at once.
  function* jobs(): Generator<PdfJob, void, undefined> {
    for (const { hash, data, enterprise, missing, lang } of files) {
      result.count++;
      const file = path.join(cacheDir, `${hash}.pdf`);
      const known = result.used.has(`${hash}.pdf`);
      result.used.add(`${hash}.pdf`).add(`${hash}.json`);
      if (missing.length > 0)
        warned.add(pdfWords[lang].problem.missing(`data/enterprises/${enterprise}.json:1:1`, missing.join(" ")));
      if (!known && !isRendered(file)) yield { file, rendering: { data, enterprise, created } };
    }
  }
  const queue = jobs();
  const told = (answer: Answer): void => {
    if ("failed" in answer) result.problems.push(answer.failed);
    else {
      result.rendered++;
      result.memory = Math.max(result.memory, answer.memory);
    }
    onDone(result.rendered);
  };
  await Promise.all(Array.from({ length: processes }, () => work(queue, told)));
  return { ...result, problems: result.problems.toSorted(), warnings: [...warned].toSorted() };
}

function isRendered(file: string): boolean {
  return existsSync(file) && existsSync(file.replace(/\.pdf$/, ".json"));
}

type Answer = { done: string; memory: number } | { failed: string };

function work(queue: Iterator<PdfJob>, told: (answer: Answer) => void): Promise<void> {
  const first = queue.next();
  if (first.done) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const child = fork(new URL("./child.ts", import.meta.url), { serialization: "advanced" });
    let finished = false;
    child.on("error", reject);
    child.on("message", (answer: Answer) => {
      told(answer);
      try {
        const next = queue.next();
        if (!next.done) return void child.send(next.value);
      } catch (error) {
        reject(error);
      }
      finished = true;
      child.disconnect();
    });
    child.on("exit", (code) => {
      if (finished) resolve();
      else reject(new Error(`A process of the PDF pool ended with ${code}.`));
    });
    child.send(first.value);
  });
}
