import type { APIRoute } from "astro";
import { languagePaths } from "../../components/frame/language-paths.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { openSearch } from "../../outputs/search/open-search.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(openSearch(observatory, params["lang"] as Language), {
    headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" },
  });
