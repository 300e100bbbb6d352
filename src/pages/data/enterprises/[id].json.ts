import type { APIRoute, InferGetStaticPropsType } from "astro";
import { observatory } from "../../../observatory.ts";
import { enterpriseExport } from "../../../outputs/export/observatory-json.ts";

export const getStaticPaths = () =>
  [...observatory.enterprises.values()].map((enterprise) => ({ params: { id: enterprise.id }, props: { enterprise } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(enterpriseExport(observatory, props.enterprise));
