import * as z from "zod";
import { Consent } from "./testimony.ts";
import { Text } from "./text.ts";

/** A photo of an enterprise, with all that must stand beside it. */
export const Photo = z.strictObject({
  file: z.string().min(1).describe("Name of a JPEG, PNG, WebP or AVIF file in content/photos/<enterprise>/."),
  alt: Text.describe("What it shows, for those who do not see it."),
  caption: Text,
  credit: z.string().min(1).describe("Who made it."),
  consent: Consent.describe("Leave of the people in it, or of who made it where nobody is."),
});
export type Photo = z.infer<typeof Photo>;

/** The sign of an enterprise. */
export const Logo = z.strictObject({
  file: z.string().min(1).describe("Name of a PNG, JPEG, WebP or AVIF file in content/photos/<enterprise>/."),
  alt: Text,
});
export type Logo = z.infer<typeof Logo>;
