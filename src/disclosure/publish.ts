import { qualifierOf, statusOf, totalOf } from "../compute/added-value.ts";
import type { DisclosureParameters } from "../model/disclosure-parameters.ts";
import type { Observatory } from "../model/observatory.ts";
import type { SafeSum } from "../model/sum.ts";
import { audit } from "./audit.ts";
import type { Confided } from "./contributions.ts";
import { defaults, type Audit, type EarlierRelease, type Parameters, type Suppression } from "./model.ts";
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
  { observatory, confided, parameters: own, earlier }: Guarded,
  choose: typeof suppress = suppress,
): Promise<Publication> {
  const start = performance.now();
  const parameters = parametersOf(own);
  const made = tablesOf(observatory, confided, earlier ?? earlierReleases(observatory));
  const suppression = await choose(made.tables, parameters);
  const proof = await audit(made.tables, suppression, parameters);
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
