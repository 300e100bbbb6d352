import type { APIRoute, InferGetStaticPropsType } from "astro";
import { portablePaths } from "../../../../components/frame/portable-paths.ts";
import type { Language } from "../../../../model/text.ts";
import { observatory } from "../../../../observatory.ts";
import { embedPage } from "../../../../outputs/chart/embed-page.ts";

export const getStaticPaths = portablePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, params }) =>
  new Response(embedPage(observatory, props.portable, params["lang"] as Language), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
