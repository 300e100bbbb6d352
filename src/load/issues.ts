import * as z from "zod";
import { Text } from "../model/text.ts";
import type { Path } from "./author-file.ts";
import { childOf, childSchema, schemasAt, unwrapped } from "./schema-walk.ts";

/** One thing that a schema found at fault, with the path from the top of the file. */
export type Issue = Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidUnion> & { path: (string | number)[] };

/** What is at fault in a value that may be one of several things. */
export type Fault =
  | { kind: "issue"; issue: Issue }
  | { kind: "words"; path: Path; input: unknown }
  | { kind: "choice"; path: Path; input: unknown; values: unknown[] };

/** Faults that say what the author most likely meant: of a union, those of the member that fits best. */
export function faultsOf(schema: z.core.$ZodType, raw: unknown, issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.flatMap((issue) => faultsIn(schema, raw, issue, []));
}

function faultsIn(schema: z.core.$ZodType, raw: unknown, issue: z.core.$ZodIssue, base: Path): Fault[] {
  const path = [...base, ...issue.path] as (string | number)[];
  if (issue.code === "unrecognized_keys" || issue.code === "custom") {
    const own = wordFaults(schema, raw, issue, path);
    if (own !== undefined) return own;
  }
  if (issue.code !== "invalid_union") return [{ kind: "issue", issue: { ...issue, path } as Issue }];
  if (issue.discriminator !== undefined && issue.errors.length === 0) {
    const values = ((issue as { options?: unknown[] }).options ?? []).filter((value) => typeof value === "string");
    return [{ kind: "choice", path, input: childOf(issue.input, issue.discriminator), values }];
  }
  const input = path.reduce<unknown>(childOf, raw);
  if (isWords(schema, raw, path) && !isWordObject(input)) return [{ kind: "words", path, input }];
  const branches = issue.errors.map((errors) => errors.flatMap((error) => faultsIn(schema, raw, error, path)));
  return branches.toSorted((a, b) => weight(a, path) - weight(b, path))[0] ?? [];
}

// Of words with a fault, zod speaks as if they were { fr, nl, en }; whoever wrote "lang" or "text" meant the other form.
function wordFaults(
  schema: z.core.$ZodType,
  raw: unknown,
  { code }: z.core.$ZodIssue,
  path: (string | number)[],
): Fault[] | undefined {
  const input = path.reduce<unknown>(childOf, raw);
  if (!isWords(schema, raw, path) || !isWordObject(input)) return undefined;
  // The key that does not belong is said already; that nothing is left without it needs no words of its own.
  if (code === "custom") return [];
  const [, inOneLanguage] = Text.def.options;
  if (childOf(input, "lang") === undefined && childOf(input, "text") === undefined) return undefined;
  const { error } = inOneLanguage.safeParse(input, { reportInput: true });
  return (error?.issues ?? []).map((issue) => ({
    kind: "issue",
    issue: { ...issue, path: [...path, ...issue.path] } as Issue,
  }));
}

// A member whose type is quite another is the worst guess; then the one with the fewest faults is the best.
function weight(faults: readonly Fault[], path: Path): number {
  const wrongType = faults.some(
    (fault) => fault.kind === "issue" && fault.issue.code === "invalid_type" && fault.issue.path.length === path.length,
  );
  return faults.reduce((sum, fault) => sum + weightOf(fault), wrongType ? 1000 : 0);
}

// What is missing may only be misspelt: it weighs less than what does not belong.
function weightOf(fault: Fault): number {
  if (fault.kind !== "issue") return 1;
  if (fault.issue.code === "unrecognized_keys") return fault.issue.keys.length;
  return fault.issue.input === undefined ? 0.5 : 1;
}

function isWords(schema: z.core.$ZodType, raw: unknown, path: Path): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const parents = schemasAt(schema, raw, path.slice(0, -1));
  return parents.some((parent) => {
    const field = childSchema(parent, last);
    const bare = field === undefined ? undefined : unwrapped(field);
    return bare instanceof z.ZodUnion && bare.def.options === Text.def.options;
  });
}

function isWordObject(input: unknown): boolean {
  return typeof input === "object" && input !== null && !Array.isArray(input) && Object.keys(input).length > 0;
}
