import { parseArgs } from "node:util";
import { mayLeave } from "./verbs/closed-pipe.ts";

// The verbs load what they need only when called: `check` starts without Astro.
const verbs = {
  check: async () => (await import("./verbs/check.ts")).check,
  build: async () => (await import("./verbs/build.ts")).build,
  audit: async () => (await import("./verbs/audit.ts")).audit,
  explain: async () => (await import("./verbs/explain.ts")).explain,
  release: async () => (await import("./verbs/release.ts")).release,
  dev: async () => (await import("./verbs/dev.ts")).dev,
};

const usage = `vises <verb> [--root <folder>] [--lang fr|nl|en]

  check   read all data and stories and list every fault   [--json] [--github]
          [--fix]: write what can be written without asking
  build   check, then write the site to dist/
  audit   prove that totals give no confided figure away   [--private]
  explain where a fact comes from: explain <fact id>
  release freeze the published data: release 2026-11
  dev     serve the site and follow changes                [--port <n>]
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: "string" },
    lang: { type: "string" },
    port: { type: "string" },
    json: { type: "boolean" },
    github: { type: "boolean" },
    fix: { type: "boolean" },
    private: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});

mayLeave(process.stdout);
mayLeave(process.stderr);

const [verb = "", subject] = positionals;
if (values.help || !Object.hasOwn(verbs, verb)) {
  process.stdout.write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const run = await verbs[verb as keyof typeof verbs]();
  process.exitCode = await run(values.root ?? process.cwd(), { ...values, subject });
}
