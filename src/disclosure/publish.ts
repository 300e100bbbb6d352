import { qualifierOf, statusOf, totalOf } from "../compute/added-value.ts";
import type { DisclosureParameters } from "../model/disclosure-parameters.ts";
import type { Observatory } from "../model/observatory.ts";
import type { SafeSum } from "../model/sum.ts";
import { audit } from "./audit.ts";
import type { Confided } from "./contributions.ts";
import { defaults, type Audit, type EarlierRelease, type Parameters, type Suppression, type Tables } from "./model.ts";
import { earlierReleases } from "./released.ts";
import { suppress } from "./secondary.ts";
import { tablesOf, type MadeSum, type ObservatoryTables } from "./tables-of.ts";

/** What is to be guarded, and how strictly. */
export interface Guarded {
  readonly observatory: Observatory;
  readonly confided: Confided;
  readonly parameters: DisclosureParameters;
  /** Those of the observatory, unless others are given. */
  readonly earlier?: readonly EarlierRelease[];
  /** Where proofs are kept, if they are: the same tables under the same rules need no second one. */
  readonly kept?: KeptProofs;
}

/** Proofs that were found before. */
export interface KeptProofs {
  /** What was masked when the very same tables were proved safe under the same rules. */
  recall(tables: Tables, parameters: Parameters): Suppression | undefined;
  keep(tables: Tables, parameters: Parameters, suppression: Suppression): void;
}

/** What may be published, with its proof. The proof and the tables are confidential. */
export interface Publication extends ObservatoryTables {
  /** The observatory with its safe sums. Nothing of it may be written unless the audit is safe. */
  readonly observatory: Observatory;
  readonly parameters: Parameters;
  readonly suppression: Suppression;
  readonly audit: Audit;
  readonly seconds: number;
}

/** Hides what must be hidden among the sums in which confided figures count, and proves that it stays hidden. */
export async function publish(
  { observatory, confided, parameters: own, earlier, kept }: Guarded,
  choose: typeof suppress = suppress,
): Promise<Publication> {
  const start = performance.now();
  const parameters = parametersOf(own);
  const made = tablesOf(observatory, confided, earlier ?? earlierReleases(observatory));
  const before = kept?.recall(made.tables, parameters);
  const suppression = before ?? (await choose(made.tables, parameters));
  const proof = before ? proved : await audit(made.tables, suppression, parameters);
  if (!before && proof.safe) kept?.keep(made.tables, parameters, suppression);
  const safe = [...made.sums].flatMap(([id, sum]) => (sum.confided ? [safeSum(id, sum, suppression)] : []));
  return {
    ...made,
    observatory: { ...observatory, aggregates: new Map(safe.map((sum) => [sum.id, sum])) },
    parameters,
    suppression,
    audit: proof,
    seconds: (performance.now() - start) / 1000,
  };
}

const proved: Audit = { safe: true, findings: [], intervals: [] };

function parametersOf({ minimum, dominance, p, people }: DisclosureParameters): Parameters {
  return {
    minimum: minimum ?? defaults.minimum,
    dominance: dominance ?? defaults.dominance,
    p: p ?? defaults.p,
    people: people ?? defaults.people,
  };
}

function safeSum(id: string, { query, observations }: MadeSum, suppression: Suppression): SafeSum {
  const qualifier = qualifierOf(observations);
  // Bounds on both sides make no sum that could be read; that there are some is not told either.
  if (suppression.has(id) || qualifier === undefined) return { id, ...query, shown: null };
  return { id, ...query, shown: { value: totalOf(observations), qualifier, status: statusOf(observations) } };
}
