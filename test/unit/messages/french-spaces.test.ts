import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// A colon, a semicolon, a question mark or a closing guillemet never begins a line: French sets a no-break space before it.
const breaking = /[\p{L}\d)»}\u2019] (?=[:;!?»](?![\w/]))|« /u;

/** Every French text of a module: what it exports for "fr", or all of it where the file is a French one; problems are read in a terminal. */
function frenchOf(value: unknown, inside: boolean): string[] {
  // Of a function, the texts it puts together: its own question marks and colons are code.
  if (typeof value === "function")
    return inside
      ? (String(value)
          .replace(/\$\{[^}]*\}/g, "x")
          .match(/`[^`]*`|"[^"]*"/g) ?? [])
      : [];
  if (typeof value === "string") return inside ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => frenchOf(held, inside || name === "fr"));
}

test("French messages keep their double punctuation on the line of the word before it", async () => {
  const folder = path.resolve("src/messages");
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".ts") && !/problem|reasons|explain|verbs/.test(file),
  );
  const all = await Promise.all(
    files.map(async (file) => {
      const module = (await import(path.join(folder, file))) as object;
      return frenchOf({ ...module }, /(^|\.)fr\.ts$/.test(file)).map((text) => `${file}: ${text}`);
    }),
  );
  const texts = all.flat();
  expect(texts.filter((text) => /\u00A0[:;?»]|\\u00A0[:;?»]/.test(text)).length).toBeGreaterThan(50);
  expect(texts.filter((text) => breaking.test(text.replace(/^[^:]+: /, "")))).toEqual([]);
});
