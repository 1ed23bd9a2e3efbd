/** Messages as a person reads them on a terminal, and as another program reads them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { severityOf, type Finding } from '../compile/finding.ts';
import { toMessage, type MessageLang } from '../compile/messages/index.ts';
import { projectFile, type Content } from '../content/index.ts';
import { textsOf, type Texts } from './texts.ts';

/** One line of `check --format json`; positions are 1-based, `end` exclusive. */
export interface JsonMessage {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: 'error' | 'warning';
  ruleId: string;
  message: string;
}

interface FileFindings {
  file: string;
  findings: readonly Finding[];
}

/** Findings of a content folder by file, `_project.yaml` among them; files without any left out. */
function findingsByFile(content: Content): FileFindings[] {
  return [{ file: projectFile, findings: content.projectFindings }, ...content.entries]
    .filter(({ findings }) => findings.length > 0)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** How many findings keep the content from being published, and how many advise. */
export function countFindings(content: Content): { errors: number; warnings: number } {
  const all = findingsByFile(content).flatMap(({ findings }) => findings);
  const errors = all.filter(({ ruleId }) => severityOf(ruleId) === 'error').length;
  return { errors, warnings: all.length - errors };
}

/** Messages of a content folder as data, sorted by file, line and column. */
export function toJson(content: Content, lang: MessageLang): JsonMessage[] {
  return findingsByFile(content).flatMap(({ file, findings }) =>
    findings.map((finding) => ({
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
}

/**
 * Messages of a content folder as text: file by file, each with the line it
 * speaks of, and a summary.
 *
 * @param content
 *   Content folder; its files are read again for the lines.
 * @param lang
 *   Language of the sentences.
 */
export async function toPretty(content: Content, lang: MessageLang): Promise<string> {
  const texts = textsOf(lang);
  const blocks = await Promise.all(
    findingsByFile(content).map(async ({ file, findings }) => {
      const lines = await readLines(join(content.dir, file));
      const messages = findings.map((finding) =>
        prettyMessage(finding, toMessage(finding, file, lang), lines, texts, content),
      );
      return `${styleText('underline', join(content.dir, file))}\n${messages.join('\n')}`;
    }),
  );
  const { errors, warnings } = countFindings(content);
  const summary = texts.summary(content.entries.length, errors, warnings);
  const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  return [...blocks, styleText([style, 'bold'], summary)].join('\n\n');
}

function prettyMessage(
  finding: Finding,
  message: VFileMessage,
  lines: string[],
  texts: Texts,
  content: Content,
): string {
  const { start } = finding.place;
  const error = severityOf(finding.ruleId) === 'error';
  const label = styleText(error ? 'red' : 'yellow', error ? texts.error : texts.warning);
  const parts = [
    `  ${start.line}:${start.column}  ${label}  ${message.reason}  ${styleText('dim', finding.ruleId)}`,
    ...codeFrame(finding, lines),
  ];
  if (finding.cause) {
    const { line, column } = finding.cause.place.start;
    const file = finding.cause.file ? join(content.dir, finding.cause.file) : '';
    parts.push(`        ${styleText('dim', texts.seeAlso(file, line, column))}`);
  }
  if (message.note) parts.push(`        ${styleText('dim', message.note)}`);
  return parts.join('\n');
}

/** The line with a mark under what is meant, cut so that it stays on one line of a terminal. */
function codeFrame({ place }: Finding, lines: string[]): string[] {
  const line = lines[place.start.line - 1];
  if (!line?.trim()) return [];
  const width = 100;
  const from = place.start.column > width - 20 ? place.start.column - 40 : 1;
  const shown = line.slice(from - 1, from - 1 + width).replaceAll('\t', ' ');
  const end = place.end.line === place.start.line ? place.end.column : line.length + 1;
  const length = Math.max(1, Math.min(end, from + shown.length) - place.start.column);
  const number = String(place.start.line).padStart(6);
  return [
    styleText('dim', `${number} | `) + shown,
    `${styleText('dim', '       | ')}${' '.repeat(Math.max(0, place.start.column - from))}${styleText('red', '^'.repeat(length))}`,
  ];
}

async function readLines(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.replace(/^\uFEFF/, '').split(/\r?\n/);
}
