import type { Meaning } from './meaning.ts';

/** How an answer was judged. */
type Verdict = 'right' | 'wrong' | 'neutral' | 'unanticipated';

/** What is said of a call, in one language of messages. A language is one file beside this one. */
export interface Words {
  opened: string;
  openRefused: (error: string) => string;
  saved: string;
  saveRefused: (error: string) => string;
  /** `duration` is empty when the session was never opened. */
  closed: (duration: string) => string;
  closeRefused: (error: string) => string;
  /** `names` of what was read, each once. */
  read: (names: readonly string[]) => string;
  score: (score: string, max: string | undefined) => string;
  scoreScale: (min: string | undefined, max: string | undefined) => string;
  status: (value: string) => string;
  completion: (value: string) => string;
  success: (value: string) => string;
  answer: (response: string, question: string, verdict: string | undefined) => string;
  /** An answer of which nothing but its number is known yet. */
  answerBegun: (number: number) => string;
  /** Where the learner is, what content wants back to resume, or both. */
  place: (location: string | undefined, characters: number | undefined) => string;
  suspends: string;
  exits: (value: string) => string;
  sessionTime: (duration: string) => string;
  progress: (percent: string) => string;
  /** Anything else that has a name. */
  other: (name: string, value: string) => string;
  unknown: (element: string, value: string) => string;
  /** Put after a sentence whose call the LMS refused. */
  refused: (error: string) => string;
  /** The same where some of several calls were refused. */
  refusedPartly: (count: number, error: string) => string;

  /** Values of the vocabularies, as adjectives: `passed` → « réussi ». */
  values: Readonly<Record<string, string>>;
  verdicts: Readonly<Record<Verdict, string>>;
  points: (value: string) => string;
  truth: Readonly<Record<'true' | 'false', string>>;
  /** « a et c ». */
  list: (parts: readonly string[]) => string;
  inOrder: (parts: readonly string[]) => string;
  quote: (text: string) => string;
  nothing: string;
  duration: (hours: number, minutes: number, seconds: number) => string;
  /** Names of elements, for the table and for reading; `{n}` is the number of the question. */
  names: Readonly<Record<Exclude<Meaning, 'other'>, string>>;
}
