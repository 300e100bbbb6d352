import type { APIRoute, InferGetStaticPropsType } from "astro";
import { portablePaths } from "../../../components/frame/portable-paths.ts";
import type { Language } from "../../../model/text.ts";
import { observatory } from "../../../observatory.ts";
import { oembed } from "../../../outputs/chart/oembed.ts";

export const getStaticPaths = portablePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, params }) =>
  new Response(oembed(observatory, props.portable, params["lang"] as Language), {
    headers: { "content-type": "application/json" },
  });
