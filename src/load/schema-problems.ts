import type * as z from "zod";
import { fieldName, type Path } from "./author-file.ts";
import { expectedFormat } from "./expectation.ts";
import { faultsOf, type Fault, type Issue } from "./issues.ts";
import type { ProblemList } from "./problem-list.ts";
import { addUnknownFields, type Checked } from "./unknown-fields.ts";
import { addLimit, addUnknownValue, addWrongFormat, addWrongWords, wrongType } from "./wrong-value.ts";

/** Turns what zod found into problems, each said once and where the author can mend it. */
export function addSchemaProblems(checked: Checked, error: z.core.$ZodError, list: ProblemList): void {
  const faults = faultsOf(checked.schema, checked.raw, error.issues);
  const misspelt = new Set<string>();
  for (const fault of faults)
    if (fault.kind === "issue" && fault.issue.code === "unrecognized_keys")
      addUnknownFields(checked, fault.issue, misspelt, list);
  for (const fault of faults) {
    const path = fault.kind === "issue" ? fault.issue.path : fault.path;
    if (!misspelt.has(JSON.stringify(path))) addFault(checked, fault, list);
  }
}

function addFault(checked: Checked, fault: Fault, list: ProblemList): void {
  const { file, base = [] } = checked;
  const path = [...base, ...(fault.kind === "issue" ? fault.issue.path : fault.path)];
  const field = fieldName(path);
  const input = fault.kind === "issue" ? fault.issue.input : fault.input;
  if (input === undefined && !(fault.kind === "issue" && fault.issue.code === "unrecognized_keys")) {
    const rule = field === "source" ? "data/missing-source" : "data/missing-field";
    list.add(rule, file.file, file.at(path.slice(0, -1)), { field });
  } else if (fault.kind === "words") addWrongWords(file, path, input, list);
  else if (fault.kind === "choice") addUnknownValue(file, path, input, fault.values, list);
  else addIssue(checked, fault.issue, path, list);
}

function addIssue(checked: Checked, issue: Issue, path: Path, list: ProblemList): void {
  const { file } = checked;
  const field = fieldName(path);
  const { input } = issue;
  switch (issue.code) {
    case "unrecognized_keys":
      return;
    case "invalid_type":
      // A number beyond what computers hold, such as 1e999, is read as infinite.
      if (input === Infinity || input === -Infinity) return addLimit(file, path, "number", input, "≤ 1.8e308", list);
      list.add("data/wrong-type", file.file, file.at(path), { field, ...wrongType(issue.expected, input) });
      return;
    case "invalid_value":
      addUnknownValue(file, path, input, issue.values, list);
      return;
    case "invalid_format":
      addWrongFormat(file, path, String(input), expectedFormat(issue.format, issue.pattern), list);
      return;
    case "too_small":
      addLimit(file, path, issue.origin, input, issue.exact ? `${issue.minimum}` : `≥ ${issue.minimum}`, list);
      return;
    case "too_big":
      addLimit(file, path, issue.origin, input, issue.exact ? `${issue.maximum}` : `≤ ${issue.maximum}`, list);
      return;
    default:
      list.add("data/no-words", file.file, file.at(path), { field });
  }
}
