import type { Edition } from './editions.ts';
import type { LaunchData } from './launch-data.ts';
import type { Learner, Mode } from './record.ts';
import type { SentenceLang } from './sentences/index.ts';

/** What the desk's page is told when it opens. */
export interface DeskData {
  lang: SentenceLang;
  title: string;
  /** Played first. */
  edition: Edition;
  /** Editions that can be played. */
  editions: readonly Edition[];
  learners: readonly Learner[];
  /** How many SCOs the package has. */
  scos: number;
}

/** What the page asks for when it launches. */
export interface LaunchRequest {
  edition: Edition;
  learner: string;
  mode: Mode;
}

/** And what it gets. */
export type LaunchAnswer = LaunchData;

/** What the page asks for when a record is to be forgotten. */
export type ResetRequest = Pick<LaunchRequest, 'edition' | 'learner'>;

/** Paths at which the desk's page asks. */
export const deskPaths = {
  launch: '/lms/desk/launch',
  reset: '/lms/desk/reset',
  log: '/lms/desk/log.json',
  blocked: '/lms/desk/blocked',
} as const;
