import ical, { ICalEventTransparency } from 'ical-generator';
import { sha256 } from '../../content/hash.ts';
import { writtenIn } from '../language-name.ts';
import type { PathData } from '../paths.ts';

/** From when days are counted: early enough for any build, and the numbers stay small. */
const firstDay = Date.UTC(2020, 0, 1);
const dayLength = 86_400_000;

/** Who publishes a calendar. */
export interface Publisher {
  /** The organisation's name. */
  name: string;
  /** Id of the plant that the site is for. */
  plant?: string | undefined;
  /** Public address of the site. */
  url?: string | undefined;
}

/** What comes behind the `@` of an UID: plants may share a host, and companies have none at all. */
function identify({ name, plant, url }: Publisher): string {
  if (!url) return `${sha256(JSON.stringify([name, plant])).slice(0, 12)}.invalid`;
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/\/*$/, '');
}

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
 * @param publisher
 *   Whose calendar it is: an organisation's and its plants' have events of their
 *   own. With a public address, they lead to their capsules.
 * @param now
 *   When it is written.
 * @returns
 *   Nothing for a path without days.
 */
export function toCalendar(path: PathData, publisher: Publisher, now: Date): string | undefined {
  const { id, lang, title, lead, steps } = path;
  if (!steps.some(({ day }) => day)) return undefined;
  const site = publisher.url?.replace(/\/*$/, '/');
  const from = identify(publisher);
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
      id: `${id}.${step.id}.${lang}@${from}`,
      start: new Date(step.day),
      allDay: true,
      stamp: now,
      sequence,
      summary: step.title,
      description: [step.lang !== lang && writtenIn(lang, step.languages), step.objective, address]
        .filter(Boolean)
        .join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(address && { url: address }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
