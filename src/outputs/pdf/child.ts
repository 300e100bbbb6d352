import { writeFileAtomic } from "../write-file.ts";
import { PdfProblem, renderPdf } from "./engine.ts";
import { encodedPhotos } from "./photos.ts";
import type { PdfJob } from "./render-pdfs.ts";

// Renders one document after another; answers each so that the pool can hand out the next.
process.on("message", (job: PdfJob) => void rendered(job));

async function rendered({ file, rendering }: PdfJob): Promise<void> {
  try {
    const { bytes, pages } = renderPdf({ ...rendering, photos: await encodedPhotos(rendering.data) });
    writeFileAtomic(file, bytes);
    writeFileAtomic(file.replace(/\.pdf$/, ".json"), Buffer.from(JSON.stringify({ pages, bytes: bytes.length })));
    process.send?.({ done: file, memory: process.memoryUsage.rss() });
  } catch (error) {
    process.send?.({ failed: error instanceof PdfProblem ? error.message : String((error as Error).stack ?? error) });
  }
}
process.on("disconnect", () => process.exit(0));
