import type { APIRoute } from "astro";
import { indicatorPlacePaths } from "../../../../components/frame/language-paths.ts";
import { observationsAt } from "../../../../compute/indicator-places.ts";
import { observatory } from "../../../../observatory.ts";
import { observationsCsv } from "../../../../outputs/export/observations-csv.ts";

export const getStaticPaths = indicatorPlacePaths;

export const GET: APIRoute = ({ params: { id = "", territory = "" } }) =>
  new Response(observationsCsv(observatory, observationsAt(observatory, id, territory)));
