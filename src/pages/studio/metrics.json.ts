import type { APIRoute } from "astro";
import { cardMetrics } from "../../outputs/card/fit-text.ts";

export const GET: APIRoute = () => Response.json(cardMetrics());
