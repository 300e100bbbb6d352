import type { APIRoute } from "astro";
import { changesBetween, type Changes } from "../../../compute/changes.ts";
import { observatory } from "../../../observatory.ts";
import { changesCsv } from "../../../outputs/export/changes-csv.ts";

// Each release against the one before, and "now" against the last.
export function getStaticPaths() {
  const { releases } = observatory;
  const states = [...releases, ...(releases.length > 0 ? [{ id: "now", observatory }] : [])];
  return states.flatMap(({ id, observatory: state }, index) => {
    const before = states[index - 1]?.observatory;
    return before === undefined ? [] : [{ params: { id }, props: changesBetween(before, state) }];
  });
}

export const GET: APIRoute<Changes> = ({ props }) => new Response(changesCsv(props));
