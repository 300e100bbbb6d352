import * as z from "zod";

/** The languages of the interface; an observatory publishes in one or more of them. */
export const Language = z.enum(["fr", "nl", "en"]);
export type Language = z.infer<typeof Language>;

/** Words in one or more languages: `{fr, nl, en}`, or one other language with its code: `{lang: "ar", text: "…"}`. */
export const Text = z.union([
  z
    .strictObject({
      fr: z.string().min(1).optional(),
      nl: z.string().min(1).optional(),
      en: z.string().min(1).optional(),
    })
    .refine(({ fr, nl, en }) => fr !== undefined || nl !== undefined || en !== undefined),
  z.strictObject({
    lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/),
    text: z.string().min(1),
  }),
]);
export type Text = z.infer<typeof Text>;

/** A permanent name, also a file name and part of an address: small letters, digits and single hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** A day, ISO 8601: "2024-10-03". */
export const Day = z.iso.date();

/** A year, a month or a day: "2024", "2024-10", "2024-10-03". */
export const Moment = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
