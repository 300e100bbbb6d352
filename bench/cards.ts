import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { loadObservatory } from "../src/load/load-observatory.ts";
import { cardsOf, type CardFile } from "../src/outputs/card/cards.ts";
import { inRounds, median, ratioText } from "./rounds.ts";

const here = (name: string): URL => new URL(`${name}-card-worker.ts`, import.meta.url);
const ours = new URL("../src/outputs/card/worker.ts", import.meta.url);

/** Who draws, on how many workers; each of the others in one process, as it is used. */
const contestants: Readonly<Record<string, { script: URL; workers: number }>> = {
  "ours, 1 worker": { script: ours, workers: 1 },
  "ours, 2 workers": { script: ours, workers: 2 },
  "plain recipe": { script: here("plain"), workers: 1 },
  "@vercel/og": { script: here("og"), workers: 1 },
  "astro-og-canvas": { script: here("canvas"), workers: 1 },
  takumi: { script: here("takumi"), workers: 1 },
};

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
  // What a contestant says while it works would stand between the lines of the result.
  const workers = Array.from({ length: count }, () => new Worker(script, { stdout: true }));
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

/** Draws link previews of the observatory with our pipeline and with its peers, in interleaved rounds; prints cards a second and ratios. */
export async function benchCards(most = 80, rounds = 3): Promise<void> {
  const { observatory } = await loadObservatory(process.cwd());
  const cards = sample(cardsOf(observatory), most);
  const temporary = mkdtempSync(join(tmpdir(), "vises-bench-"));
  const folderOf = (name: string): string => join(temporary, name.replaceAll(/\W+/g, "-"));
  try {
    const times = await inRounds(
      rounds,
      Object.fromEntries(
        Object.entries(contestants).map(([name, { script, workers }]) => [
          name,
          () => time(script, workers, cards, folderOf(name)),
        ]),
      ),
    );
    const of = (name: string): readonly number[] => times[name] ?? [];
    const lines = Object.entries(times).map(([name, passed]) => {
      const rate = ((cards.length / median(passed)) * 1000).toFixed(1);
      return `${name.padEnd(18)}${rate.padStart(6)} cards/s   median ${kilobytes(folderOf(name))}`;
    });
    const against = (own: string, other: string, goal: string): string =>
      `speed, ${own} / ${other}`.padEnd(44) + ratioText(of(other), of(own)) + goal;
    const [one, two] = ["ours, 1 worker", "ours, 2 workers"];
    process.stdout.write(
      [
        `${cards.length} link previews of this observatory, ${rounds} rounds`,
        ...lines,
        against(one, "plain recipe", ""),
        against(one, "@vercel/og", ", goal 1.7"),
        against(one, "astro-og-canvas", ", goal 1.7 (it draws words alone)"),
        against(two, "@vercel/og", ", goal 3"),
        against(two, "astro-og-canvas", ", goal 3 (it draws words alone)"),
        against(two, one, ""),
        against(one, "takumi", ""),
        "",
      ].join("\n"),
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

if (import.meta.main) await benchCards(...process.argv.slice(2).map(Number));
