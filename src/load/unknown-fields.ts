import type * as z from "zod";
import type { AuthorFile, Path } from "./author-file.ts";
import { isLanguage } from "./expectation.ts";
import type { Issue } from "./issues.ts";
import { nearest } from "./nearest.ts";
import type { ProblemList } from "./problem-list.ts";
import { childOf, fieldsAt } from "./schema-walk.ts";

/** What a schema was asked about: the schema, the value as it was read, and its file. */
export interface Checked {
  schema: z.core.$ZodType;
  raw: unknown;
  file: AuthorFile;
  /** Where the value stands in the file, if it is not the whole of it. */
  base?: Path;
}

/** Says which fields an object may not have. What each was probably meant to be goes into `misspelt`: it is not missing too. */
export function addUnknownFields(
  { schema, raw, file, base = [] }: Checked,
  issue: Issue,
  misspelt: Set<string>,
  list: ProblemList,
): void {
  if (issue.code !== "unrecognized_keys") return;
  const owner = issue.path.reduce<unknown>(childOf, raw);
  const allowed = fieldsAt(schema, raw, issue.path);
  const free = allowed.filter((name) => childOf(owner, name) === undefined);
  const absent = ["missing", "not-applicable", "withheld"].includes(String(childOf(owner, "status")));
  for (const key of issue.keys) {
    const place = file.at([...base, ...issue.path, key], "key");
    if (absent && ["value", "numerator", "denominator", "counts", "direction", "qualifier"].includes(key)) {
      list.add("observation/value-and-absent", file.file, place, {
        field: key,
        actual: String(childOf(owner, "status")),
      });
    } else if (isLanguageCode(key) && allowed.includes("nl") && childOf(owner, "lang") === undefined) {
      list.add("data/unknown-language", file.file, place, { actual: key });
    } else {
      const suggestion = nearest(key, free);
      if (suggestion !== undefined) misspelt.add(JSON.stringify([...issue.path, suggestion]));
      list.add("data/unknown-field", file.file, place, {
        field: key,
        among: allowed,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
  }
}

function isLanguageCode(key: string): boolean {
  return /^[a-z]{2,3}$/u.test(key) && !isLanguage(key);
}
