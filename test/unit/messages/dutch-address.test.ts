import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// Dutch speaks to its readers with "u", as Flemish public bodies do with people they do not know; one form, everywhere.
const familiar = /(?<![\p{L}’'-])(?:je|jij|jou|jouw|jullie|jezelf)(?![\p{L}’'-])/iu;

/** Every Dutch text of a module: what it exports for "nl", or all of it where the file is a Dutch one. */
function dutchOf(value: unknown, inside: boolean): string[] {
  if (typeof value === "string" || typeof value === "function") return inside ? [String(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => dutchOf(held, inside || name === "nl"));
}

async function messages(): Promise<[string, string][]> {
  const folder = path.resolve("src/messages");
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const all = await Promise.all(
    files.map(async (file) => {
      const module = (await import(path.join(folder, file))) as object;
      const own = /(^|\.)nl\.ts$/.test(file);
      return dutchOf({ ...module }, own).map((text): [string, string] => [file, text]);
    }),
  );
  return all.flat();
}

const pages = readdirSync("content/pages")
  .filter((file) => file.endsWith(".nl.mdx"))
  .map((file): [string, string] => [file, readFileSync(path.join("content/pages", file), "utf8")]);

test("Dutch messages, and the pages of the observatory, say “u” and never “je”", async () => {
  const all = [...(await messages()), ...pages];
  expect(all.filter(([, text]) => /\b(?:u|uw)\b/i.test(text)).length).toBeGreaterThan(50);
  expect(
    all.filter(([, text]) => familiar.test(text)).map(([file, text]) => `${file}: ${text.match(familiar)}`),
  ).toEqual([]);
});

test("the familiar form is found wherever it stands in a sentence", () => {
  expect(familiar.test("Wat zoek je?")).toBe(true);
  expect(familiar.test("Jullie onderneming")).toBe(true);
  expect(familiar.test("Wat zoekt u in het projectje?")).toBe(false);
});
