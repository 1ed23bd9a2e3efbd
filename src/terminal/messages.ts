/** Messages as a person reads them on a terminal. */
import { join } from 'node:path';
import { styleText } from 'node:util';
import { severityOf, type Finding, type RuleId } from '../compile/finding.ts';
import { toMessage, type MessageLang } from '../compile/messages/index.ts';
import type { Content } from '../content/index.ts';
import { countFindings, findingsByFile, readLines } from './findings.ts';
import { shownPath } from './shown-path.ts';
import { textsOf, type Texts } from './texts.ts';
import { wrap } from './wrap.ts';

export { countFindings } from './findings.ts';

/** Beyond this an author no longer reads; the first ones are often the cause of the rest. */
const maxPerFile = 50;
/** A sentence said as often is known: where else it holds is enough. */
const maxAlike = 3;
/** Notes and what follows them stand under the sentence. */
const indent = ' '.repeat(8);

interface PrettyOptions {
  /** Columns to wrap at; those of the terminal unless said, and none where there is no terminal. */
  width?: number;
}

/** What one run needs to know while it prints. */
interface Printing {
  content: Content;
  lang: MessageLang;
  texts: Texts;
  width: number;
  /** Rules whose page has been named. */
  named: Set<RuleId>;
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
export async function toPretty(
  content: Content,
  lang: MessageLang,
  { width = process.stdout.isTTY ? process.stdout.columns : Infinity }: PrettyOptions = {},
): Promise<string> {
  const texts = textsOf(lang);
  const printing: Printing = { content, lang, texts, width: Math.max(40, width), named: new Set() };
  const blocks: string[] = [];
  for (const { file, findings } of findingsByFile(content)) {
    const lines = await readLines(content, file);
    const gathered = gatherAlike(findings, file, lang);
    const shown = firstOnes([...gathered.keys()]);
    const messages = shown.flatMap((finding) => [
      ...prettyMessage(finding, file, lines, printing),
      ...alikeLines(gathered.get(finding) ?? [], printing),
    ]);
    const left = gathered.size - shown.length;
    if (left > 0) messages.push(styleText('bold', `  ${texts.andOthers(left)}`));
    blocks.push([styleText('underline', shownPath(join(content.dir, file))), ...messages].join('\n'));
  }
  const { errors, warnings } = countFindings(content);
  const summary = texts.summary(content.entries.length, errors, warnings);
  const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
  return [...blocks, styleText([style, 'bold'], summary)].join('\n\n');
}

/** The findings of a file, each with those after it that say the same once more: a new draft has the same advice on every text. */
function gatherAlike(
  findings: readonly Finding[],
  file: string,
  lang: MessageLang,
): ReadonlyMap<Finding, Finding[]> {
  const gathered = new Map<Finding, Finding[]>();
  const alike = new Map<string, { count: number; last: Finding[] }>();
  for (const finding of findings) {
    const said = `${finding.ruleId} ${toMessage(finding, file, lang).reason}`;
    const known = alike.get(said) ?? { count: 0, last: [] };
    alike.set(said, known);
    known.count += 1;
    // What names another place says something of its own.
    if (known.count > maxAlike && !finding.cause) {
      known.last.push(finding);
    } else {
      known.last = [];
      gathered.set(finding, known.last);
    }
  }
  return gathered;
}

function alikeLines(alike: readonly Finding[], { texts, width }: Printing): string[] {
  if (alike.length === 0) return [];
  const lines = new Set(alike.map(({ place }) => place.start.line));
  return wrap(`  ${texts.sameAt([...lines])}`, width, indent.length);
}

/** As many as are shown, in the order of the file; errors go before advice. */
function firstOnes(findings: readonly Finding[]): Finding[] {
  const isError = ({ ruleId }: Finding): boolean => severityOf(ruleId) === 'error';
  const errors = findings.filter(isError);
  const ranked = [...errors, ...findings.filter((finding) => !isError(finding))];
  const kept = new Set(ranked.slice(0, maxPerFile));
  return findings.filter((finding) => kept.has(finding));
}

function prettyMessage(
  finding: Finding,
  file: string,
  lines: string[],
  { content, lang, texts, width, named }: Printing,
): string[] {
  const message = toMessage(finding, file, lang);
  const notes: string[] = [];
  if (finding.cause) {
    const { line, column } = finding.cause.place.start;
    const other = finding.cause.file ? shownPath(join(content.dir, finding.cause.file)) : '';
    notes.push(texts.seeAlso(other, line, column));
  }
  if (message.note) notes.push(message.note);
  if (message.url && !named.has(finding.ruleId)) notes.push(texts.moreIn(message.url));
  named.add(finding.ruleId);
  const wrapped = notes.flatMap((note) => wrap(indent + note, width, indent.length));
  return [
    ...sentenceLines(finding, message.reason, texts, width),
    ...codeFrame(finding, lines, width),
    ...wrapped.map((line) => indent + styleText('dim', line.trimStart())),
  ];
}

/** Place, severity, sentence and rule; coloured once wrapped, because colours have a length but no width. */
function sentenceLines({ place, ruleId }: Finding, reason: string, texts: Texts, width: number): string[] {
  const severity = severityOf(ruleId);
  const before = `  ${place.start.line}:${place.start.column}  `;
  const label = texts[severity];
  const lines = wrap(`${before}${label}  ${reason}  ${ruleId}`, width, indent.length);
  const coloured = styleText(severity === 'error' ? 'red' : 'yellow', label);
  lines[0] = before + coloured + (lines[0] ?? '').slice(before.length + label.length);
  const last = lines.at(-1) ?? '';
  lines[lines.length - 1] = last.slice(0, -ruleId.length) + styleText('dim', ruleId);
  return lines;
}

/** The line with a mark under what is meant, cut so that it stays on one line of a terminal. */
function codeFrame({ place }: Finding, lines: string[], columns: number): string[] {
  const line = lines[place.start.line - 1];
  if (!line?.trim()) return [];
  const width = Math.min(100, columns - 9);
  const from = place.start.column > width - 20 ? Math.max(1, place.start.column - 15) : 1;
  const shown = line.slice(from - 1, from - 1 + width).replaceAll('\t', ' ');
  const end = place.end.line === place.start.line ? place.end.column : line.length + 1;
  const length = Math.max(1, Math.min(end, from + shown.length) - place.start.column);
  const number = String(place.start.line).padStart(6);
  return [
    styleText('dim', `${number} | `) + shown,
    `${styleText('dim', '       | ')}${' '.repeat(Math.max(0, place.start.column - from))}${styleText('red', '^'.repeat(length))}`,
  ];
}
