import type { APIRoute } from "astro";
import { indicatorPlacePaths } from "../../../../components/frame/language-paths.ts";
import { observationsAt } from "../../../../compute/indicator-places.ts";
import { observatory } from "../../../../observatory.ts";
import { indicatorExport } from "../../../../outputs/export/observatory-json.ts";

export const getStaticPaths = indicatorPlacePaths;

export const GET: APIRoute = ({ params: { id = "", territory = "" } }) => {
  const indicator = observatory.indicators.get(id);
  if (indicator === undefined) throw new Error(`No indicator "${id}".`);
  return Response.json({
    territory,
    ...indicatorExport(observatory, indicator, observationsAt(observatory, id, territory)),
  });
};
