import type { APIRoute, InferGetStaticPropsType } from "astro";
import { portablesOf } from "../../compute/portable.ts";
import { observatory } from "../../observatory.ts";
import { chartCsv } from "../../outputs/chart/chart-csv.ts";

// Raw values are the same in every language.
const [first] = observatory.settings.languages;

export const getStaticPaths = () =>
  [...portablesOf(observatory, first?.code ?? "fr").values()].map((portable) => ({
    params: { id: portable.id },
    props: { portable },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(chartCsv(observatory, props.portable), { headers: { "content-type": "text/csv; charset=utf-8" } });
