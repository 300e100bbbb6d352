import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { loadObservatory } from "../src/load/load-observatory.ts";
import { cardsOf, type CardFile } from "../src/outputs/card/cards.ts";
import { inRounds, median, ratioText } from "./rounds.ts";

const ours = new URL("../src/outputs/card/worker.ts", import.meta.url);
const plain = new URL("plain-card-worker.ts", import.meta.url);

/** Cards from the whole list, evenly spread, each drawing once. */
function sample(cards: readonly CardFile[], most: number): CardFile[] {
  const distinct = [...new Map(cards.map((card) => [card.hash, card])).values()];
  const step = Math.max(1, distinct.length / most);
  return Array.from(
    { length: Math.min(most, distinct.length) },
    (_, index) => distinct[Math.floor(index * step)],
  ).filter((card) => card !== undefined);
}

/** Draws one card and waits for its answer. */
async function draw(worker: Worker, folder: string, { hash, drawing }: CardFile): Promise<void> {
  worker.postMessage({ file: join(folder, `${hash}.png`), drawing });
  await once(worker, "message");
}

/** Milliseconds to draw all cards on so many workers, each warm after two cards that are not counted. */
async function time(script: URL, count: number, cards: readonly CardFile[], folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const workers = Array.from({ length: count }, () => new Worker(script));
  const queue = cards.values();
  const work = async (worker: Worker): Promise<void> => {
    for (const card of queue) await draw(worker, folder, card);
  };
  await Promise.all(
    workers.map(async (worker) => [await draw(worker, folder, cards[0]!), await draw(worker, folder, cards[1]!)]),
  );
  const start = performance.now();
  await Promise.all(workers.map(work));
  const passed = performance.now() - start;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return passed;
}

function kilobytes(folder: string): string {
  const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
  return `${(median(sizes) / 1000).toFixed(1)} kB`;
}

/** Draws cards of the observatory with our pipeline and with the plain recipe, on one and on two workers; prints cards a second and ratios. */
export async function benchCards(most = 120, rounds = 3): Promise<void> {
  const { observatory } = await loadObservatory(process.cwd());
  const cards = sample(cardsOf(observatory), most);
  const temporary = mkdtempSync(join(tmpdir(), "vises-bench-"));
  const [own, other] = [join(temporary, "ours"), join(temporary, "plain")];
  try {
    const times = await inRounds(rounds, {
      "ours, 1 worker": () => time(ours, 1, cards, own),
      "plain, 1 worker": () => time(plain, 1, cards, other),
      "ours, 2 workers": () => time(ours, 2, cards, own),
      "plain, 2 workers": () => time(plain, 2, cards, other),
    });
    const of = (name: string): readonly number[] => times[name] ?? [];
    const lines = Object.entries(times).map(
      ([name, passed]) =>
        `${name.padEnd(18)}${((cards.length / median(passed)) * 1000).toFixed(1).padStart(6)} cards/s`,
    );
    process.stdout.write(
      [
        `${cards.length} cards of this observatory, ${rounds} rounds; median card: ours ${kilobytes(own)}, plain ${kilobytes(other)}`,
        ...lines,
        `time, ours / plain, 1 worker    ${ratioText(of("ours, 1 worker"), of("plain, 1 worker"))}, goal 0.60`,
        `time, ours / plain, 2 workers   ${ratioText(of("ours, 2 workers"), of("plain, 2 workers"))}, goal 0.60`,
        `time, 1 worker / 2 workers      ${ratioText(of("ours, 1 worker"), of("ours, 2 workers"))}, goal 1.60 or more`,
        "",
      ].join("\n"),
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (import.meta.main) await benchCards(...process.argv.slice(2).map(Number));
