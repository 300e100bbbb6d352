import type { Change, Changes } from "../../compute/changes.ts";
import { csv } from "../csv.ts";

type Row = Change & { change: "added" | "revised" | "withdrawn" };

/** Everything that changed between two states of the data as CSV, one figure a row: raw values and statuses before and after. */
export function changesCsv({ added, revised, withdrawn }: Changes): string {
  const rows: Row[] = [
    ...added.map((one) => ({ ...one, change: "added" as const })),
    ...revised.map((one) => ({ ...one, change: "revised" as const })),
    ...withdrawn.map((one) => ({ ...one, change: "withdrawn" as const })),
  ];
  return csv<Row>(
    {
      change: ({ change }) => change,
      figure: ({ id }) => id,
      before: ({ before }) => rawOf(before),
      after: ({ after }) => rawOf(after),
      status_before: ({ before }) => before?.status,
      status_after: ({ after }) => after?.status,
    },
    rows,
  );
}

function rawOf(figure: Change["before"]): string | number | undefined {
  if (figure === undefined || "reason" in figure) return undefined;
  if ("measure" in figure) return figure.value;
  const { value, counts, direction } = figure;
  return value ?? counts?.join(" ") ?? direction;
}
