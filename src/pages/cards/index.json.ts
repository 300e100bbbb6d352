import type { APIRoute } from "astro";
import { observatory } from "../../observatory.ts";
import { cardIndex } from "../../outputs/card/card-index.ts";

export const GET: APIRoute = () => Response.json(cardIndex(observatory));
