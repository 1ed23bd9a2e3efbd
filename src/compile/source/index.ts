/**
 * The first stage of the compiler: the text of a capsule before any parser sees it.
 *
 * In: the bytes of a file. Out: its text, what is wrong with it at this level,
 * and the same text with those wrongs masked, so that the parser neither
 * throws on them nor swallows half of the file, and one run reports everything.
 *
 * Nothing here knows what a question is; it knows what Markdown, MDX and
 * directives do without a word.
 */
import { finding, type Finding } from '../finding.ts';
import { decode } from './decode.ts';
import { imageAlternativePlain } from './rules/image-alternative-plain.ts';
import { boxForm } from './rules/box-form.ts';
import { braceEscaped } from './rules/brace-escaped.ts';
import { codeClosed } from './rules/code-closed.ts';
import { commentClosed } from './rules/comment-closed.ts';
import { directiveAttributeQuotes } from './rules/directive-attribute-quotes.ts';
import { directiveAttributeUnique } from './rules/directive-attribute-unique.ts';
import { directiveFenceForm } from './rules/directive-fence-form.ts';
import { directiveFenceInCode } from './rules/directive-fence-in-code.ts';
import { directivePairs } from './rules/directive-pairs.ts';
import { elementClosed } from './rules/element-closed.ts';
import { emphasisLimitRule } from './rules/emphasis-limit.ts';
import { noReplacementCharacter } from './rules/encoding-utf-8.ts';
import { feedbackSpaces } from './rules/feedback-spaces.ts';
import { frontMatterClosed, frontMatterPresent } from './rules/front-matter-present.ts';
import { lessThanEscaped } from './rules/less-than-escaped.ts';
import { lineLengthLimitRule } from './rules/line-length-limit.ts';
import { nestingLimitRule } from './rules/nesting-limit.ts';
import { noAngleLink } from './rules/no-angle-link.ts';
import { noHtmlComment } from './rules/no-html-comment.ts';
import { noImportExport } from './rules/no-import-export.ts';
import { noInvisibleCharacter } from './rules/no-invisible-character.ts';
import { noMergeConflict } from './rules/no-merge-conflict.ts';
import { punctuationRunLimit } from './rules/punctuation-run-limit.ts';
import { scan } from './scan.ts';
import { applyRepairs, type Source, type SourceRule } from './source.ts';

/** Bytes of a capsule's file: some forty times what five minutes of reading take. */
export const fileSizeLimit = 262_144;

/** What a text must keep to be parsed at all; of each group the next is asked only where the one before is content. */
const limits: readonly (readonly SourceRule[])[] = [
  [noMergeConflict],
  [frontMatterClosed],
  [lineLengthLimitRule, punctuationRunLimit, emphasisLimitRule, nestingLimitRule],
];

/**
 * All other rules, in order: each reads the text as the ones before it have
 * masked it. What hides other text (code, comments) comes first, the pairing of
 * fences, which blanks whole containers, last.
 */
const rules: readonly SourceRule[] = [
  frontMatterPresent,
  noInvisibleCharacter,
  noReplacementCharacter,
  commentClosed,
  noHtmlComment,
  codeClosed,
  directiveFenceInCode,
  directiveAttributeQuotes,
  directiveFenceForm,
  directiveAttributeUnique,
  boxForm,
  feedbackSpaces,
  noImportExport,
  imageAlternativePlain,
  noAngleLink,
  lessThanEscaped,
  braceEscaped,
  elementClosed,
  directivePairs,
];

export interface SourceResult {
  /** The text: no byte order mark, LF line endings. Columns count UTF-16 code units. */
  text: string;
  /** The text for the parser: same length, same lines; the same text when there are no findings. */
  masked: string;
  /** What is wrong, in the order of the text. */
  findings: Finding[];
  /** Whether the text may be parsed. */
  parse: boolean;
}

/**
 * Decode a file, check the limits, look for what parsers swallow, and mask what
 * would stop them.
 *
 * @param bytes
 *   The file as it is on disk.
 * @returns
 *   Text and findings; of a file that may not be parsed, only the findings that say why.
 */
export function readSource(bytes: Uint8Array): SourceResult {
  if (bytes.length > fileSizeLimit) {
    const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const tooLarge = finding('file-size-limit', place, { bytes: bytes.length, limit: fileSizeLimit });
    return { text: '', masked: '', findings: [tooLarge], parse: false };
  }
  const text = decode(bytes);
  if (typeof text !== 'string') return { text: '', masked: '', findings: [text], parse: false };

  let source = scan(text);
  for (const group of limits) {
    const beyond = group.flatMap((rule) => rule(source)).flatMap((problem) => problem.finding ?? []);
    if (beyond.length > 0) return { text, masked: text, findings: sorted(beyond), parse: false };
  }

  const findings: Finding[] = [];
  for (const rule of rules) {
    const problems = rule(source);
    // One by one: a hostile file has more findings than a call may have arguments.
    for (const problem of problems) if (problem.finding) findings.push(problem.finding);
    source = repaired(
      source,
      problems.flatMap((problem) => problem.repairs),
    );
  }
  return { text, masked: source.text, findings: sorted(findings), parse: true };
}

/**
 * Decode a file that is no Markdown (`_project.yaml`), and check what holds for
 * any text.
 *
 * @returns
 *   Text when it could be decoded, and what is wrong with it.
 */
export function checkText(bytes: Uint8Array): { text?: string; findings: Finding[] } {
  const text = decode(bytes);
  if (typeof text !== 'string') return { findings: [text] };
  const source = scan(text);
  const conflicts = noMergeConflict(source);
  const problems =
    conflicts.length > 0 ? conflicts : [...noInvisibleCharacter(source), ...noReplacementCharacter(source)];
  return { text, findings: sorted(problems.flatMap((problem) => problem.finding ?? [])) };
}

function repaired(source: Source, repairs: Parameters<typeof applyRepairs>[1]): Source {
  const text = applyRepairs(source.text, repairs);
  return text === source.text ? source : scan(text);
}

function sorted(findings: Finding[]): Finding[] {
  return findings.sort(
    (a, b) => a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column,
  );
}
