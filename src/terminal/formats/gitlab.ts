/**
 * Messages as a Code Quality report, which GitLab shows in a merge request.
 *
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
import { createHash } from 'node:crypto';
import { severityOf } from '../../compile/finding.ts';
import { toMessage } from '../../compile/messages/index.ts';
import { findingsByFile, readLines } from '../findings.ts';
import { pathInRepository, type Format } from './format.ts';

interface CodeQualityIssue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  location: { path: string; lines: { begin: number; end: number } };
}

export const gitlab: Format = async (content, { lang, root }) => {
  const issues: CodeQualityIssue[] = [];
  /** How often each rule has met the same text in the same file. */
  const seen = new Map<string, number>();
  for (const { file, findings } of findingsByFile(content)) {
    const path = pathInRepository(content, file, root);
    const lines = await readLines(content, file);
    for (const finding of findings) {
      const { ruleId, place } = finding;
      const { reason, note } = toMessage(finding, file, lang);
      const same = JSON.stringify([path, ruleId, lines[place.start.line - 1]?.trim()]);
      const count = seen.get(same) ?? 0;
      seen.set(same, count + 1);
      issues.push({
        description: note ? `${reason}. ${note}` : reason,
        check_name: ruleId,
        fingerprint: fingerprintOf(same, count),
        severity: severityOf(ruleId) === 'error' ? 'critical' : 'minor',
        location: { path, lines: { begin: place.start.line, end: place.end.line } },
      });
    }
  }
  return JSON.stringify(issues, null, 2);
};

/**
 * GitLab compares branches by fingerprint, and takes two issues with one
 * fingerprint for the same: so the line's text and a count, but not its number,
 * which any edit above it would change.
 */
function fingerprintOf(same: string, count: number): string {
  return createHash('sha256').update(`${same} ${count}`).digest('hex').slice(0, 32);
}
