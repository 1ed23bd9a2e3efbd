/**
 * Messages as workflow commands, which GitHub shows beside the lines of a pull
 * request: `::error file=…,line=…::sentence`.
 *
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
import { severityOf, type Finding } from '../../compile/finding.ts';
import { toMessage } from '../../compile/messages/index.ts';
import { findingsByFile } from '../findings.ts';
import { pathInRepository, type Format } from './format.ts';

export const github: Format = (content, { lang, root }) => {
  const commands = findingsByFile(content).flatMap(({ file, findings }) =>
    findings.map((finding) => {
      const { reason, note } = toMessage(finding, file, lang);
      const properties: Record<string, string | number> = {
        file: pathInRepository(content, file, root),
        ...placeProperties(finding),
        title: finding.ruleId,
      };
      const named = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      const text = note ? `${reason}\n${note}` : reason;
      return `::${severityOf(finding.ruleId)} ${named.join(',')}::${escapeData(text)}`;
    }),
  );
  return commands.join('\n');
};

/** GitHub takes columns only where a message begins and ends on one line. */
function placeProperties({ place: { start, end } }: Finding): Record<string, number> {
  if (end.line !== start.line) return { line: start.line, endLine: end.line };
  return { line: start.line, endLine: end.line, col: start.column, endColumn: end.column };
}

/** As GitHub's own toolkit does: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
