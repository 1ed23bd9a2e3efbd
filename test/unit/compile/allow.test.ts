/** Warnings switched off: that they are gone, and that only they are. */
import { describe, expect, it } from 'vitest';
import { applyAllowances, readAllowances, unusedAllowances } from '../../../src/compile/allow.ts';
import { finding, type Place } from '../../../src/compile/finding.ts';

const place: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
const short = finding('questions-three', place, { count: 1 });
const tooLong = finding('minutes-limit', place, { minutes: 9, limit: 5, words: 900, questions: 3 });
const passed = finding('review-date-ahead', place, { date: '2026-09-01' });
const reason = 'Rappel avant un quart d’heure sécurité';

describe('an allowance', () => {
  it('silences its warning in each round of checks, and is then used', () => {
    const { allowances } = readAllowances({ 'review-date-ahead': reason }, () => place);
    const first = applyAllowances([short], allowances);
    expect(first.findings).toEqual([short]);
    const second = applyAllowances([passed], first.allowances);
    expect(second.findings).toEqual([]);
    expect(unusedAllowances(second.allowances)).toEqual([]);
  });

  it('that silences nothing is said to be of no use', () => {
    const { allowances } = readAllowances({ 'questions-three': reason }, () => place);
    const { allowances: after } = applyAllowances([tooLong], allowances);
    expect(unusedAllowances(after).map(({ values }) => values)).toEqual([{ rule: 'questions-three' }]);
  });

  it('cannot silence an error', () => {
    const { allowances, findings } = readAllowances({ 'minutes-limit': reason }, () => place);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['allow-warnings-only']);
    expect(applyAllowances([tooLong], allowances).findings).toEqual([tooLong]);
  });
});
