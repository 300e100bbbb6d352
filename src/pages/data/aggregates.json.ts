import type { APIRoute } from "astro";
import { observatory } from "../../observatory.ts";
import { aggregatesExport } from "../../outputs/export/aggregates.ts";

export const GET: APIRoute = () => Response.json(aggregatesExport(observatory));
