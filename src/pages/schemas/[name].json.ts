import type { APIRoute, InferGetStaticPropsType } from "astro";
import { jsonSchemas } from "../../model/json-schema.ts";

export const getStaticPaths = () =>
  Object.entries(jsonSchemas()).map(([name, schema]) => ({ params: { name }, props: { schema } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.schema);
