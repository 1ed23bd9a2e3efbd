import ical, { ICalEventTransparency } from 'ical-generator';
import type { PathData } from '../paths.ts';

/** From when days are counted: early enough for any build, and the numbers stay small. */
const firstDay = Date.UTC(2020, 0, 1);
const dayLength = 86_400_000;

/** Path of a calendar below the base path: beside the page of its path, which names it `calendar.ics`. */
export function calendarPath({ lang, id }: Pick<PathData, 'lang' | 'id'>): string {
  return `${lang}/paths/${id}/calendar.ics`;
}

/**
 * Write the calendar of a path: an event for each capsule, on its day.
 *
 * Events take the whole day and leave it free: five minutes fit anywhere, and a
 * day needs no time zone. An event keeps its UID when the path changes. Which of
 * two versions of it is the later one, applications tell by SEQUENCE, then by
 * DTSTAMP (RFC 5546, 2.1.5): the one grows with the day of the build, the other
 * with its second. So this is the one file of a path that is another one with
 * each build; from the source alone no number can be had that grows when a date
 * is moved back.
 *
 * @param path
 *   A path.
 * @param url
 *   Public address of the site, where the project gives one; events then lead to their capsules.
 * @param now
 *   When it is written.
 * @returns
 *   Nothing for a path without days.
 */
export function toCalendar(path: PathData, url: string | undefined, now: Date): string | undefined {
  const { id, lang, title, lead, steps } = path;
  if (!steps.some(({ day }) => day)) return undefined;
  const site = url?.replace(/\/*$/, '/');
  const host = site ? new URL(site).host : 'qhse-capsules.invalid';
  const sequence = Math.floor((now.getTime() - firstDay) / dayLength);
  const calendar = ical({
    name: title,
    description: lead,
    prodId: { company: 'qhse-capsules', product: 'paths', language: lang.toUpperCase() },
  });
  for (const step of steps) {
    if (!step.day) continue;
    const address = site && `${site}${step.lang}/${step.id}/?path=${lang}/${id}`;
    calendar.createEvent({
      id: `${id}.${step.id}.${lang}@${host}`,
      start: new Date(step.day),
      allDay: true,
      stamp: now,
      sequence,
      summary: step.title,
      description: [step.objective, address].filter(Boolean).join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(address && { url: address }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
