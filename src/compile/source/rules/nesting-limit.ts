import { finding } from '../../finding.ts';
import type { Line, Problem, Source } from '../source.ts';

/** Quotes, list items, containers and elements inside each other. */
const nestingLimit = 20;

/**
 * `nesting-limit`: at most 20 levels of quotes, lists, containers or elements.
 *
 * Each level is one more call of every function that walks the text; some
 * thousand overflow the stack of any Markdown program. 2,000 containers keep
 * the parser busy for 20 seconds (measured).
 *
 * - bad: `> > > > > …`
 * - good: two levels, and another paragraph
 *
 * Counted from above: indentation that turns out to be no list counts for
 * nothing, a thematic break (`- - -`) for nothing either.
 */
export function nestingLimitRule(source: Source): Problem[] {
  const depths = [blockDepths(source.lines), containerDepths(source.lines), elementDepths(source)];
  for (const found of depths) {
    if (!found || found.depth <= nestingLimit) continue;
    const { depth, start, end } = found;
    return [
      {
        finding: finding('nesting-limit', source.place(start, end), { depth, limit: nestingLimit }),
        repairs: [],
      },
    ];
  }
  return [];
}

interface Depth {
  depth: number;
  start: number;
  end: number;
}

function deeper(deepest: Depth | undefined, depth: number, line: Line): Depth {
  return deepest && deepest.depth >= depth
    ? deepest
    : { depth, start: line.start, end: line.start + line.text.length };
}

function blockDepths(lines: readonly Line[]): Depth | undefined {
  let deepest: Depth | undefined;
  const items: number[] = [];
  for (const line of lines) {
    if (line.kind === 'front-matter' || line.kind === 'code' || line.text.trim() === '') continue;
    if (/^[ \t>]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line.text)) continue;
    const prefix = /^(?:[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/.exec(line.text)?.[0] ?? '';
    const quotes = prefix.split('>').length - 1;
    const indent = /^[ \t>]*/.exec(prefix)?.[0].length ?? 0;
    while (items.length > 0 && indent < (items.at(-1) ?? 0)) items.pop();
    for (const marker of prefix.matchAll(/(?:[-+*]|\d{1,9}[.)])[ \t]*/g))
      items.push(marker.index + marker[0].length);
    deepest = deeper(deepest, items.length + quotes, line);
  }
  return deepest;
}

/** Only a container with fewer colons can live inside another; the others are closed with it. */
function containerDepths(lines: readonly Line[]): Depth | undefined {
  let deepest: Depth | undefined;
  const open: number[] = [];
  for (const line of lines) {
    if (!line.fence) continue;
    const { kind, colons } = line.fence;
    while (open.length > 0 && (open.at(-1) ?? 0) <= colons) open.pop();
    if (kind === 'open') open.push(colons);
    deepest = deeper(deepest, open.length, line);
  }
  return deepest;
}

function elementDepths(source: Source): Depth | undefined {
  let deepest: Depth | undefined;
  let depth = 0;
  for (const token of source.tokens) {
    if (token.type !== 'tag') continue;
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
    if (token.kind === 'open' && !/^(?:br|hr|img|wbr)$/i.test(token.name)) depth++;
    if (!deepest || depth > deepest.depth) deepest = { depth, start: token.start, end: token.end };
  }
  return deepest;
}
