import type { Change, Changes } from "../../compute/changes.ts";
import { csv } from "../csv.ts";

type Row = Change & { change: keyof Changes };

/** Everything that changed between two states of the data as CSV, one figure a row: raw values and statuses before and after; what is withdrawn or masked is not told again. */
export function changesCsv(changes: Changes): string {
  const rows = (["added", "revised", "withdrawn", "hidden"] as const).flatMap((change): Row[] =>
    changes[change].map((one) => ({ ...one, change })),
  );
  return csv<Row>(
    {
      change: ({ change }) => change,
      figure: ({ id }) => id,
      before: ({ change, before }) => (change === "revised" ? rawOf(before) : undefined),
      after: ({ after }) => rawOf(after),
      status_before: ({ before }) => before?.status,
      status_after: ({ after }) => after?.status,
    },
    rows,
  );
}

function rawOf(figure: Change["before"]): string | number | undefined {
  if (figure === undefined || "reason" in figure) return undefined;
  if ("measure" in figure || "sum" in figure) return figure.value ?? undefined;
  const { value, counts, direction } = figure;
  return value ?? counts?.join(" ") ?? direction;
}
