import type { Rule, Severity } from "./rules.ts";

/** One fault of an author, as data; its words live in src/messages/problems.*.ts. */
export interface Problem {
  /** Permanent name, such as "data/wrong-type". */
  rule: Rule;
  severity: Severity;
  /** Path from the observatory's root, with forward slashes. */
  file: string;
  /** From 1; 1 where the fault is the whole file. */
  line: number;
  column: number;
  /** Length of the offending text, for the caret line. */
  length?: number;
  /** Name of the field at fault, where there is one. */
  field?: string;
  /** The offending value as text. */
  actual?: string;
  /** What would have been right, as text or a word the messages translate (see `expectations`). */
  expected?: string;
  /** Everything that would have been right, where it is a list. */
  among?: readonly string[];
  /** What to write instead: a nearby name, a number, a date. */
  suggestion?: string;
  /** A second thing that the sentence names: the other reading, the other place, the gap. */
  other?: string;
  /** "value": it lies in something confided, and what was found is left out; "line": only its line must not be printed. */
  confided?: "value" | "line";
  /** What `check --fix` writes in the file, where the author's meaning is beyond doubt; in UTF-16 units, after any byte order mark. */
  fix?: { start: number; end: number; text: string };
}
