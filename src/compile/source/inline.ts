/** The inline half of the scanner: from a stretch of text to tokens. */
import type { Token } from './source.ts';

const links =
  /<((?:https?|ftp|mailto|tel|sms|file|data|javascript):[^\s<>]*|[a-z][a-z0-9+.-]*:\/\/[^\s<>]*|www\.[^\s<>]*|[^\s<>@:]+@[^\s<>@]+\.[^\s<>@]+)>/iy;
// A tag as micromark-extension-mdx-jsx reads it; lengths are bounded so that no text makes this slow.
const tag =
  /<(\/?)[ \t\n]*([\p{L}_$][\p{L}\p{N}$_.:-]{0,100})((?:[ \t\n]+(?:[\p{L}_$][\p{L}\p{N}$_:-]{0,100}(?:[ \t\n]*=[ \t\n]*(?:"[^"]{0,1000}"|'[^']{0,1000}'|\{[^{}]{0,1000}\}))?|\{[^{}]{0,1000}\})){0,50})[ \t\n]*(\/?)>/uy;
const variable = /^\s*[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+\s*$/;
const alternative = /!\[((?:[^[\]\\\n]|\\.|\n(?!\n)){0,1000})\]/y;
const resource =
  /\]\((?:<[^<>\n]{0,2000}>|[^\s()<][^\s()]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000})?)(?:[ \t]+(?:"[^"\n]{0,1000}"|'[^'\n]{0,1000}'))?[ \t]*\)/y;
const definition = /^[ \t>]*\[(?!\^)[^\]\n]{1,500}\]:[^\n]*/;
/** No comment of an author's is longer than this between a brace and its other half. */
const braceReach = 1000;

/** Finds the marks that end comments; each stretch of text is searched once. */
export class Marks {
  private readonly next = new Map<string, { from: number; at: number }>();
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of a mark at or after `from`, or -1. */
  find(mark: string, from: number): number {
    const known = this.next.get(mark);
    if (known && known.from <= from && (known.at === -1 || known.at >= from)) return known.at;
    const at = this.text.indexOf(mark, from);
    this.next.set(mark, { from, at });
    return at;
  }
}

/**
 * Find what rules care about in a block of text.
 *
 * @param text
 *   The whole text.
 * @param start
 *   Where the block begins.
 * @param end
 *   Where it ends.
 * @param tokens
 *   Takes what is found.
 * @param marks
 *   Where comments end in this text.
 * @returns
 *   Where the scan stopped: `end`, or further on when a comment led beyond it.
 */
export function scanInline(text: string, start: number, end: number, tokens: Token[], marks: Marks): number {
  const scanner = new InlineScanner(text, start, end, tokens, marks);
  return scanner.run();
}

class InlineScanner {
  private index: number;
  /** Braces before this offset belong to a token already. */
  private bracesSeen = 0;
  /** Offsets of runs of backticks by length, the next one last. */
  private runs: Map<number, number[]> | undefined;
  private tagLine: { start: number; alone: boolean } | undefined;
  private readonly text: string;
  private readonly end: number;
  private readonly tokens: Token[];
  private readonly marks: Marks;

  constructor(text: string, start: number, end: number, tokens: Token[], marks: Marks) {
    this.text = text;
    this.end = end;
    this.tokens = tokens;
    this.marks = marks;
    this.index = start + (definition.exec(text.slice(start, Math.min(end, start + 5000)))?.[0].length ?? 0);
  }

  run(): number {
    const interesting = /[\\`<{}!\]]/g;
    while (this.index < this.end) {
      interesting.lastIndex = this.index;
      const match = interesting.exec(this.text);
      if (!match || match.index >= this.end) return this.end;
      this.index = match.index;
      this.step(match[0]);
    }
    return this.index;
  }

  private step(character: string): void {
    if (character === '\\') this.index += 2;
    else if (character === '`') this.code();
    else if (character === '<') this.less();
    else if (character === '{') this.brace();
    else if (character === '!') this.alternative();
    else if (character === ']') this.index += this.match(resource)?.[0].length ?? 1;
    else this.index++;
  }

  /** Match at the current offset and inside the block. */
  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.index;
    const match = pattern.exec(this.text);
    return match && this.index + match[0].length <= this.end ? match : undefined;
  }

  /** Code ends at the next run of as many backticks; without one they are themselves. */
  private code(): void {
    const from = this.index;
    let length = 0;
    while (this.text.charAt(from + length) === '`') length++;
    const closing = this.closingRun(from + length, length);
    this.index = closing < 0 ? from + length : closing + length;
  }

  /** The next run of exactly as many backticks. */
  private closingRun(from: number, length: number): number {
    if (!this.runs) {
      this.runs = new Map();
      for (const run of this.text.slice(from, this.end).matchAll(/`+/g)) {
        const starts = this.runs.get(run[0].length) ?? [];
        starts.push(from + run.index);
        this.runs.set(run[0].length, starts);
      }
      for (const starts of this.runs.values()) starts.reverse();
    }
    // The scan only moves forward, so runs that lie behind are done with.
    const starts = this.runs.get(length) ?? [];
    while (starts.length > 0 && (starts.at(-1) ?? 0) < from) starts.pop();
    return starts.at(-1) ?? -1;
  }

  private less(): void {
    const start = this.index;
    if (this.text.startsWith('<!--', start)) {
      const close = this.marks.find('-->', start + 4);
      // Never closed, only the mark itself is at fault: the rest may be meant.
      this.index = close < 0 ? start + 4 : close + 3;
      this.tokens.push({ type: 'htmlComment', start, end: this.index });
      return;
    }
    const link = this.match(links);
    if (link) {
      this.index += link[0].length;
      this.tokens.push({ type: 'angleLink', start, end: this.index, address: link[1] ?? '' });
      return;
    }
    const found = this.match(tag);
    if (found) {
      const [source, closing, name, , selfClosing] = found;
      this.index += source.length;
      const kind = selfClosing ? 'self' : closing ? 'close' : 'open';
      this.tokens.push({
        type: 'tag',
        start,
        end: this.index,
        kind,
        name: name ?? '',
        flow: this.aloneOnLine(start),
      });
      return;
    }
    this.index++;
    if (!/\s/.test(this.text.charAt(this.index) || '\n')) {
      const word = /^[^\s|]{0,20}/.exec(this.text.slice(this.index, Math.min(this.end, this.index + 20)));
      this.tokens.push({ type: 'lessThan', start, end: this.index + (word?.[0].length ?? 0) });
    }
  }

  /** Only tags on the line: flow, which may span blocks. */
  private aloneOnLine(offset: number): boolean {
    const lineStart = this.text.lastIndexOf('\n', offset - 1) + 1;
    if (this.tagLine?.start === lineStart) return this.tagLine.alone;
    const lineEnd = this.text.indexOf('\n', offset);
    const line = this.text.slice(lineStart, lineEnd < 0 ? this.text.length : lineEnd);
    const alone = /^[ \t]*(?:<[^<>]*>[ \t]*)+$/.test(line);
    this.tagLine = { start: lineStart, alone };
    return alone;
  }

  private brace(): void {
    const start = this.index;
    this.index++;
    if (start < this.bracesSeen) return;
    if (/^\{\s*\/\*/.test(this.text.slice(start, start + 200))) {
      this.comment(start);
      return;
    }
    const end = this.matchingBrace(start);
    if (end !== undefined && variable.test(this.text.slice(start + 1, end - 1))) {
      this.index = end;
      return;
    }
    this.bracesSeen = end ?? start + 1;
    this.tokens.push({ type: 'brace', start, end: end ?? start + 1 });
  }

  /** A comment ends at its mark and brace; one that begins a block may go on after it. */
  private comment(start: number): void {
    const open = this.text.indexOf('/*', start) + 2;
    const mark = this.marks.find('*/', open);
    const close = mark < 0 ? undefined : /^\*\/\s*\}/.exec(this.text.slice(mark, mark + 200))?.[0];
    if (mark >= 0 && close === undefined) {
      // `{/* a */ b}`: an expression.
      const end = this.matchingBrace(start);
      this.bracesSeen = end ?? start + 1;
      this.tokens.push({ type: 'brace', start, end: end ?? start + 1 });
      return;
    }
    const end = close === undefined ? undefined : mark + close.length;
    const startsBlock = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/.test(this.lineBefore(start));
    const closed = end !== undefined && (startsBlock || end <= this.end);
    this.index = closed ? end : open;
    this.tokens.push({ type: 'comment', start, end: end ?? open, closed });
    if (end !== undefined) this.index = end;
  }

  private lineBefore(offset: number): string {
    return this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset);
  }

  private matchingBrace(start: number): number | undefined {
    let depth = 0;
    const limit = Math.min(this.end, start + braceReach);
    for (let index = start; index < limit; index++) {
      const character = this.text.charAt(index);
      if (character === '{') depth++;
      else if (character === '}' && --depth === 0) return index + 1;
    }
    return undefined;
  }

  private alternative(): void {
    const match = this.match(alternative);
    if (match && /(?<!\\)[{}]/.test(match[1] ?? '')) {
      const start = this.index;
      this.index += match[0].length - 1;
      this.tokens.push({ type: 'alternative', start: start + 2, end: this.index });
    } else this.index++;
  }
}
