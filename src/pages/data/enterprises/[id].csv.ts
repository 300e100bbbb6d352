import type { APIRoute } from "astro";
import { observatory } from "../../../observatory.ts";
import { observationsCsv } from "../../../outputs/export/observations-csv.ts";

export const getStaticPaths = () => [...observatory.enterprises.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(observationsCsv(observatory, observatory.observations.get(params["id"] ?? "") ?? []));
