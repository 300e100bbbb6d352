import type { APIRoute } from "astro";
import { observatory } from "../../observatory.ts";
import { observationsCsv } from "../../outputs/export/observations-csv.ts";

export const GET: APIRoute = () =>
  new Response(observationsCsv(observatory, [...observatory.observations.values()].flat()));
