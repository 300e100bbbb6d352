import type { APIRoute } from "astro";
import { observatory } from "../../observatory.ts";
import { statisticsCsv } from "../../outputs/export/statistics-csv.ts";

export const GET: APIRoute = () => new Response(statisticsCsv(observatory, observatory.statistics));
