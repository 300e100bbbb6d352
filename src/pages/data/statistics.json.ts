import type { APIRoute } from "astro";
import { observatory } from "../../observatory.ts";
import { statisticsExport } from "../../outputs/export/observatory-json.ts";

export const GET: APIRoute = () => Response.json(statisticsExport(observatory));
