import { CsvFile } from "./csv-file.ts";
import { nearest } from "./nearest.ts";
import { placeOf } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";
import { readText } from "./read-text.ts";

/** A CSV file and its rows by column name; empty cells are absent. */
export interface ReadCsv {
  file: CsvFile;
  /** `row` is the row's number in the file's path, 1 for the first below the header. */
  records: { row: number; record: Record<string, string> }[];
}

/** Reads a CSV file whose columns are known; undefined, with the problems said, where its header makes the rows unreadable. */
export function readCsv(
  root: string,
  path: string,
  columns: { required: readonly string[]; optional: readonly string[] },
  list: ProblemList,
): ReadCsv | undefined {
  const text = readText(root, path, list);
  if (text === undefined) return undefined;
  const file = new CsvFile(path, text);
  const header = (file.rows[0] ?? []).map((cell) => cell.text);
  const [only = "", ...more] = header;
  if (more.length === 0 && /[;\t]/u.test(only)) {
    list.add("csv/separator", path, file.at([0]), { actual: only.includes(";") ? ";" : "tab" });
    return undefined;
  }
  if (file.unclosed !== undefined) list.add("csv/unclosed-quote", path, placeOf(text, file.unclosed));
  if (!checkHeader(file, header, columns, list)) return undefined;
  const records = file.rows.slice(1).flatMap((cells, index) => {
    const row = index + 1;
    if (cells.length === header.length) return [{ row, record: recordOf(header, cells) }];
    list.add("csv/column-count", path, file.at([row]), { actual: `${cells.length}`, expected: `${header.length}` });
    return [];
  });
  return { file, records };
}

function recordOf(header: readonly string[], cells: readonly { text: string }[]): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [index, name] of header.entries()) {
    const text = cells[index]?.text.trim() ?? "";
    if (text !== "") record[name] = text;
  }
  return record;
}

function checkHeader(
  file: CsvFile,
  header: readonly string[],
  { required, optional }: { required: readonly string[]; optional: readonly string[] },
  list: ProblemList,
): boolean {
  const all = [...required, ...optional];
  const missing = new Set(required.filter((name) => !header.includes(name)));
  const lacking = missing.size > 0;
  for (const [index, name] of header.entries()) {
    const cell = file.rows[0]?.[index] ?? { start: 0, end: 1 };
    const place = placeOf(file.text, cell);
    if (header.indexOf(name) !== index) list.add("csv/duplicate-column", file.file, place, { actual: name });
    else if (!all.includes(name)) {
      const free = all.filter((column) => !header.includes(column));
      const suggestion = nearest(name, free);
      if (suggestion !== undefined) missing.delete(suggestion);
      list.add("csv/unknown-column", file.file, place, {
        actual: name,
        among: all,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
  }
  for (const name of missing) list.add("csv/missing-column", file.file, file.at([0]), { field: name });
  return !lacking;
}
