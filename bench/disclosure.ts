import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publish } from "../src/disclosure/publish.ts";
import { loadObservatory, type Loaded } from "../src/load/load-observatory.ts";
import { generate } from "./generate.ts";

/** Hides the counts and amounts of 30 of 100 enterprises in an observatory of generated data, and proves that they stay hidden; prints seconds of processor. */
export async function benchDisclosure(enterprises = 300): Promise<void> {
  const loaded = await confiding(enterprises);
  const { cpu, elapsed, publication } = await timed(() => publish(loaded));
  const { suppression, sums, audit } = publication;
  process.stdout.write(
    `${enterprises} enterprises, ${sums.size} sums, ${suppression.size} masked, safe ${audit.safe}: ${cpu} s of processor, ${elapsed} s in all\n`,
  );
}

async function timed<Made>(run: () => Promise<Made>): Promise<{ cpu: number; elapsed: number; publication: Made }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const publication = await run();
  const { user, system } = process.cpuUsage(before);
  const tenths = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;
  return { cpu: tenths((user + system) / 1000), elapsed: tenths(performance.now() - start), publication };
}

/** Of each ten enterprises the first three confide all that may be confided. */
async function confiding(enterprises: number): Promise<Loaded> {
  const root = mkdtempSync(join(tmpdir(), "vises-bench-"));
  try {
    generate(root, { enterprises, stories: false });
    const folder = join(root, "data", "enterprises");
    const kinds = kindsIn(join(root, "data", "indicators"));
    for (const [index, file] of readdirSync(folder).sort().entries()) {
      if (index % 10 > 2) continue;
      const written = JSON.parse(readFileSync(join(folder, file), "utf8")) as { observations: { indicator: string }[] };
      for (const one of written.observations)
        if (kinds.has(one.indicator)) Object.assign(one, { visibility: "aggregate" });
      writeFileSync(join(folder, file), JSON.stringify(written));
    }
    const loaded = await loadObservatory(root);
    const errors = loaded.problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
    return loaded;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function kindsIn(folder: string): Set<string> {
  const all = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
  return new Set(
    all.flatMap(({ id, kind, adds }) => ((kind === "count" || kind === "amount") && adds.enterprises ? [id] : [])),
  );
}

if (import.meta.main) await benchDisclosure(Number(process.argv[2] ?? 300));
