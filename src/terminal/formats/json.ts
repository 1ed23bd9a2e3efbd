/** Messages for other programs: an array sorted by file, line and column. */
import { severityOf } from '../../compile/finding.ts';
import { toMessage } from '../../compile/messages/index.ts';
import { findingsByFile } from '../findings.ts';
import type { Format } from './format.ts';

/** One message; positions are 1-based, `end` exclusive. */
interface JsonMessage {
  /** Relative to the content folder. */
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: 'error' | 'warning';
  ruleId: string;
  message: string;
}

export const json: Format = (content, { lang }) => {
  const messages = findingsByFile(content).flatMap(({ file, findings }) =>
    findings.map((finding): JsonMessage => ({
      file,
      line: finding.place.start.line,
      column: finding.place.start.column,
      endLine: finding.place.end.line,
      endColumn: finding.place.end.column,
      severity: severityOf(finding.ruleId),
      ruleId: finding.ruleId,
      message: toMessage(finding, file, lang).reason,
    })),
  );
  return JSON.stringify(messages, null, 2);
};
