import { attackOn, Unproved, type Attack } from "./attack.ts";
import type { Audit, Finding, Interval, Parameters, Suppression, Tables } from "./model.ts";
import { solver, type Solver } from "./solver.ts";
import { systemsOf, type System } from "./system.ts";

/**
 * Proves that nobody, neither an outsider nor any single contributor, can derive an unsafe sum too closely from all
 * that is shown now and was shown before. Looks at the tables anew: it trusts no label that suppression gave.
 */
export async function audit(
  tables: Tables,
  suppression: Suppression,
  parameters: Parameters,
  using: Promise<Solver> = solver(),
): Promise<Audit> {
  const run = await using;
  const found = systemsOf(tables, parameters).map((system) => auditOf(system, suppression, parameters, run));
  const findings = found.flatMap((one) => one.findings);
  return { safe: findings.length === 0, findings, intervals: found.flatMap((one) => one.intervals) };
}

function auditOf(
  system: System,
  suppression: Suppression,
  parameters: Parameters,
  run: Solver,
): { findings: Finding[]; intervals: Interval[] } {
  const attack = attackOn(system, parameters, run);
  const findings: Finding[] = [];
  const intervals: Interval[] = [];
  for (const [index, item] of system.items.entries()) attack.shown[index] = item.own && !suppression.has(item.id);
  // One system whose proof fails says nothing about the others, so each names its own cells.
  const proved = (cell: string, contributor: string | undefined, prove: () => void): void => {
    try {
      prove();
    } catch (error) {
      if (!(error instanceof Unproved)) throw error;
      findings.push({ kind: "solver", cell, status: error.status, ...(contributor !== undefined && { contributor }) });
    }
  };
  for (const [index, item] of system.items.entries()) {
    if (item.own && !attack.shown[index])
      proved(item.id, undefined, () => intervals.push(intervalOf(system, attack, undefined, index)));
    if (!item.unsafe) continue;
    if (attack.shown[index]) {
      findings.push({ kind: "shown", cell: item.id, low: item.value, high: item.value });
      continue;
    }
    for (const insider of [undefined, ...(item.left ? [] : system.insiders)])
      proved(item.id, insider, () => {
        if (attack.vague(insider, index)) return;
        const interval = intervalOf(system, attack, insider, index);
        intervals.push(interval);
        findings.push({ kind: "narrow", ...interval, ...(item.release !== undefined && { release: item.release }) });
      });
  }
  attack.dispose();
  return { findings, intervals };
}

function intervalOf(system: System, attack: Attack, insider: string | undefined, index: number): Interval {
  const item = system.items[index];
  if (!item) throw new Error(`no item ${index}`);
  return {
    cell: item.id,
    ...(insider !== undefined && { contributor: insider }),
    low: item.value - attack.reach(insider, index, -1, system.most),
    high: item.value + attack.reach(insider, index, 1, system.most),
  };
}
