import { spawn } from "node:child_process";
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { mayLeave } from "../../../src/verbs/closed-pipe.ts";

const cli = fileURLToPath(new URL("../../../src/cli.ts", import.meta.url));

async function leftEarly(...words: string[]): Promise<{ code: number; errors: string }> {
  const run = spawn(process.execPath, [cli, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  run.stdout.destroy();
  let errors = "";
  run.stderr.on("data", (part: Buffer) => (errors += part.toString()));
  const [code] = (await once(run, "close")) as [number];
  return { code, errors };
}

it("ends without a word when the reader of its output has left", async () => {
  expect(await leftEarly("--help")).toEqual({ code: 0, errors: "" });
  expect(await leftEarly("no-such-verb")).toEqual({ code: 2, errors: "" });
});

it("keeps every other fault of an output", () => {
  const output = new PassThrough();
  mayLeave(output);
  const fault = Object.assign(new Error("no room on the disk"), { code: "ENOSPC" });
  expect(() => output.emit("error", fault)).toThrow(fault);
  expect(() => output.emit("error", Object.assign(new Error("left"), { code: "EPIPE" }))).not.toThrow();
});
