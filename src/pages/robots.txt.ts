import type { APIRoute } from "astro";
import { observatory } from "../observatory.ts";
import { absolute, fileTo } from "../paths.ts";

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(observatory, fileTo(observatory, "sitemap.xml"))}\n`);
