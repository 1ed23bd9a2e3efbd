import ical from 'ical-generator';
import type { Review } from './review.ts';

/**
 * Write the reviews as a calendar, a whole day each.
 *
 * The same capsules give the same bytes, and a capsule keeps its event: an
 * agenda that subscribes to the file moves it when the date moves.
 *
 * @param name
 *   Name of the calendar.
 * @param summary
 *   What an event says: `Review: …`.
 */
export function reviewCalendar(
  reviews: readonly Review[],
  name: string,
  summary: (review: Review) => string,
): string {
  const calendar = ical({ name, prodId: { company: 'QHSE Capsules', product: 'review' } });
  for (const review of reviews) {
    const { id, lang, reviewBy, approvedOn, reviseWhen } = review;
    calendar.createEvent({
      id: `${id}.${lang}@qhse-capsules`,
      // When it was last settled; the clock would give other bytes each time.
      stamp: new Date(`${approvedOn || reviewBy}T00:00:00Z`),
      start: new Date(`${reviewBy}T00:00:00Z`),
      end: new Date(Date.parse(reviewBy) + 86_400_000),
      allDay: true,
      timezone: 'UTC',
      summary: summary(review),
      ...(reviseWhen && { description: reviseWhen }),
    });
  }
  return calendar.toString();
}
