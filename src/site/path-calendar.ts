import ical, { ICalEventTransparency } from 'ical-generator';
import type { PathData } from './paths.ts';

/**
 * Write the calendar of a path: an event for each capsule, on its day.
 *
 * Events take the whole day and leave it free: five minutes fit anywhere, and a
 * day needs no time zone. An event keeps its UID when the path changes, so that
 * importing the file again moves what was imported before.
 *
 * @param path
 *   A path whose steps have days.
 * @param url
 *   Public address of the site, where the project gives one; events then lead to their capsules.
 * @param stamp
 *   Day on which the calendar counts as written; never the day of the build.
 */
export function toCalendar(path: PathData, url: string | undefined, stamp: string): string {
  const { id, lang, title, lead, steps } = path;
  const site = url?.replace(/\/*$/, '/');
  const host = site ? new URL(site).host : 'qhse-capsules.invalid';
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
      stamp: new Date(stamp),
      summary: step.title,
      description: [step.objective, address].filter(Boolean).join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(address && { url: address }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
