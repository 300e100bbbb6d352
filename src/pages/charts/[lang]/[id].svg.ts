import type { APIRoute, InferGetStaticPropsType } from "astro";
import { portablePaths } from "../../../components/frame/portable-paths.ts";
import type { Language } from "../../../model/text.ts";
import { observatory } from "../../../observatory.ts";
import { chartSvg } from "../../../outputs/chart/chart-svg.ts";

export const getStaticPaths = portablePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, params }) =>
  new Response(chartSvg(observatory, props.portable, params["lang"] as Language), {
    headers: { "content-type": "image/svg+xml" },
  });
