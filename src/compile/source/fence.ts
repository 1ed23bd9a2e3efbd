/** The fences of directives: `:::question{#a}` and `:::`, well formed or meant to be. */
import { directiveNames, frenchSynonyms } from '../directives.ts';
import { cleanAttributes } from './attributes.ts';

/** A stretch of a line. */
interface Range {
  start: number;
  end: number;
}

/** A line that is a fence, or that an author meant to be one. */
export interface Fence {
  kind: 'open' | 'close';
  colons: number;
  /** Name of the directive; empty where it closes, or has none. */
  name: string;
  /** It stands in a quote or a list item. */
  embedded: boolean;
  /** Text between `[` and `]`. */
  label?: Range;
  /** Attributes with their braces. */
  attributes?: Range;
  /** Other text follows on the same line. */
  trailing: boolean;
  /** The form that is read as a directive, where this line has another one. */
  expected?: string;
  /** The whole line in that form and at the same length, if there is room. */
  repaired?: string;
}

const linePrefix = /^(?:[ \t\u00A0\u202F]|>[ \t]?|(?:[-+*]|\d{1,9}[.)])[ \t]+)*/;
const blanks = /[ \t\u00A0\u202F]*/y;
const directiveName = /[\p{L}_][\p{L}\p{N}_-]*/uy;
/** `::: Fin`: a container is closed by its colons alone. */
const endWords = /^(?:fin|end|fermer|close)(?:[ \u00A0][\p{L} ]*)?$/iu;
/** Attributes without braces: `:::question #a`, `:::question#a type=single`, `:::question(#a)`. */
const looseAttributes = /#[\w-]+(?:[ \t]+[\w-]+(?:=\S+)?)*|\(#[\w-]+(?:[ \t]+[\w-]+(?:=[^\s)]+)?)*\)/uy;

/**
 * Read a line as a fence.
 *
 * remark-directive takes `:::name[label]{attributes}` without a space before
 * the attributes and with nothing behind; everything else is a paragraph,
 * without a word (or an MDX expression, which throws).
 *
 * @param line
 *   A line outside code, without its line ending.
 * @returns
 *   Nothing where no author can have meant a fence.
 */
export function readFence(line: string): Fence | undefined {
  if (!line.includes(':')) return undefined;
  const prefix = linePrefix.exec(line)?.[0] ?? '';
  const colons = /^:*/.exec(line.slice(prefix.length))?.[0].length ?? 0;
  if (colons === 0) return undefined;
  const gapStart = prefix.length + colons;
  const bodyStart = gapStart + lengthAt(blanks, line, gapStart);
  const embedded = /[^\s]/.test(prefix);
  const body = line.slice(bodyStart).replace(/[ \t\u00A0\u202F]+$/, '');
  const opens = /^[\p{L}_[{#]/u.test(body);
  if (colons < 3 && !isMeant(colons, body)) return undefined;
  if (!opens || endWords.test(body)) return closing(line, prefix, colons, embedded);

  const fence = readOpening(line, bodyStart, colons, embedded);
  const { expected } = fence;
  const asRead = line.slice(prefix.length).replace(/[ \t]+$/, '');
  if (/[\u00A0\u202F]/.test(prefix) || asRead !== expected)
    return { ...fence, ...meant(fence), ...repair(line, prefix, meant(fence).expected) };
  const { expected: _same, ...wellFormed } = fence;
  return wellFormed;
}

/** With the name that this container has here: who has to write the line anew writes it right at once. */
function meant({ name, colons, expected }: Fence & { expected: string }): { name: string; expected: string } {
  const lower = name.toLowerCase();
  const known = (directiveNames as readonly string[]).includes(lower) ? lower : undefined;
  const right = known ?? (Object.hasOwn(frenchSynonyms, lower) ? frenchSynonyms[lower] : undefined) ?? name;
  if (name === '') return { name, expected };
  return { name: right, expected: ':'.repeat(colons) + right + expected.slice(colons + name.length) };
}

/** One or two colons are ordinary punctuation unless what follows looks like ours. */
function isMeant(colons: number, body: string): boolean {
  const name = lengthAt(directiveName, body, 0);
  const known = isKnownName(body.slice(0, name));
  const rest = body.slice(name);
  if (colons === 1) return known && /^\s*\{/.test(rest);
  return body === '' || (known && /^\s*(?:$|[{[#])/.test(rest)) || (name > 0 && /^\{[#.\w]/.test(rest));
}

function isKnownName(name: string): boolean {
  const lower = name.toLowerCase();
  return (directiveNames as readonly string[]).includes(lower) || Object.hasOwn(frenchSynonyms, lower);
}

function closing(line: string, prefix: string, colons: number, embedded: boolean): Fence {
  const fence: Fence = { kind: 'close', colons: Math.max(3, colons), name: '', embedded, trailing: false };
  const expected = ':'.repeat(fence.colons);
  const wellFormed =
    !/[\u00A0\u202F]/.test(prefix) && line.slice(prefix.length).replace(/[ \t]+$/, '') === expected;
  return wellFormed ? fence : { ...fence, ...repair(line, prefix, expected) };
}

function readOpening(line: string, start: number, colons: number, embedded: boolean) {
  const nameEnd = start + lengthAt(directiveName, line, start);
  let name = line.slice(start, nameEnd);
  let index = nameEnd + lengthAt(blanks, line, nameEnd);
  const label = line.charAt(index) === '[' ? balanced(line, index, '[', ']') : undefined;
  if (label) index = label.end + lengthAt(blanks, line, label.end);
  let attributes = '';
  let attributeRange: Range | undefined;
  if (line.charAt(index) === '{') {
    attributeRange = balanced(line, index, '{', '}') ?? { start: index, end: line.length };
    attributes = cleanAttributes(closed(line.slice(index, attributeRange.end)));
    index = attributeRange.end;
  } else {
    const loose = lengthAt(looseAttributes, line, index);
    if (loose > 0) attributes = `{${line.slice(index, index + loose).replace(/^\(|\)$/g, '')}}`;
    index += loose;
  }
  const rest = line.slice(index).replace(/^[\s\u00A0\u202F]+|[\s\u00A0\u202F]+$/g, '');
  let trailing = rest !== '';
  // « ::: à retenir » is a name in two words, not a name and text.
  const words = `${name} ${rest}`.toLowerCase().replace(/\s+/g, '-');
  if (trailing && !attributeRange && !label && frenchSynonyms[words]) {
    name = frenchSynonyms[words];
    trailing = false;
  }
  const labelText = label ? line.slice(label.start, label.end) : '';
  return {
    kind: 'open' as const,
    colons: Math.max(3, colons),
    name,
    embedded,
    trailing,
    ...(label && { label: { start: label.start + 1, end: label.end - 1 } }),
    ...(attributeRange && { attributes: attributeRange }),
    expected: ':'.repeat(Math.max(3, colons)) + (name || 'question') + labelText + attributes,
  };
}

function closed(attributes: string): string {
  return attributes.endsWith('}') ? attributes : `${attributes.trimEnd()}}`;
}

/** The expected form on a line of the same length, less indented if need be. */
function repair(line: string, prefix: string, expected: string): { expected: string; repaired?: string } {
  const plain = prefix.replace(/[\u00A0\u202F]/g, ' ');
  for (let indent = plain; ; indent = indent.slice(0, -1)) {
    if (indent.length + expected.length <= line.length) {
      return { expected, repaired: (indent + expected).padEnd(line.length) };
    }
    if (!indent.endsWith(' ') || /\S /.test(indent.slice(-2))) return { expected };
  }
}

/** From an opening character to the closing one that matches, straight quotes respected. */
function balanced(line: string, start: number, open: string, close: string): Range | undefined {
  let depth = 0;
  let quote = '';
  for (let index = start; index < line.length; index++) {
    const character = line.charAt(index);
    if (quote) {
      if (character === quote) quote = '';
    } else if (open === '{' && /["']/.test(character) && line.charAt(index - 1) === '=') quote = character;
    else if (character === '\\' && open === '[') index++;
    else if (character === open) depth++;
    else if (character === close && --depth === 0) return { start, end: index + 1 };
  }
  return undefined;
}

function lengthAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}
