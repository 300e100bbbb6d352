import type { Qualifier, Status } from "./observation.ts";

/** Over what a sum is made: everything, or what lies in a territory, a sector or a group. */
interface Over {
  readonly indicator: string;
  readonly period: string;
  readonly territory?: string | undefined;
  readonly sector?: string | undefined;
  readonly group?: string | undefined;
}

/** A sum over real enterprises in which confided figures count, as everyone may see it: it says nothing of who confided what. */
export interface SafeSum extends Over {
  /** As `sumId` makes it. */
  readonly id: string;
  /** Nothing where the sum is suppressed; why is told to nobody. */
  readonly shown: {
    readonly value: number;
    readonly qualifier: Qualifier;
    readonly status: "final" | "provisional" | "estimated";
  } | null;
}

/** A sum as the data files tell it: of a masked one, the status "c" and no value. */
export interface SumRow extends Over {
  readonly sum: string;
  readonly value: number | null;
  readonly unit: string;
  readonly status: Status | "c";
  readonly qualifier?: Qualifier | undefined;
  /** How many publish their value, never how many confide it. */
  readonly publishing: number;
  readonly among: number;
  /** Whether confided figures may count in it. */
  readonly confided: boolean;
}
