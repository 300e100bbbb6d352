import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadObservatory } from "../src/load/load-observatory.ts";
import { Enterprise } from "../src/model/enterprise.ts";
import { generate } from "./generate.ts";

const rounds = 7;

/** Reading, JSON.parse and zod alone: what no check can be quicker than. */
function floor(root: string): void {
  const folder = join(root, "data", "enterprises");
  for (const file of readdirSync(folder))
    if (!Enterprise.safeParse(JSON.parse(readFileSync(join(folder, file), "utf8"))).success) throw new Error(file);
}

type Run = () => void | Promise<void>;

// Round by round in turn: what slows the machine for a while slows all of them.
async function medians(...runs: readonly Run[]): Promise<number[]> {
  const times: number[][] = runs.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, run] of runs.entries()) {
      const start = performance.now();
      await run();
      times[index]?.push(performance.now() - start);
    }
  return times.map((own) => own.toSorted((a, b) => a - b)[(rounds - 1) / 2] ?? Number.NaN);
}

/** Times the check of `enterprises` × 60 observations, without and with a story each, against the floor; prints milliseconds. */
export async function benchCheck(enterprises = 1000): Promise<void> {
  const bare = mkdtempSync(join(tmpdir(), "vises-bench-"));
  const folders = [bare];
  try {
    const told = mkdtempSync(join(tmpdir(), "vises-bench-"));
    folders.push(told);
    const check = async (root: string): Promise<void> => {
      const { problems } = await loadObservatory(root);
      if (problems.length > 0) throw new Error(`${problems.length} problems: ${JSON.stringify(problems[0])}`);
    };
    generate(bare, { enterprises, stories: false });
    generate(told, { enterprises, stories: true });
    const first = performance.now();
    await check(bare);
    const cold = performance.now() - first;
    const [least = Number.NaN, data = Number.NaN, all = Number.NaN] = await medians(
      () => floor(bare),
      () => check(bare),
      () => check(told),
    );
    const line = (name: string, time: number): string =>
      `${name.padEnd(34)}${String(Math.round(time)).padStart(6)} ms  ${Math.round((time / least) * 100) / 100} × floor`;
    process.stdout.write(
      [
        `${enterprises} enterprises × 60 observations, median of ${rounds}`,
        line("floor: read, JSON.parse, zod", least),
        line("check, data, first time", cold),
        line("check, data", data),
        line("check, data and a story each", all),
        "",
      ].join("\n"),
    );
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await benchCheck(Number(process.argv[2] ?? 1000));
