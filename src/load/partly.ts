import * as z from "zod";
import { childOf, optionsOf, unwrapped } from "./schema-walk.ts";

/** A value of which any part may be lacking, because that part is at fault. Lists keep their indexes. */
export type Partly<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? (Partly<Item> | undefined)[]
    : T extends object
      ? { [Key in keyof T]?: Partly<T[Key]> | undefined }
      : T;

const broken = new WeakSet<object>();

/** True when a part of this very object was lacking or at fault: what it says on the whole is not to be judged. */
export function isBroken(value: object): boolean {
  return broken.has(value);
}

/** The parts of a faulty value that are right in themselves, so that they too can be checked in the same pass. */
export function partsOf<S extends z.core.$ZodType>(schema: S, raw: unknown): Partly<z.output<S>> | undefined {
  return parts(schema, raw) as Partly<z.output<S>> | undefined;
}

function parts(schema: z.core.$ZodType, raw: unknown): unknown {
  const whole = z.safeParse(schema, raw);
  if (whole.success) return whole.data;
  if (raw === undefined) return undefined;
  const [best] = optionsOf(schema, raw);
  const bare = best ?? unwrapped(schema);
  if (bare instanceof z.ZodObject && isObject(raw)) {
    const found: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(bare.shape)) found[key] = parts(field, childOf(raw, key));
    broken.add(found);
    return found;
  }
  if (bare instanceof z.ZodArray && Array.isArray(raw)) {
    const found = raw.map((item) => parts(bare.def.element, item));
    broken.add(found);
    return found;
  }
  return undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
