import type { Unit } from "../../model/vocabulary.ts";

const sign = { one: "%", other: "%" };

/** The unit of a share that is not an indicator's, such as that of a resource. */
export const percent: Unit = { id: "percent", percent: true, name: { fr: sign, nl: sign, en: sign } };
