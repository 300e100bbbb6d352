import { writeFileAtomic } from "../write-file.ts";
import { PdfProblem, renderPdf } from "./engine.ts";
import type { PdfJob } from "./render-pdfs.ts";

// Renders one document after another; answers each so that the pool can hand out the next.
process.on("message", ({ file, rendering }: PdfJob) => {
  try {
    const { bytes, pages } = renderPdf(rendering);
    writeFileAtomic(file, bytes);
    writeFileAtomic(file.replace(/\.pdf$/, ".json"), Buffer.from(JSON.stringify({ pages, bytes: bytes.length })));
    process.send?.({ done: file, memory: process.memoryUsage.rss() });
  } catch (error) {
    process.send?.({ failed: error instanceof PdfProblem ? error.message : String((error as Error).stack ?? error) });
  }
});
process.on("disconnect", () => process.exit(0));
