/** What one type of question asks of its answers. One file per type implements this. */
import type { Place } from '../finding.ts';
import type { Finding } from '../finding.ts';

/** An answer as read from the list, before it is HTML. */
export interface ReadAnswer {
  letter: string;
  /** Plain text of the label. */
  text: string;
  right: boolean;
  place: Place;
}

interface ReadQuestion {
  id: string;
  answers: ReadAnswer[];
  /** Place of the opening fence. */
  place: Place;
}

export interface QuestionType {
  /** Options that have a meaning for this type, beside `points` and `attempts`. */
  options: readonly string[];
  /** Whether the type follows from the answers when nothing states it. */
  fits(answers: ReadAnswer[]): boolean;
  /** What keeps the answers from being a question of this type. */
  check(question: ReadQuestion): Finding[];
}
