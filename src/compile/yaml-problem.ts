/** From an error of the YAML parser to what the author did. */
import type { ErrorCode } from 'yaml';

/** What went wrong, in the author's eyes, and where. */
export interface YamlProblem {
  problem: 'colon' | 'no-colon' | 'indent' | 'tab' | 'quote' | 'quote-open' | 'bracket' | 'start' | 'other';
  from: number;
  to: number;
}

/**
 * Tell a mistake from the parser's view of it, which is often a line too late.
 *
 * @param text
 *   YAML.
 * @param code
 *   Kind of error.
 * @param at
 *   Where the parser saw it.
 */
export function yamlProblem(text: string, code: ErrorCode, at: number): YamlProblem {
  const line = lineAt(text, Math.min(at, text.length));
  const value = valueOf(text, line);
  const whole = trimmedRange(text, line);
  const indented = text.slice(line.start, line.end).trimStart() !== text.slice(line.start, line.end);
  switch (code) {
    case 'TAB_AS_INDENT':
      return { problem: 'tab', from: at, to: at + 1 };
    case 'BAD_SCALAR_START':
      return { problem: 'start', ...value };
    case 'BLOCK_AS_IMPLICIT_KEY': {
      if (/:(?:\s|$)/.test(text.slice(value.from, value.to))) return { problem: 'colon', ...value };
      return { problem: 'indent', ...trimmedRange(text, lineAt(text, Math.min(line.end + 1, text.length))) };
    }
    case 'MULTILINE_IMPLICIT_KEY':
      return { problem: 'no-colon', ...whole };
    case 'MISSING_CHAR': {
      const open = openQuote(text);
      return open ? { problem: 'quote-open', ...open } : { problem: 'no-colon', ...whole };
    }
    case 'BAD_INDENT':
      return { problem: /[[{]/.test(text) ? 'bracket' : 'indent', ...openBracket(text, at, whole) };
    case 'UNEXPECTED_TOKEN': {
      if (/^["']/.test(text.slice(value.from, value.to))) return { problem: 'quote', ...value };
      if (/^[-?]\s/.test(text.slice(value.from, value.to))) return { problem: 'start', ...value };
      return {
        problem: !indented && line.start > 0 && /^[\w-]+:/.test(text.slice(line.start)) ? 'indent' : 'other',
        ...whole,
      };
    }
    default:
      return { problem: 'other', ...whole };
  }
}

interface Range {
  from: number;
  to: number;
}

function lineAt(text: string, offset: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** A line without the space around it; one character at least. */
function trimmedRange(text: string, { start, end }: { start: number; end: number }): Range {
  const line = text.slice(start, end);
  const from = start + line.length - line.trimStart().length;
  return { from, to: Math.max(from + 1, start + line.trimEnd().length) };
}

/** What follows the first colon of a line. */
function valueOf(text: string, line: { start: number; end: number }): Range {
  const whole = trimmedRange(text, line);
  const key = /^[ \t-]*[^:\n]*:[ \t]+/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  return { from: Math.max(whole.from, line.start + key), to: whole.to };
}

/** The value whose quote is not closed on its line. */
function openQuote(text: string): Range | undefined {
  const match = /(?<=^[ \t-]*(?:[^:\n"']*:[ \t]+)?)(["'])(?:(?!\1)[^\n])*$/m.exec(text);
  return match ? { from: match.index, to: match.index + Math.max(1, match[0].trimEnd().length) } : undefined;
}

/** The last line before the error that opens a bracket. */
function openBracket(text: string, at: number, otherwise: Range): Range {
  const before = Math.max(text.lastIndexOf('[', at - 1), text.lastIndexOf('{', at - 1));
  if (before < 0) return otherwise;
  const { to } = trimmedRange(text, lineAt(text, before));
  return { from: before, to: Math.max(before + 1, to) };
}
