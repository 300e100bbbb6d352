import type { Messages } from "./fr.ts";

/** What French says otherwise in Belgium, where the social economy is not called "sociale et solidaire". */
export const frBe: { [Section in keyof Messages]?: Partial<Messages[Section]> } = {
  report: { toTerritory: (name: string) => `L’économie sociale\u00A0: ${name}` },
};
