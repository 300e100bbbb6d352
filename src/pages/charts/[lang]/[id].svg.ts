import type { APIRoute, InferGetStaticPropsType } from "astro";
import { portablePaths } from "../../../components/frame/portable-paths.ts";
import type { Language } from "../../../model/text.ts";
import { observatory } from "../../../observatory.ts";
import { chartImage } from "../../../outputs/chart/chart-image.ts";

export const getStaticPaths = portablePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, params }) =>
  new Response(chartImage(observatory, props.portable, params["lang"] as Language).svg, {
    headers: { "content-type": "image/svg+xml" },
  });
