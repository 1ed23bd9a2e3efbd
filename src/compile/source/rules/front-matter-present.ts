import frontMatterSchema from '../../../../schemas/front-matter.schema.json' with { type: 'json' };
import { finding } from '../../finding.ts';
import { synonyms } from '../../synonyms.ts';
import { blank, type Line, type Problem, type Source } from '../source.ts';

const fence = /^---[ \t]*$/;
/** What stands for `---` in a hurry, or after a program has made one dash of it. */
const dashes = /^\s*(?:[-‐-―−]{2,}|[–—―])\s*$/;
const key = /^\s*[\p{L}-]+[ \u00A0\u202F]?:(?:\s|$)/u;
const ours = new Set([...Object.keys(frontMatterSchema.properties), ...Object.keys(synonyms)]);

/**
 * `front-matter-present`, as far as front matter was meant: it begins on the
 * first line and ends, both with `---`.
 *
 * Otherwise its YAML is Markdown to every parser, and braces in it are
 * expressions: what they say of it is of no help to who wrote it.
 *
 * - bad: a blank line above the first `---`, `----`, `—`, no second `---`
 * - good: `---`, the keys, `---`
 *
 * What stands between the two is blanked, for its own rules cannot read it yet.
 * That there is no front matter at all is told by the one who reads it.
 */
export function frontMatterPresent({ lines, place }: Source): Problem[] {
  const meant = boundsOf(lines);
  if (!meant) return [];
  const { first, last } = meant;
  const opening = lines[first];
  const closing = last === undefined ? undefined : lines[last];
  if (!opening || !closing) return [];
  const at = ({ start, text }: Line) => place(start, start + Math.max(1, text.trimEnd().length));
  const problems: Problem[] = [];
  if (first > 0 || !dashes.test(opening.text)) {
    problems.push({
      finding: finding('front-matter-present', at(opening), { problem: 'late' }),
      repairs: [],
    });
  } else if (!fence.test(opening.text)) {
    problems.push(wrongDashes(opening, at(opening)));
  }
  if (!fence.test(closing.text)) problems.push(wrongDashes(closing, at(closing)));
  if (problems.length === 0) return [];
  const repairs = lines.slice(first, (last ?? first) + 1).map((line) => blank(line.text, line.start));
  return [...problems, { repairs }];
}

/**
 * `front-matter-present`, where its end is missing: nobody knows which lines
 * are YAML, and the text cannot be parsed.
 */
export function frontMatterClosed({ lines, place }: Source): Problem[] {
  const meant = boundsOf(lines);
  const opening = meant && meant.last === undefined ? lines[meant.first] : undefined;
  if (!opening) return [];
  const at = place(opening.start, opening.start + Math.max(1, opening.text.trimEnd().length));
  return [{ finding: finding('front-matter-present', at, { problem: 'open' }), repairs: [] }];
}

function wrongDashes(line: Line, at: ReturnType<Source['place']>): Problem {
  const found = line.text.trim();
  return { finding: finding('front-matter-present', at, { problem: 'dashes', found }), repairs: [] };
}

/** Lines of the front matter that was meant, by index; `last` is absent where nothing ends it. */
function boundsOf(lines: readonly Line[]): { first: number; last?: number } | undefined {
  const first = beginning(lines);
  if (first === undefined) return undefined;
  const from = dashes.test(lines[first]?.text ?? '') ? first + 1 : first;
  const rest = lines.slice(from);
  const ends = rest.findIndex(({ text }) => dashes.test(text));
  const begins = rest.findIndex((line, index) => isBody(line.text, rest.slice(index + 1)));
  if (ends < 0 || (begins >= 0 && begins < ends)) return { first };
  return { first, last: from + ends };
}

function beginning(lines: readonly Line[]): number | undefined {
  const top = lines.findIndex(({ text }) => text.trim() !== '');
  if (top < 0) return undefined;
  const topText = lines[top]?.text ?? '';
  // Closed, it is front matter whatever is in it.
  if (top === 0 && fence.test(topText) && lines.slice(1).some(({ text }) => fence.test(text))) return 0;
  if (dashes.test(topText) && startsKeys(lines.slice(top + 1))) return top;
  if (isOurs(topText)) return top;
  // Below a title, say; a break and a word with a colon may also be meant as such.
  const late = lines.findIndex(
    ({ text }, index) => dashes.test(text) && isOurs(lines[index + 1]?.text ?? ''),
  );
  return late < 0 ? undefined : late;
}

/** Whether the capsule itself has begun: a heading with keys below it is a comment of YAML. */
function isBody(text: string, below: readonly Line[]): boolean {
  return /^\s*:{3}/.test(text) || (/^##+ /.test(text) && !startsKeys(below));
}

/** Whether keys follow, below blank lines and comments. */
function startsKeys(lines: readonly Line[]): boolean {
  const next = lines.find(({ text }) => !/^\s*(?:#+ .*)?$/.test(text));
  return next !== undefined && key.test(next.text);
}

function isOurs(text: string): boolean {
  return key.test(text) && ours.has(text.slice(0, text.indexOf(':')).trim().toLowerCase());
}
