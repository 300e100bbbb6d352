import type { APIRoute } from "astro";
import { changesBetween, stateOf, type Changes, type State } from "../../../compute/changes.ts";
import { observatory } from "../../../observatory.ts";
import { changesCsv } from "../../../outputs/export/changes-csv.ts";

// Each release against the one before, and "now" against the last.
export function getStaticPaths() {
  const { releases } = observatory;
  const today = { id: "now", ...stateOf(observatory) };
  const states: (State & { id: string })[] = [...releases, ...(releases.length > 0 ? [today] : [])];
  return states.flatMap((state, index) => {
    const before = states[index - 1];
    return before === undefined ? [] : [{ params: { id: state.id }, props: changesBetween(before, state) }];
  });
}

export const GET: APIRoute<Changes> = ({ props }) => new Response(changesCsv(props));
