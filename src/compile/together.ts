/** What can only be said of capsules side by side: links, languages of one capsule, dates. */
import type { Capsule, Question } from '../model/capsule.ts';
import { compareVersions } from '../model/versions.ts';
import { applyAllowances, unusedAllowances } from './allow.ts';
import { finding, type Finding, type Place } from './finding.ts';
import type { Compiled } from './index.ts';
import { nearest } from './nearest.ts';
import { saysTrue } from './questions/true-false.ts';
import { areUnitsApart } from './questions/units.ts';

export interface CompiledFile extends Compiled {
  id: string;
  lang: string;
  /** Relative to the content folder, with `/`. */
  file: string;
}

/**
 * Check capsules side by side.
 *
 * @param capsules
 *   Every capsule of the content folder, with or without errors.
 * @param languages
 *   Published languages, the default one first.
 * @param today
 *   Today's date, `2026-09-15`.
 * @returns
 *   Findings by file.
 */
export function checkTogether(
  capsules: readonly CompiledFile[],
  languages: readonly string[],
  today: string,
): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  const byId = Map.groupBy(capsules, ({ id }) => id);
  for (const compiled of capsules) {
    const first = languages
      .map((lang) => byId.get(compiled.id)?.find((other) => other.lang === lang))
      .find(Boolean);
    const { findings, allowances } = applyAllowances(
      [
        ...linkFindings(compiled, byId),
        ...reviewFindings(compiled, today),
        ...(first && first !== compiled ? languageFindings(compiled, first) : []),
      ],
      compiled.allowances,
    );
    // Where there are errors, not every warning has been looked for.
    byFile.set(compiled.file, [...findings, ...(compiled.capsule ? unusedAllowances(allowances) : [])]);
  }
  return byFile;
}

function linkFindings(
  { anchors }: CompiledFile,
  byId: ReadonlyMap<string, readonly CompiledFile[]>,
): Finding[] {
  return anchors.links.flatMap(({ id, lang, address, place }) => {
    const target = byId.get(id);
    if (target?.some((capsule) => capsule.lang === lang)) return [];
    const other = target?.[0];
    const near = other ? id : nearest(id, byId.keys());
    const suggestion = near && `../${near}/${other?.lang ?? lang}.mdx`;
    return [finding('link-capsule-exists', place, { address, ...(suggestion && { suggestion }) })];
  });
}

function reviewFindings({ capsule, anchors }: CompiledFile, today: string): Finding[] {
  if (capsule?.frontMatter.status !== 'approved') return [];
  const { approvedOn, reviewBy } = capsule.frontMatter;
  const findings: Finding[] = approverFindings(capsule, anchors);
  if (approvedOn && approvedOn > today)
    findings.push(finding('approval-date-past', placeOfKey(anchors, 'approvedOn'), { date: approvedOn }));
  if (approvedOn && reviewBy && reviewBy > yearsLater(approvedOn, longestReview)) {
    const values = { date: reviewBy, years: longestReview };
    findings.push(finding('review-date-near', placeOfKey(anchors, 'reviewBy'), values));
  }
  if (reviewBy && reviewBy < today)
    findings.push(finding('review-date-ahead', placeOfKey(anchors, 'reviewBy'), { date: reviewBy }));
  return findings;
}

/** Whoever approves is somebody, and has not written it alone: an entry of the ledger certifies that name. */
function approverFindings(
  { frontMatter: { approvedBy: found, authors } }: Capsule,
  anchors: Compiled['anchors'],
): Finding[] {
  if (found === undefined) return [];
  const same = (one: string, other: string): boolean =>
    one.trim().toLowerCase() === other.trim().toLowerCase();
  const placeholder = /^(?:to ?do|tbd|x{2,}|[?.…–—-]+|à (?:compléter|définir)|nom|name|n\/?a)$/i.test(
    found.trim(),
  );
  const isAuthor = authors?.length === 1 && authors.every((author) => same(author, found));
  if (!placeholder && !isAuthor) return [];
  const reason = placeholder ? 'placeholder' : 'author';
  return [finding('approved-by-another', placeOfKey(anchors, 'approvedBy'), { found, reason })];
}

/** Years for which no law, standard or workshop stays as it is: beyond, a date is most often mistyped. */
const longestReview = 5;

function yearsLater(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
}

/** Languages of one capsule agree in questions, ids, keys and domain; one with errors of its own is not judged. */
function languageFindings(compiled: CompiledFile, first: CompiledFile): Finding[] {
  const { capsule, anchors } = compiled;
  if (!capsule || !first.capsule) return [];
  const other = first.file;
  const model = first.capsule.frontMatter;
  const findings = (['domain', 'mastery', 'pools'] as const)
    .filter((key) => written(capsule.frontMatter[key]) !== written(model[key]))
    .map((key): Finding => {
      const cause = { place: placeOfKey(first.anchors, key), file: other };
      const values = { what: key, id: capsule.id, other };
      return finding('languages-agree', placeOfKey(anchors, key), values, cause);
    });
  findings.push(...questionFindings(capsule, first.capsule, compiled, other, first));
  if (isCopy(capsule, first.capsule)) {
    const cause = { place: placeOfKey(first.anchors, 'title'), file: other };
    findings.push(finding('language-translated', placeOfKey(anchors, 'title'), { other }, cause));
  }
  const { version } = capsule.frontMatter;
  const otherVersion = first.capsule.frontMatter.version;
  if (compareVersions(version, otherVersion) < 0) {
    findings.push(
      finding('language-version-current', placeOfKey(anchors, 'version'), { version, other, otherVersion }),
    );
  }
  return findings;
}

/** The same sentence is never right in two languages; neither is a whole text. */
function isCopy(capsule: Capsule, model: Capsule): boolean {
  if (capsule.frontMatter.objective === model.frontMatter.objective) return true;
  const text = (screens: Capsule['screens']): string => JSON.stringify(screens);
  return capsule.screens.some(({ kind }) => kind === 'text') && text(capsule.screens) === text(model.screens);
}

/** A setting as a text to compare: the order in which pools are named is nothing that anybody sees. */
function written(setting: string | number | Readonly<Record<string, number>> | undefined): string {
  return typeof setting === 'object' ? JSON.stringify(Object.entries(setting).toSorted()) : String(setting);
}

function questionFindings(
  capsule: Capsule,
  firstCapsule: Capsule,
  { anchors }: CompiledFile,
  other: string,
  first: CompiledFile,
): Finding[] {
  const ids = capsule.questions.map(({ id }) => id);
  const firstIds = firstCapsule.questions.map(({ id }) => id);
  if (ids.join() !== firstIds.join()) {
    const at = ids.findIndex((id, index) => id !== firstIds[index]);
    const id = ids[at] ?? ids.at(-1) ?? '';
    const place = anchors.questions[id] ?? placeOfKey(anchors, 'title');
    const wanted = firstIds.map((name) => `#${name}`).join(', ');
    return [finding('languages-agree', place, { what: 'questions', id: wanted, other })];
  }
  return capsule.questions.flatMap((question, index) => {
    const model = firstCapsule.questions[index];
    if (!model) return [];
    const attributes = attributesApart(question, model);
    const what = attributes.length > 0 ? 'type' : difference(question, model);
    if (!what) return [];
    const place = anchors.questions[question.id] ?? placeOfKey(anchors, 'title');
    const firstPlace = first.anchors.questions[question.id];
    const cause = firstPlace && { place: firstPlace, file: other };
    return [finding('languages-agree', place, { what, id: question.id, other, attributes }, cause)];
  });
}

/** Which attributes say something else; an LMS files all of them under one question. */
function attributesApart(question: Question, model: Question): string[] {
  const compared = ['type', 'points', 'critical', 'attempts', 'partial', 'confidence', 'pool'] as const;
  return compared.filter((name) => question[name] !== model[name]);
}

function difference(question: Question, model: Question): 'key' | 'unit' | 'ways' | 'mistakes' | undefined {
  if (question.type === 'numeric' && model.type === 'numeric' && areUnitsApart(question.unit, model.unit))
    return 'unit';
  if (keyOf(question) === keyOf(model)) return undefined;
  if (question.type === 'text') return 'mistakes';
  return question.type === 'scenario' ? 'ways' : 'key';
}

/** What is right, without a word of any language. */
function keyOf(question: Question): string {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return marks(question.answers);
    case 'true-false':
      // Vrai and False in one place have the same letter, and the opposite meaning.
      return `${marks(question.answers)}${saysTrue(question.answers.find(({ right }) => right)?.label ?? '')}`;
    case 'hotspots':
      return JSON.stringify(question.answers.map(({ right, spot }) => [right, spot]));
    case 'match':
    case 'categorise':
      return question.answers.map(({ target }) => target).join('');
    case 'order':
    case 'opinion':
      return String(question.answers.length);
    case 'text':
      // Another language may take more forms of a word, or fewer; mistakes have the same place among them.
      return marks(question.answers).replaceAll(/x+/g, 'x');
    case 'numeric':
      return `${question.value} ${question.tolerance}`;
    case 'scenario': {
      const slugs = question.steps.map(({ slug }) => slug);
      const step = ({ choices }: (typeof question.steps)[number]) =>
        marks(choices) + choices.map(({ to }) => slugs.indexOf(to)).join();
      return question.steps.map(step).join(' ');
    }
  }
}

function marks(answers: readonly { right: boolean }[]): string {
  return answers.map(({ right }) => (right ? 'x' : '-')).join('');
}

function placeOfKey({ frontMatter }: Compiled['anchors'], key: string): Place {
  return frontMatter[key] ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
}
