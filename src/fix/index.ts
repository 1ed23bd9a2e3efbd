/**
 * Repairs what is certain in the text of a capsule, and nothing else.
 *
 * In: the bytes of a file. Out: the bytes as the author meant them, and what was
 * changed. Pure. A repair is certain when it has one meaning and changes no
 * letter; each is tried on the text, and kept only if the compiler then finds
 * less to say, and nothing new.
 */
import type { Root } from 'mdast';
import type { RuleId } from '../compile/finding.ts';
import { parse } from '../compile/parse.ts';
import { readSource, type SourceResult } from '../compile/source/index.ts';
import { scan } from '../compile/source/scan.ts';
import type { Source } from '../compile/source/source.ts';
import { applyEdits, applyToRaw, withLineFeeds, type Repair } from './edit.ts';
import { keepHarmless } from './keep-harmless.ts';
import { angleLinks } from './repairs/angle-links.ts';
import { attributeQuotes } from './repairs/attribute-quotes.ts';
import { boxes } from './repairs/boxes.ts';
import { explanationApart } from './repairs/explanation-apart.ts';
import { fences } from './repairs/fences.ts';
import { htmlComments } from './repairs/html-comments.ts';
import { lineBreakElement } from './repairs/line-break-element.ts';
import { typography } from './repairs/typography.ts';

/** What was repaired, in the words of the rules; typography is no rule. */
export type ChangeKind =
  | 'no-html-comment'
  | 'directive-attribute-quotes'
  | 'directive-fence-form'
  | 'box-form'
  | 'no-angle-link'
  | 'element-closed'
  | 'feedback-separate'
  | 'french-typography';

export interface Change {
  kind: ChangeKind;
  /** Line in the repaired text, as far as it was repaired then. */
  line: number;
}

interface Fixed {
  /** The same array where nothing was changed. */
  bytes: Uint8Array;
  changes: Change[];
}

/** In order: what hides other text comes first. */
const sourceRepairs: readonly [ChangeKind & RuleId, (source: Source) => Repair[]][] = [
  ['no-html-comment', htmlComments],
  ['directive-attribute-quotes', attributeQuotes],
  ['directive-fence-form', fences],
  ['box-form', boxes],
  ['no-angle-link', angleLinks],
  ['element-closed', lineBreakElement],
];

const treeRepairs: readonly [ChangeKind, (root: Root, text: string, masked: string) => Repair[]][] = [
  ['feedback-separate', explanationApart],
  ['french-typography', typography],
];

/** Where code or comments end is not certain, nothing below them is. */
const unsure: ReadonlySet<RuleId> = new Set<RuleId>([
  'code-closed',
  'comment-closed',
  'directive-fence-in-code',
]);

/**
 * Repair a capsule.
 *
 * @param bytes
 *   The file as it is on disk; its byte order mark and line endings stay.
 * @param lang
 *   Language of the capsule: French has its typography.
 * @returns
 *   Bytes of which a second run changes nothing.
 */
export function fixCapsule(bytes: Uint8Array, lang: string): Fixed {
  if (!isClear(readSource(bytes))) return { bytes, changes: [] };
  let raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const changes: Change[] = [];
  // One repair may bring another to light; each leaves less to repair, so this ends.
  for (let before = -1; before < changes.length;) {
    before = changes.length;
    const put = (kind: ChangeKind, text: string, repairs: readonly Repair[]): void => {
      const edits = repairs.flat();
      for (const [edit] of repairs) if (edit) changes.push({ kind, line: lineOf(text, edit.start) });
      if (edits.length > 0) raw = applyToRaw(raw, edits);
    };
    for (const [kind, find] of sourceRepairs) {
      const text = withLineFeeds(raw);
      const repairs = find(scan(text));
      put(
        kind,
        text,
        keepHarmless(repairs, (some) => heals(kind, text, some)),
      );
    }
    for (const [kind, find] of treeRepairs) {
      if (kind === 'french-typography' && !/^fr(?:-|$)/.test(lang)) continue;
      const text = withLineFeeds(raw);
      const { masked } = readSource(encode(text));
      const root = parse(masked);
      if ('ruleId' in root) continue;
      const tree = shapeOf(root);
      put(
        kind,
        text,
        keepHarmless(find(root, text, masked), (some) => keepsShape(tree, text, some)),
      );
    }
  }
  return changes.length === 0 ? { bytes, changes } : { bytes: encode(raw), changes };
}

function isClear(source: SourceResult): boolean {
  return source.parse && source.findings.every(({ ruleId }) => !unsure.has(ruleId));
}

/** Each repair does away with one finding, and brings none. */
function heals(kind: RuleId, text: string, repairs: readonly Repair[]): boolean {
  const before = readSource(encode(text));
  const after = readSource(encode(applyEdits(text, repairs.flat())));
  if (!isClear(after)) return false;
  const counts = new Map<RuleId, number>();
  for (const { ruleId } of before.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  counts.set(kind, (counts.get(kind) ?? 0) - repairs.length);
  for (const { ruleId } of after.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) - 1);
  if ([...counts.values()].some((count) => count < 0)) return false;
  return !('ruleId' in parse(after.masked)) || 'ruleId' in parse(before.masked);
}

/** The text is read as before, spaces apart. */
function keepsShape(shape: string, text: string, repairs: readonly Repair[]): boolean {
  const { masked, parse: mayParse } = readSource(encode(applyEdits(text, repairs.flat())));
  if (!mayParse) return false;
  const root = parse(masked);
  return !('ruleId' in root) && shapeOf(root) === shape;
}

function shapeOf(root: Root): string {
  return JSON.stringify(root, (key, value: unknown) => {
    // `data` holds the places inside an expression.
    if (key === 'position' || key === 'data') return undefined;
    return typeof value === 'string' ? value.replace(/[ \u00A0\u202F]+/g, ' ') : value;
  });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
