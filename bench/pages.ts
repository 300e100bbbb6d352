import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeHugo } from "./hugo.ts";
import { writeReports } from "./reports.ts";
import { inRounds, median, ratioText } from "./rounds.ts";

/** Milliseconds of a whole process; throws when it fails. */
function run(command: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(stderr);
  return performance.now() - start;
}

interface Site {
  pages: number;
  bytes: number;
  /** What a page holds: drawings, points, rows and words of the first one. */
  holds: { drawings: number; points: number; rows: number; words: number };
}

function siteIn(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .sort();
  const first = readFileSync(join(folder, files[0] ?? ""), "utf8");
  const count = (pattern: RegExp): number => first.match(pattern)?.length ?? 0;
  const text = first.replace(/<(script|style|svg)[\s>].*?<\/\1>/gs, " ").replace(/<[^>]*>/g, " ");
  return {
    pages: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
    holds: {
      drawings: count(/class="chart chart-line"/g),
      points: count(/<circle /g),
      rows: count(/<tr id=/g),
      words: text.split(/\s+/).filter(Boolean).length,
    },
  };
}

function hugoVersion(): string | undefined {
  const { stdout, status } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? /v[\d.]+/.exec(stdout)?.[0] : undefined;
}

/** Builds the HTML of reports in one language, with Hugo beside where it is installed; prints seconds, pages a second, bytes and the ratio. */
export async function benchPages(enterprises = 1000, rounds = 3): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), "vises-bench-"));
  // Astro runs what it bundles from its output folder, so that folder must lie where the packages are found.
  const work = fileURLToPath(new URL(`../.cache/bench-${process.pid}`, import.meta.url));
  const [root, hugo] = [join(temporary, "observatory"), join(temporary, "hugo")];
  const version = hugoVersion();
  try {
    writeReports(root, enterprises);
    writeHugo(root, hugo);
    const vises = (): number => {
      rmSync(work, { recursive: true, force: true });
      return run(process.execPath, [fileURLToPath(new URL("astro-build.ts", import.meta.url)), root, work]);
    };
    const theirs = (): number => {
      rmSync(join(hugo, "public"), { recursive: true, force: true });
      return run("hugo", ["--quiet", "--source", hugo]);
    };
    const times = await inRounds(rounds, version === undefined ? { vises } : { vises, hugo: theirs });
    const ours = siteIn(join(work, "dist"));
    const lines = [`${enterprises} reports in one language, ${rounds} rounds`, row("VISES", times["vises"], ours)];
    if (version === undefined) lines.push("Hugo is not installed: no ratio.");
    else {
      const other = siteIn(join(hugo, "public"));
      compare(ours, other);
      lines.push(row(`Hugo ${version}`, times["hugo"], other));
      lines.push(`VISES / Hugo  ${ratioText(times["vises"] ?? [], times["hugo"] ?? [])}, goal 1.50`);
    }
    process.stdout.write(`${lines.join("\n")}\n`);
  } finally {
    for (const folder of [temporary, work]) rmSync(folder, { recursive: true, force: true });
  }
}

// Pages of the same content: as many drawings, points and rows, and words within a tenth.
function compare({ pages, holds }: Site, other: Site): void {
  const { drawings, points, rows, words } = holds;
  const same = pages === other.pages && drawings === other.holds.drawings && points === other.holds.points;
  if (!same || rows !== other.holds.rows || Math.abs(words - other.holds.words) > words / 10)
    throw new Error(`The pages differ: ${JSON.stringify({ pages, holds })} against ${JSON.stringify(other)}.`);
}

function row(name: string, times: readonly number[] = [], { pages, bytes, holds }: Site): string {
  const time = median(times);
  const { drawings, points, rows, words } = holds;
  return [
    name.padEnd(14),
    `${(time / 1000).toFixed(2)} s`,
    `${Math.round((pages / time) * 1000)} pages/s`,
    `${(bytes / pages / 1000).toFixed(1)} kB a page`,
    `${drawings} drawings, ${points} points, ${rows} rows, ${words} words`,
  ].join("  ");
}

if (import.meta.main) await benchPages(...process.argv.slice(2).map(Number));
