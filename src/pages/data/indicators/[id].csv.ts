import type { APIRoute } from "astro";
import { observatory } from "../../../observatory.ts";
import { observationsCsv } from "../../../outputs/export/observations-csv.ts";
import { observationsOf } from "../../../outputs/export/observatory-json.ts";

export const getStaticPaths = () => [...observatory.indicators.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(observationsCsv(observatory, observationsOf(observatory, params["id"] ?? "")));
