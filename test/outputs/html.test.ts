import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { files, read } from "../site.ts";

// Style rules of the checker that are not faults of the page are off; what readers and machines rely on is on.
const checker = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "no-inline-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-implicit-button-type": "error",
    "prefer-native-element": ["error", { exclude: ["img"] }],
  },
});

test("every page is valid HTML", async () => {
  const faults: string[] = [];
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const report = await checker.validateString(read(file));
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
    if (faults.length > 40) break;
  }
  expect(faults.slice(0, 40)).toEqual([]);
}, 600_000);
