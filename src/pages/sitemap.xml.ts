import type { APIRoute } from "astro";
import { observatory } from "../observatory.ts";
import { sitemap } from "../outputs/sitemap.ts";

export const GET: APIRoute = () =>
  new Response(sitemap(observatory), { headers: { "content-type": "application/xml; charset=utf-8" } });
