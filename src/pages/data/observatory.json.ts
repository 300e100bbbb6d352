import type { APIRoute } from "astro";
import { observatory } from "../../observatory.ts";
import { observatoryExport } from "../../outputs/export/observatory-json.ts";

export const GET: APIRoute = () => Response.json(observatoryExport(observatory));
