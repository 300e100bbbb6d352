import type { Qualifier } from "./observation.ts";

/** A sum over real enterprises in which confided figures count, as everyone may see it: it says nothing of who confided what. */
export interface SafeSum {
  /** As `sumId` makes it. */
  readonly id: string;
  readonly indicator: string;
  readonly period: string;
  readonly territory?: string | undefined;
  readonly sector?: string | undefined;
  readonly group?: string | undefined;
  /** Nothing where the sum is suppressed; why is told to nobody. */
  readonly shown: {
    readonly value: number;
    readonly qualifier: Qualifier;
    readonly status: "final" | "provisional" | "estimated";
  } | null;
}
