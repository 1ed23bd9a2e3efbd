/**
 * What an LMS does with a learner's record between two launches. Pure: the
 * server keeps the records, the page holds the data model while content runs.
 *
 * | Left how                                | Next launch                                                   |
 * |-----------------------------------------|---------------------------------------------------------------|
 * | never launched                          | nothing on record; entry `ab-initio`                          |
 * | exit `suspend`                          | all of it is back; entry `resume`; times added up             |
 * | terminated with another exit, 1.2       | all of it is back; entry empty                                |
 * | terminated with another exit, 2004      | a new attempt: nothing on record, entry `ab-initio`           |
 * | cut off without terminating             | what was committed last is back; its session time is not added |
 * | terminated without a status, 1.2        | all of it is back, and the status is `completed`              |
 * | in review                               | nothing is stored                                             |
 *
 * An LMS must take a session that was never given a status for a finished one
 * (SCORM 1.2 RTE, 3.4.4, `cmi.core.lesson_status`); Moodle does so in `LMSFinish`.
 * Moodle adds session time to the total in `LMSFinish` alone, so a session that
 * was cut off has lost its time; a 2004 LMS resets the run-time data of an
 * attempt that was not suspended (SCORM 2004 RTE, 4.2.8).
 */
import { namesOf, type Edition, type LmsRecord } from './editions.ts';
import { formatTime, parseTime } from './times.ts';

export type Mode = 'normal' | 'review' | 'browse';

export interface Learner {
  id: string;
  /** As SCORM wants it: `Benali, Amina`. */
  name: string;
}

/** What an LMS has on record about a learner. */
export interface Kept {
  /** As content committed it last. */
  record: LmsRecord;
  /** Whether that session was terminated, or only cut off. */
  terminated: boolean;
}

/**
 * Give the data model that content finds when it is launched.
 *
 * @param edition
 *   Edition of the package.
 * @param learner
 *   Who launches it.
 * @param mode
 *   Whether anything will be stored.
 * @param kept
 *   What is on record, if anything.
 */
export function openingRecord(
  edition: Edition,
  learner: Learner,
  mode: Mode = 'normal',
  kept?: Kept,
): LmsRecord {
  const { elements } = namesOf[edition];
  const suspended = kept?.record[elements.exit] === 'suspend';
  const isNewAttempt = !kept || (edition === '2004' && kept.terminated && !suspended);
  const total = kept && !isNewAttempt ? totalTime(edition, kept) : undefined;
  const ofSession = [elements.exit, elements.sessionTime, elements.totalTime];
  const back = isNewAttempt
    ? []
    : Object.entries(kept.record).filter(([element]) => !ofSession.includes(element));
  return {
    ...Object.fromEntries(back),
    ...(kept?.terminated && kept.record[status12] === 'not attempted' && { [status12]: 'completed' }),
    ...(total !== undefined && { [elements.totalTime]: total }),
    [elements.learner]: learner.id,
    [elements.learnerName]: learner.name,
    [elements.entry]: isNewAttempt ? 'ab-initio' : suspended ? 'resume' : '',
    [elements.mode]: mode,
    [elements.credit]: mode === 'normal' ? 'credit' : 'no-credit',
  };
}

const status12 = 'cmi.core.lesson_status';

/** Time of all sessions that were terminated. */
function totalTime(edition: Edition, { record, terminated }: Kept): string | undefined {
  const { elements } = namesOf[edition];
  const before = record[elements.totalTime];
  const session = parseTime(edition, record[elements.sessionTime] ?? '');
  if (!terminated || session === undefined) return before;
  return formatTime(edition, (parseTime(edition, before ?? '') ?? 0) + session);
}
