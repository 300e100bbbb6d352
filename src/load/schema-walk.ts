import * as z from "zod";
import type { Path } from "./author-file.ts";

/** The names of the fields that an object may have at a path, given what the file has there. */
export function fieldsAt(schema: z.core.$ZodType, value: unknown, path: Path): string[] {
  const names = schemasAt(schema, value, path).flatMap((found) =>
    found instanceof z.ZodObject ? Object.keys(found.shape) : [],
  );
  return [...new Set(names)];
}

/** The schemas that may hold at a path: several under a union. */
export function schemasAt(schema: z.core.$ZodType, value: unknown, path: Path): z.core.$ZodType[] {
  const open = optionsOf(schema, value);
  const [segment, ...rest] = path;
  if (segment === undefined) return open;
  const inner = childOf(value, segment);
  return open.flatMap((found) => {
    const next = childSchema(found, segment);
    return next === undefined ? [] : schemasAt(next, inner, rest);
  });
}

/** The schema without its "optional" and "default" wrappings. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrapped(schema.def.innerType);
  return schema;
}

/** A union's members that fit the value, by its discriminator where it has one; anything else is its own only member. */
export function optionsOf(schema: z.core.$ZodType, value: unknown): z.core.$ZodType[] {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodDiscriminatedUnion) {
    const { discriminator, options } = bare.def;
    const mark = childOf(value, discriminator);
    const fitting = options.filter((option) => {
      const field = childSchema(option, discriminator);
      return field !== undefined && z.safeParse(field, mark).success;
    });
    return fitting.length > 0 ? [...fitting] : [...options];
  }
  if (bare instanceof z.ZodUnion) return bare.def.options.flatMap((option) => optionsOf(option, value));
  return [bare];
}

/** The schema of one field or item. */
export function childSchema(schema: z.core.$ZodType, segment: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[segment];
  if (schema instanceof z.ZodArray) return schema.def.element;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(segment)];
  if (schema instanceof z.ZodRecord) return schema.def.valueType;
  return undefined;
}

/** The value of one field or item of whatever an author wrote. */
export function childOf(value: unknown, segment: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, segment)
    ? (value as Record<string | number, unknown>)[segment]
    : undefined;
}
