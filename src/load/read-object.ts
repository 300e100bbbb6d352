import * as z from "zod";
import { partsOf, type Partly } from "./partly.ts";
import type { ProblemList } from "./problem-list.ts";
import { addSchemaProblems } from "./schema-problems.ts";
import type { Checked } from "./unknown-fields.ts";

/** What became of one value of a file: all of it, or the parts that are right, so that they too can be checked. */
export interface ReadObject<T> {
  /** The value, if the schema found nothing at fault. */
  whole: T | undefined;
  parts: Partly<T> | undefined;
}

/** Holds a value against its schema and says what is at fault. */
export function readObject<S extends z.core.$ZodType>(
  checked: Checked & { schema: S },
  list: ProblemList,
): ReadObject<z.output<S>> {
  const { schema, raw } = checked;
  const result = z.safeParse(schema, raw, { reportInput: true });
  if (result.success) return { whole: result.data, parts: result.data as Partly<z.output<S>> };
  addSchemaProblems(checked, result.error, list);
  return { whole: undefined, parts: partsOf(schema, raw) };
}
