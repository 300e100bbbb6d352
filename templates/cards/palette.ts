import { lightTheme } from "../../src/charts/theme.ts";

/** The light colours of the design language, as literals for pictures that no style sheet reaches. */
export const palette = { ...lightTheme, linen: "#f2efe7" } as const;
