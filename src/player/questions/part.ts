/** What one way of answering asks of the player. One file per feature implements this. */
import type { PlayerTexts } from '../../model/languages/language.ts';
import type { PlayerQuestion } from '../../model/player-data.ts';
import type { Session } from '../../model/session.ts';
import type { Interaction } from '../tracking/recorder.ts';

/** What a report says of a try, beside what it says of every one; no response is nothing to report. */
export type Answered = Pick<Interaction, 'type' | 'patterns' | 'response'> &
  Partial<Pick<Interaction, 'result' | 'step' | 'description'>>;

interface Part {
  /** What is answered now, as `model/grading.ts` writes a try; empty while something is missing. */
  attempt: () => string;
  /**
   * Show a try.
   *
   * @param attempt
   *   The try; empty when the question is open.
   * @param over
   *   Whether the right answer may be shown.
   * @param session
   *   Seed and run decide in what order things are shown.
   */
  show: (attempt: string, over: boolean, session: Session) => void;
  /** What is read about a try, beside right or wrong. */
  said: (attempt: string) => Node[];
  /** What is said when nothing can be checked yet. */
  missing: () => string;
  /** Move focus to where one answers. */
  focus: () => void;
  answered: (attempt: string) => Answered;
  /** Whether what is on show takes an answer; absent when that is so until there is a try. */
  asks?: (attempt: string | undefined) => boolean;
  /** Whether more of the question comes before the try on show is judged. */
  walks?: () => boolean;
  /** Go on inside the question; says whether there was somewhere to go. */
  advance?: () => boolean;
}

/** A question's place on the page, and what mounting its part may use. */
export interface Place {
  screen: Element;
  question: PlayerQuestion;
  texts: PlayerTexts;
  /** The question's words. */
  stem: Element;
  /** The list that the page shows without script. */
  list: Element;
}

export type MountPart = (place: Place) => Part;
