import type { APIRoute, InferGetStaticPropsType } from "astro";
import { subjectPath, subjectsOf } from "../../../../compute/kit-pages.ts";
import { observatory } from "../../../../observatory.ts";
import { offersOf } from "../../../../outputs/card/offers.ts";

export const getStaticPaths = () =>
  observatory.settings.languages.flatMap(({ code: lang }) =>
    subjectsOf(observatory).map((subject) => {
      const [kind, id] = subjectPath(subject).split("/");
      return { params: { lang, kind, id }, props: { subject, lang } };
    }),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { subject, lang } }) =>
  Response.json(offersOf(observatory, subject, lang));
