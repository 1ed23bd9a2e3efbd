/**
 * When each capsule of a path falls. Days are texts such as `2026-10-05`,
 * counted in UTC: a day has no time zone.
 */
import type { LearningPath } from './schema-types.ts';

const dayLength = 86_400_000;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** What `rhythm` may say: the days between two capsules, weekends left out in `working days`. */
const rhythmForm = /^(?:(daily)|(working days)|(weekly)|every ([1-9]\d?) (day|week)s?)$/;

/** Whether a text is a rhythm. */
export function isRhythm(text: string): boolean {
  return rhythmForm.test(text);
}

/**
 * Days on which the capsules of a path fall.
 *
 * @param path
 *   A path that has been checked.
 * @returns
 *   One for each capsule, in order; none when the path has no calendar.
 */
export function daysOf({
  capsules,
  start,
  rhythm,
  weekday,
}: Pick<LearningPath, 'capsules' | 'start' | 'rhythm' | 'weekday'>): string[] {
  const [, , working, weekly, count = '1', unit] = rhythmForm.exec(rhythm ?? '') ?? [];
  if (start === undefined || rhythm === undefined) return [];
  const step = Number(count) * (weekly || unit === 'week' ? 7 : 1);
  let day = start;
  while (weekday ? weekdayOf(day) !== weekday : working && isWeekend(day)) day = addDays(day, 1);
  return capsules.map((_, index) => {
    if (index > 0) {
      day = addDays(day, step);
      while (working && isWeekend(day)) day = addDays(day, 1);
    }
    return day;
  });
}

/** The day that comes `days` later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

function weekdayOf(day: string): (typeof weekdays)[number] | undefined {
  return weekdays[new Date(day).getUTCDay()];
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
