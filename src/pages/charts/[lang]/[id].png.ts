import { existsSync, readFileSync } from "node:fs";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { portablePaths } from "../../../components/frame/portable-paths.ts";
import type { Language } from "../../../model/text.ts";
import { observatory } from "../../../observatory.ts";
import { chartImage } from "../../../outputs/chart/chart-image.ts";
import { chartPng } from "../../../outputs/chart/chart-png.ts";
import { chartFile } from "../../../outputs/chart/render-charts.ts";

export const getStaticPaths = portablePaths;

const root = process.env["VISES_ROOT"] ?? process.cwd();

// The build draws all charts ahead, on every core; what it has not drawn (in dev) is drawn when asked for.
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, params }) => {
  const { svg } = chartImage(observatory, props.portable, params["lang"] as Language);
  const drawn = chartFile(root, svg);
  const bytes = existsSync(drawn) ? readFileSync(drawn) : await chartPng(svg);
  return new Response(new Uint8Array(bytes), { headers: { "content-type": "image/png" } });
};
