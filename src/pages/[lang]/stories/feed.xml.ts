import type { APIRoute } from "astro";
import { languagePaths } from "../../../components/frame/language-paths.ts";
import { storiesOf } from "../../../compute/stories.ts";
import { messagesFor } from "../../../messages/messages.ts";
import type { Language } from "../../../model/text.ts";
import { observatory } from "../../../observatory.ts";
import { rss } from "../../../outputs/rss.ts";

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ params }) => {
  const lang = params["lang"] as Language;
  return new Response(rss(observatory, storiesOf(observatory, lang), messagesFor(lang).stories, lang), {
    headers: { "content-type": "application/rss+xml; charset=utf-8" },
  });
};
