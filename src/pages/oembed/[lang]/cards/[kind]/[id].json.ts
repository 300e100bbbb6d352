import type { APIRoute, InferGetStaticPropsType } from "astro";
import { subjectKinds, subjectsOf } from "../../../../../compute/kit-pages.ts";
import { observatory } from "../../../../../observatory.ts";
import { kitOembed } from "../../../../../outputs/card/oembed.ts";

export const getStaticPaths = () =>
  observatory.settings.languages.flatMap(({ code: lang }) =>
    subjectsOf(observatory).map((subject) => ({
      params: { lang, kind: new Map(subjectKinds).get(subject.kind), id: subject.id },
      props: { subject, lang },
    })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { subject, lang } }) =>
  new Response(kitOembed(observatory, subject, lang), { headers: { "content-type": "application/json" } });
