/**
 * Cut a text into lines and tokens, the way the parser will see them.
 *
 * In: text with LF line endings. Out: which lines are front matter, code,
 * comment or the fence of a directive, and every piece of inline text that some
 * rule cares about. Nothing inside code, comments, front matter or the address
 * of a link becomes a token.
 *
 * This is not a Markdown parser: it only has to know where code begins and
 * ends, and it has to know it in texts that make the real parser throw.
 * read-source.test.ts holds it against the real one. They differ on oddities such
 * as an empty list item right under a paragraph.
 */
import type { Place, Point } from '../finding.ts';
import { readFence } from './fence.ts';
import { Marks, scanInline } from './inline.ts';
import type { Line, Source, Token } from './source.ts';

const containerPrefix = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])[ \t]+)*/;
const codeFence = /^(`{3,}(?=[^`]*$)|~{3,})/;

/** Scan a text. */
export function scan(text: string): Source {
  const lines = splitLines(text);
  const scanner = new Scanner(text, lines);
  scanner.run();
  return { text, lines, tokens: scanner.tokens, place: placer(lines) };
}

function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const result: Line = { start, text: line, kind: 'text' };
    start += line.length + 1;
    return result;
  });
}

/** Turn offsets into lines and columns; columns count UTF-16 code units, as mdast's do. */
function placer(lines: readonly Line[]): (start: number, end: number) => Place {
  const point = (offset: number): Point => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low]?.start ?? 0) + 1 };
  };
  return (start, end) => ({ start: point(start), end: point(end) });
}

/** One pass over the lines; `index` is the line it stands on. */
class Scanner {
  readonly tokens: Token[] = [];
  private readonly text: string;
  private readonly lines: Line[];
  private index = 0;
  /** Where scanning goes on: in the middle of a line, after a comment that began on another. */
  private offset = 0;
  private readonly marks: Marks;
  /** Columns at which the content of the open list items starts. */
  private readonly items: number[] = [];
  /** Shortest fence, by character, that is known to be closed nowhere below. */
  private readonly unclosed = new Map<string, number>();

  constructor(text: string, lines: Line[]) {
    this.text = text;
    this.lines = lines;
    this.marks = new Marks(text);
  }

  run(): void {
    this.frontMatter();
    while (this.index < this.lines.length) {
      const line = this.line(this.index);
      if (this.offset > line.start) {
        this.inline(this.offset);
        continue;
      }
      if (this.code(line)) continue;
      const fence = readFence(line.text);
      if (!fence) {
        this.inline(line.start);
        continue;
      }
      line.kind = 'fence';
      line.fence = fence;
      if (fence.label && !fence.expected) {
        scanInline(
          this.text,
          line.start + fence.label.start,
          line.start + fence.label.end,
          this.tokens,
          this.marks,
        );
      }
      this.index++;
    }
    this.markComments();
  }

  private line(index: number): Line {
    const line = this.lines[index];
    if (!line) throw new RangeError(`No line ${String(index + 1)}`);
    return line;
  }

  /**
   * Between two lines of `---`. Where the first is not on line 1, or the second
   * is missing, the parser sees none; but it was meant, and its YAML is not for
   * the rules of Markdown.
   */
  private frontMatter(): void {
    let first = 0;
    while (first < this.lines.length && this.line(first).text.trim() === '') first++;
    if (first >= this.lines.length || !/^---[ \t]*$/.test(this.line(first).text)) return;
    let end = first + 1;
    while (end < this.lines.length && !/^---[ \t]*$/.test(this.line(end).text)) end++;
    if (end === this.lines.length) {
      end = first + 1;
      while (end < this.lines.length && !/^(?:#|:::|\s*$)/.test(this.line(end).text)) end++;
      end--;
    }
    for (; this.index <= end; this.index++) this.line(this.index).kind = 'front-matter';
  }

  /** A block of code that begins on this line; whether there was one. */
  private code(line: Line): boolean {
    const prefix = containerPrefix.exec(line.text)?.[0] ?? '';
    this.followItems(prefix, line.text);
    const fence = codeFence.exec(line.text.slice(prefix.length))?.[0];
    if (!fence) return false;
    const start = line.start + prefix.length;
    const end = this.codeEnd(fence, prefix);
    this.tokens.push({
      type: 'codeFence',
      start,
      end: line.start + line.text.length,
      closed: end !== undefined,
    });
    if (end === undefined) {
      this.index++;
      return true;
    }
    for (; this.index <= end; this.index++) this.line(this.index).kind = 'code';
    return true;
  }

  /** Last line of a block of code; none if it runs to the end of the text. */
  private codeEnd(fence: string, prefix: string): number | undefined {
    const character = fence.charAt(0);
    const quotes = prefix.split('>').length - 1;
    if (fence.length >= (this.unclosed.get(character) ?? Infinity)) return undefined;
    const closing = new RegExp(
      `^[ \\t]*(?:>[ \\t]*){${String(quotes)}}${character}{${String(fence.length)},}[ \\t]*$`,
    );
    const quoted = new RegExp(`^[ \\t]*(?:>[ \\t]*){${String(quotes)}}`);
    const inside = this.items.at(-1) ?? 0;
    // Items around the quote are told from those inside it by where the quote begins.
    const outside = quotes === 0 ? inside : (this.items.findLast((item) => item <= prefix.indexOf('>')) ?? 0);
    for (let index = this.index + 1; index < this.lines.length; index++) {
      const { text } = this.line(index);
      // The quote or list item ends, and the code with it.
      if ((/^[ \t>]*/.exec(text)?.[0].match(/>/g) ?? []).length < quotes) return index - 1;
      if (text.trim() !== '' && indentOf(text) < outside) return index - 1;
      const content = text.replace(quoted, '').trimStart();
      if (content !== '' && text.length - content.length < inside) return index - 1;
      if (closing.test(text)) return index;
    }
    this.unclosed.set(character, fence.length);
    return undefined;
  }

  /** Keep track of the list items that are open on a line. */
  private followItems(prefix: string, text: string): void {
    if (text.trim() === '') return;
    const indent = indentOf(text);
    while (this.items.length > 0 && indent < (this.items.at(-1) ?? 0)) this.items.pop();
    // An item that begins with an empty line and another one has ended already.
    const empty = prefix.length === text.length;
    if (empty && this.lines[this.index + 1]?.text.trim() === '') return;
    for (const marker of prefix.matchAll(/([-+*]|\d{1,9}[.)])[ \t]+/g)) {
      const { index, 0: whole, 1: sign = '' } = marker;
      // Without text, the content begins one column after the marker, whatever follows.
      const bare = empty && index + whole.length === text.length;
      this.items.push(index + (bare ? sign.length + 1 : whole.length));
    }
  }

  /** Inline text from an offset to the end of its block, or of a comment that leads beyond it. */
  private inline(start: number): void {
    let last = this.index;
    while (last + 1 < this.lines.length && this.continues(last + 1)) last++;
    const esm = this.esm(start, last);
    if (esm) this.tokens.push(esm);
    this.offset = scanInline(this.text, start, this.endOf(last), this.tokens, this.marks);
    this.index = last + 1;
    while (this.index < this.lines.length && this.endOf(this.index) <= this.offset) this.index++;
  }

  private endOf(index: number): number {
    const line = this.line(index);
    return line.start + line.text.length;
  }

  private continues(index: number): boolean {
    const { text } = this.line(index);
    if (text.trim() === '' || /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]|\||`{3}|~{3})/.test(text))
      return false;
    const before = this.line(index - 1).text;
    if (before.trim() === '') return false;
    // A row of a table, a heading and a thematic break are one line.
    if (/^[ \t>]*(?:\||#{1,6}[ \t]|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/.test(before)) return false;
    return readFence(text) === undefined && sameQuotes(before, text);
  }

  /** `import` or `export` where a block may begin: see micromark-extension-mdxjs-esm. */
  private esm(start: number, last: number): Token | undefined {
    if (!/^(?:import|export) /.test(this.text.slice(start, start + 7))) return undefined;
    if (start !== this.line(this.index).start) return undefined;
    return { type: 'esm', start, end: this.endOf(last) };
  }

  /** Lines that begin inside a comment are no text. */
  private markComments(): void {
    let index = 0;
    for (const token of this.tokens) {
      if (token.type !== 'comment' && token.type !== 'htmlComment') continue;
      while (index < this.lines.length && this.line(index).start <= token.start) index++;
      for (; index < this.lines.length && this.line(index).start < token.end; index++) {
        this.line(index).kind = 'comment';
      }
    }
  }
}

function sameQuotes(before: string, after: string): boolean {
  const count = (text: string) => (/^[ \t>]*/.exec(text)?.[0].match(/>/g) ?? []).length;
  // A line without its `>` continues a quote; one with more begins another block.
  return count(after) <= count(before) || count(after) === 0;
}

function indentOf(text: string): number {
  return /^[ \t]*/.exec(text)?.[0].replace(/\t/g, '    ').length ?? 0;
}
