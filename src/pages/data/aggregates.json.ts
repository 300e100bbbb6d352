import type { APIRoute } from "astro";
import { observatory } from "../../observatory.ts";
import { wholeFiles } from "../../outputs/export/whole-files.ts";

export const GET: APIRoute = () => new Response(wholeFiles["aggregates.json"](observatory));
