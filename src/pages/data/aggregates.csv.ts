import type { APIRoute } from "astro";
import { observatory } from "../../observatory.ts";
import { aggregatesCsv } from "../../outputs/export/aggregates.ts";

export const GET: APIRoute = () => new Response(aggregatesCsv(observatory));
