import { defineMiddleware } from "astro:middleware";
import { linksEndWithTheirWords } from "./components/markup.ts";

/** Every page, as it is sent: its links end with their words. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(linksEndWithTheirWords(await response.text()), response);
});
