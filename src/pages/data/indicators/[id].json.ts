import type { APIRoute, InferGetStaticPropsType } from "astro";
import { observatory } from "../../../observatory.ts";
import { indicatorExport } from "../../../outputs/export/observatory-json.ts";

export const getStaticPaths = () =>
  [...observatory.indicators.values()].map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(indicatorExport(observatory, props.indicator));
