import type { Question } from '../../model/capsule.ts';
import type { Change } from '../changes.ts';
import type { Step } from '../versions.ts';

/** LMSs whose buttons we know by name. */
export type LmsName = 'moodle' | 'cornerstone' | 'scormCloud' | 'learning360';

/** Every text of ours in a printable record and in the notes to LMS administrators. A language is one file beside this one. */
export interface LedgerTexts {
  // The record.
  recordTitle: string;
  recordPurpose: string;
  facts: Record<
    | 'capsule'
    | 'version'
    | 'identifier'
    | 'objective'
    | 'domain'
    | 'audience'
    | 'authors'
    | 'references'
    | 'mastery'
    | 'pools'
    | 'approvedBy'
    | 'approver'
    | 'approvedOn'
    | 'reviewBy'
    | 'releasedOn'
    | 'reason'
    | 'former'
    | 'commit'
    | 'tool'
    | 'content'
    | 'packages'
    | 'action'
    | 'credits',
    string
  >;
  text: string;
  questions: string;
  question: (n: number, id: string) => string;
  types: Record<Question['type'], string>;
  points: (n: number) => string;
  attempts: (n: number) => string;
  critical: string;
  pool: (name: string) => string;
  unscored: string;
  columns: readonly [letter: string, answer: string, key: string, feedback: string];
  right: string;
  wrong: string;
  /** Of an order: where an answer belongs, from 1. */
  place: (n: number) => string;
  tolerance: (n: string) => string;
  leadsTo: (heading: string) => string;
  step: (heading: string) => string;
  hint: string;
  explanation: string;
  /** What stands for an image or a recording: its words, which it may not have, and its file. */
  media: (words: string, file: string) => string;
  noReference: string;
  /** Between the items of a list that hold commas. */
  semicolon: string;
  /** Between a name and what it is. */
  colon: string;

  // The note.
  noteTitle: (title: string, version: string) => string;
  noteFirst: string;
  /** What the number says. */
  noteStep: Record<Exclude<Step, 'none'>, string>;
  /** What the changes say, whatever the number; without any a learner sees the same. */
  noteMeaning: Record<Step, string>;
  whatChanged: (former: string) => string;
  reason: (text: string) => string;
  change: (change: Change) => string;
  /** Heading of what becomes of learners in progress. */
  learners: string;
  learnersOf: Record<'first' | Exclude<Step, 'none'>, string>;
  whichFile: string;
  files: (scorm12: string, scorm2004: string) => string;
  whatToDo: string;
  /** `questions`: where a minor version with other questions takes another button. */
  lms: Record<
    LmsName,
    { name: string; questions?: string } & Record<'first' | Exclude<Step, 'none'>, string>
  >;
  otherLms: Record<'first' | Exclude<Step, 'none'>, string>;
  proof: (commit: string, entry: string) => string;
}
