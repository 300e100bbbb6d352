/** What one legal group gave to one cell; `published` says that it shows this very value itself. */
export interface Contribution {
  readonly contributor: string;
  readonly value: number;
  readonly published: boolean;
  /** Names the observation behind it: the same name in two cells is the same number, so that cells which overlap without a relation are found. */
  readonly observation?: string;
  /** What everybody knows of a confided value from what its enterprise shows elsewhere: parts, wholes, shares, an older release. */
  readonly least?: number;
  readonly most?: number;
}

/** One sum that a page could show. */
export interface Cell {
  readonly id: string;
  readonly unit: "people" | "count" | "amount";
  readonly contributions: readonly Contribution[];
}

/** The value of `total` is the sum of the values of `parts`: margins, hierarchies, years, filters. */
export interface Relation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Anything else shown that binds cells: a rounded figure, a share with a public base, a mean times a count, a map class, a bar's height. */
export interface Disclosed {
  readonly id: string;
  readonly terms: readonly { readonly cell: string; readonly factor: number }[];
  readonly low: number;
  readonly high: number;
}

/** What confided values of one contributor tell about each other: a part is at most its whole, a share binds both its numbers. */
export interface Tie {
  readonly id: string;
  readonly terms: readonly { readonly observation: string; readonly factor: number }[];
  readonly low: number;
  readonly high: number;
}

/** What an earlier release showed: no value of a suppressed cell is in it, so that it may stand in a public repository. */
export interface EarlierRelease {
  readonly id: string;
  /** `contributors` names who stood behind the sum then, where that was shown. */
  readonly published: readonly {
    readonly cell: string;
    readonly value: number;
    readonly contributors?: readonly string[];
    /** Who could have stood behind it then, shows no value of their own, and is not in the observatory any more; and what others who left showed. */
    readonly gone?: { readonly names: readonly string[]; readonly shown: number };
  }[];
  readonly suppressed: readonly string[];
  readonly relations: readonly Relation[];
}

/** All that is to be shown, and all that was. */
export interface Tables {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
  readonly disclosed: readonly Disclosed[];
  readonly earlier: readonly EarlierRelease[];
  readonly ties?: readonly Tie[];
}

/** The rules' numbers: fewest contributors, greatest part of one in a sum (0 to 1), p of the p % rule, fewest people. */
export interface Parameters {
  readonly minimum: number;
  readonly dominance: number;
  readonly p: number;
  readonly people: number;
}

/** Which cells may not be shown, and whether for themselves or to hide others; readers only ever see that they are suppressed. */
export type Suppression = ReadonlyMap<string, "primary" | "secondary">;

/** What someone can derive about a suppressed cell; without `contributor`, an outsider. */
export interface Interval {
  readonly cell: string;
  readonly contributor?: string;
  readonly low: number;
  readonly high: number;
}

/** Why the tables may not be shown: `shown`: an unsafe cell is printed; `narrow`: it can be derived too closely; `solver`: no proof was found. */
export interface Finding {
  readonly kind: "shown" | "narrow" | "solver";
  readonly cell: string;
  readonly contributor?: string;
  readonly low?: number;
  readonly high?: number;
  readonly status?: string;
  /** The earlier release that gives it away, where one does: nothing of today can hide it. */
  readonly release?: string;
}

/** The proof. It holds confidential numbers: for a private report only. */
export interface Audit {
  readonly safe: boolean;
  readonly findings: readonly Finding[];
  readonly intervals: readonly Interval[];
}

/** Safe defaults; an observatory that sets its own keeps them private. */
export const defaults: Parameters = { minimum: 3, dominance: 0.85, p: 15, people: 5 };
