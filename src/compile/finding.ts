/**
 * What the compiler has to say about a capsule, before it is put into words.
 *
 * Rules return findings and know nothing of languages or of each other; the
 * files of `messages/` turn a finding into a sentence. A compiled capsule can
 * so be cached once and its messages read in any language.
 */
import type { FindingValues } from './finding-values.ts';

/** 1-based line and column; `column` counts UTF-16 code units, as mdast does. */
export interface Point {
  line: number;
  column: number;
}

/** A stretch of a file; `end` is exclusive. */
export interface Place {
  start: Point;
  end: Point;
}

/** Permanent name of a rule; says what must be true. */
export type RuleId = keyof FindingValues;

/** The other place that a finding speaks of: the first of two equal ids. */
export interface Cause {
  place: Place;
  /** File of the place, relative to the content folder; absent for the same file. */
  file?: string;
}

export type Severity = 'error' | 'warning';

/** One thing found; `values` are what its message mentions. */
export type Finding = {
  [Id in RuleId]: {
    ruleId: Id;
    place: Place;
    values: FindingValues[Id];
    cause?: Cause;
    /** Plants at which it was found, where it was not at all of them; the empty id is no plant. */
    plants?: string[];
  };
}[RuleId];

/** Rules that advise. All others are errors, which nobody can switch off. */
const warnings: ReadonlySet<RuleId> = new Set<RuleId>([
  'questions-three',
  'review-date-ahead',
  'review-date-near',
  'approved-by-another',
  'language-translated',
  'image-light',
  'approval-date-past',
  'feedback-present',
  'step-choices-two',
  'decoy-present',
  'answers-one-list',
  'answers-not-feedback',
  'text-answer-one-form',
  'pool-points',
  'language-version-current',
  'release-history-present',
  'release-settings-kept',
  'release-files-kept',
  'text-written',
  'allow-needed',
  'objective-observable',
  'right-answer-length',
  'right-answer-position',
  'no-double-negative',
  'question-own-words',
  'acronym-spelled-out',
  'sentence-length',
  'no-promise',
  'no-other-answers',
  'hunt-label-neutral',
  'standard-edition-current',
  'standard-edition-present',
]);

/** Whether a name is that of a rule that advises. */
export function isWarning(name: string): name is RuleId {
  return (warnings as ReadonlySet<string>).has(name);
}

/** Rules that advise, in the order in which they are listed. */
export function warningIds(): RuleId[] {
  return [...warnings];
}

export function severityOf(ruleId: RuleId): Severity {
  return warnings.has(ruleId) ? 'warning' : 'error';
}

/**
 * Build a finding.
 *
 * @param ruleId
 *   Rule that is not kept.
 * @param place
 *   Where, as precisely as the source allows.
 * @param values
 *   What the message mentions.
 * @param cause
 *   Another place involved.
 */
export function finding<Id extends RuleId>(
  ruleId: Id,
  place: Place,
  values: FindingValues[Id],
  cause?: Cause,
): Finding {
  // The union cannot follow a generic key; the parameters already tie the two together.
  return { ruleId, place, values, ...(cause && { cause }) } as Finding;
}

/** Findings as a reader meets them: by line, then column. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column,
  );
}
