import * as z from "zod";

const moment = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;

/**
 * When an observation holds: a moment ("2024", "2024-10"), a range ("2017/2019"),
 * since creation until a moment ("../2024"), or "undated" where the source gives no date.
 */
export const Period = z.string().regex(new RegExp(`^(${moment}|${moment}/${moment}|\\.\\./${moment}|undated)$`));
export type Period = z.infer<typeof Period>;
