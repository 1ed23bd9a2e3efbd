/**
 * Which questions come back, and when. Pure: the day is handed in, and what is
 * kept is plain data.
 *
 * A question comes back one day after its capsule was finished, then seven,
 * then thirty. Who answers late keeps the time between two reminders. A wrong
 * answer begins again the next day; the third right one is the last.
 */
import { addDays } from '../../model/learning-path.ts';

/** Days after the capsule was finished. */
export const intervals = [1, 7, 30] as const;

/** More would be work. */
const perDay = 5;

/** A question that is to come back. */
export interface Reminder {
  /** Where its capsule is: `fr/lockout`. */
  capsule: string;
  /** Id of the question, which stays when its text changes. */
  question: string;
  /** Which of the {@link intervals} is waited for. */
  stage: number;
  /** Day from which it is asked, `2026-09-16`. */
  due: string;
  /** Whether the last answer was wrong. */
  wrong?: true;
}

/** All that is kept. */
export interface Reminders {
  /** Version of this shape. */
  v: 1;
  items: readonly Reminder[];
  /** Run of each finished capsule: opening its result again is not finishing it again. */
  finished: Readonly<Record<string, string>>;
  /** Day on which questions were last answered, and how many. */
  day: string;
  answered: number;
}

export const noReminders: Reminders = { v: 1, items: [], finished: {}, day: '', answered: 0 };

/**
 * Remember the questions of a capsule that was finished.
 *
 * @param reminders
 *   What is kept; not changed.
 * @param capsule
 *   Where it is: `fr/lockout`.
 * @param run
 *   What tells this run through it from another.
 * @param questions
 *   Questions that were answered, and whether the first try was right.
 * @param day
 *   Today.
 * @returns
 *   The same value when this run is known already. What is asked again, in
 *   whichever language, takes the place of what was kept; a question that a
 *   pool has not drawn this time stays as it was.
 */
export function remember(
  reminders: Reminders,
  capsule: string,
  run: string,
  questions: readonly { id: string; right: boolean }[],
  day: string,
): Reminders {
  if (reminders.finished[capsule] === run) return reminders;
  const asked = questions.map(({ id }) => `${idOf(capsule)} ${id}`);
  const others = reminders.items.filter((item) => !asked.includes(`${idOf(item.capsule)} ${item.question}`));
  const due = addDays(day, intervals[0]);
  const items = questions.map(({ id, right }): Reminder => ({
    capsule,
    question: id,
    stage: 0,
    due,
    ...(!right && { wrong: true }),
  }));
  return {
    ...reminders,
    items: [...others, ...items],
    finished: { ...reminders.finished, [capsule]: run },
  };
}

/** Identifier of a capsule, which is one in all languages. */
function idOf(capsule: string): string {
  return capsule.slice(capsule.indexOf('/') + 1);
}

/** Questions to ask today, those answered wrong first, then those that have waited longest. */
export function dueOn(reminders: Reminders, day: string): Reminder[] {
  const left = Math.max(0, perDay - answeredOn(reminders, day));
  return reminders.items
    .filter(({ due }) => due <= day)
    .sort((a, b) => Number(!!b.wrong) - Number(!!a.wrong) || compare(a.due, b.due))
    .slice(0, left);
}

/** How many questions were answered on a day. */
export function answeredOn(reminders: Reminders, day: string): number {
  return reminders.day === day ? reminders.answered : 0;
}

/** The day on which there is something to ask again; nothing where nothing is left. */
export function nextDay(reminders: Reminders, day: string): string | undefined {
  const [first] = reminders.items.map(({ due }) => due).sort();
  const earliest = answeredOn(reminders, day) >= perDay ? addDays(day, 1) : day;
  return first && first < earliest ? earliest : first;
}

/**
 * Note an answer.
 *
 * @param reminders
 *   What is kept; not changed.
 * @param answered
 *   The reminder that was answered.
 * @param right
 *   Whether it was right.
 * @param day
 *   Today.
 */
export function answer(reminders: Reminders, answered: Reminder, right: boolean, day: string): Reminders {
  const { capsule, question, stage } = answered;
  const [now = 0, next] = [intervals[stage], intervals[stage + 1]];
  const again: Reminder[] = !right
    ? [{ capsule, question, stage: 0, due: addDays(day, intervals[0]), wrong: true }]
    : next === undefined
      ? []
      : [{ capsule, question, stage: stage + 1, due: addDays(day, next - now) }];
  return {
    ...without(reminders, answered),
    items: [...without(reminders, answered).items, ...again],
    day,
    answered: answeredOn(reminders, day) + 1,
  };
}

/** Leave out a question that is no more; with `capsule` alone, all of that capsule. */
export function without(
  reminders: Reminders,
  { capsule, question }: { capsule: string; question?: string },
): Reminders {
  const items = reminders.items.filter(
    (item) => item.capsule !== capsule || (question !== undefined && item.question !== question),
  );
  return { ...reminders, items };
}

/**
 * Read what is kept.
 *
 * @param text
 *   What the browser holds, maybe changed by someone else.
 * @returns
 *   Nothing remembered where it cannot be read.
 */
export function decodeReminders(text: string | null | undefined): Reminders {
  try {
    const kept = JSON.parse(text || '') as Partial<Reminders> | null;
    if (!kept || kept.v !== 1 || !Array.isArray(kept.items)) return noReminders;
    const { finished, day, answered } = kept;
    return {
      v: 1,
      items: (kept.items as readonly unknown[]).filter(isReminder),
      finished: finished && typeof finished === 'object' ? finished : {},
      day: typeof day === 'string' ? day : '',
      answered: typeof answered === 'number' ? answered : 0,
    };
  } catch {
    return noReminders;
  }
}

function isReminder(value: unknown): value is Reminder {
  if (!value || typeof value !== 'object') return false;
  const { capsule, question, stage, due } = value as Partial<Reminder>;
  return (
    typeof capsule === 'string' &&
    /^[\w-]+\/[a-z][a-z0-9-]*$/.test(capsule) &&
    typeof question === 'string' &&
    typeof stage === 'number' &&
    intervals[stage] !== undefined &&
    /^\d{4}-\d\d-\d\d$/.test(String(due)) &&
    !isNaN(Date.parse(String(due)))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
