import type { APIRoute } from "astro";
import { observatory } from "../../observatory.ts";
import { absolute, fileTo } from "../../paths.ts";

const { contact, languages, asOf } = observatory.settings;
// Good for a year from the day the data stand for: a new edition renews it.
const expires = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}T00:00:00Z`;

export const GET: APIRoute = () =>
  new Response(
    [
      `Contact: mailto:${contact}`,
      `Expires: ${expires}`,
      `Preferred-Languages: ${languages.map(({ code }) => code).join(", ")}`,
      `Canonical: ${absolute(observatory, fileTo(observatory, ".well-known/security.txt"))}`,
      "",
    ].join("\n"),
  );
