import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { observatory } from "../../observatory.ts";
import { cardPng } from "../../outputs/card/card-png.ts";
import { cardCache, cardsOf } from "../../outputs/card/cards.ts";
import { kitFiles } from "../../outputs/card/kit.ts";

export const getStaticPaths = () =>
  [...cardsOf(observatory), ...kitFiles(observatory)].map((card) => ({
    params: { name: card.path.replace(/^cards\/|\.png$/g, "") },
    props: { hash: card.hash, drawing: card.drawing },
  }));

// The build draws all cards ahead, on every core; what it has not drawn (in dev) is drawn when asked for.
const cache = cardCache(process.env["VISES_ROOT"] ?? process.cwd());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const drawn = path.join(cache, `${props.hash}.png`);
  const bytes = existsSync(drawn) ? readFileSync(drawn) : await cardPng(props.drawing);
  return new Response(new Uint8Array(bytes), { headers: { "content-type": "image/png" } });
};
