/**
 * Warnings that an author has switched off, each with a reason, in the front
 * matter: `allow: { sentence-length: "Citation du règlement" }`. Errors cannot
 * be: one that could would ship a broken package.
 */
import { finding, isWarning, warningIds, type Finding, type Place, type RuleId } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Placed } from './schema.ts';

/** One warning switched off. */
export interface Allowance {
  ruleId: RuleId;
  /** Place of its line. */
  place: Place;
  /** Whether it has silenced something. */
  used: boolean;
}

/**
 * Read the allowances of a front matter.
 *
 * @param allow
 *   Reasons by rule, as the schema wants them.
 * @param placeOf
 *   Places in the front matter.
 */
export function readAllowances(
  allow: Readonly<Record<string, string>> = {},
  placeOf: Placed['placeOf'],
): { allowances: Allowance[]; findings: Finding[] } {
  const allowances: Allowance[] = [];
  const findings: Finding[] = [];
  for (const rule of Object.keys(allow)) {
    const place = placeOf(['allow', rule]);
    if (isWarning(rule)) {
      allowances.push({ ruleId: rule, place, used: false });
      continue;
    }
    const suggestion = nearest(rule, warningIds());
    findings.push(finding('allow-warnings-only', place, { rule, ...(suggestion && { suggestion }) }));
  }
  return { allowances, findings };
}

/**
 * Leave out what an author has switched off.
 *
 * @returns
 *   The other findings, and the allowances with those marked that were used.
 */
export function applyAllowances(
  findings: readonly Finding[],
  allowances: readonly Allowance[] = [],
): { findings: Finding[]; allowances: Allowance[] } {
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const allowed = new Set(allowances.map(({ ruleId }) => ruleId));
  return {
    findings: findings.filter(({ ruleId }) => !allowed.has(ruleId)),
    allowances: allowances.map((one) => ({ ...one, used: one.used || found.has(one.ruleId) })),
  };
}

/** Say which allowances silence nothing. */
export function unusedAllowances(allowances: readonly Allowance[]): Finding[] {
  return allowances
    .filter(({ used }) => !used)
    .map(({ ruleId, place }) => finding('allow-needed', place, { rule: ruleId }));
}
