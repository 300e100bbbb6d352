import type { APIRoute, InferGetStaticPropsType } from "astro";
import { observatory } from "../../observatory.ts";
import { cardSvg } from "../../outputs/card/card-svg.ts";
import { kitFiles } from "../../outputs/card/kit.ts";

export const getStaticPaths = () =>
  kitFiles(observatory).map((card) => ({
    params: { name: card.path.replace(/^cards\/|\.png$/g, "") },
    props: { card },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(cardSvg(props.card.drawing, props.card), { headers: { "content-type": "image/svg+xml" } });
