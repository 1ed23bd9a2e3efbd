/** What a learner fetches on the busiest day of the paths. */
import type { Content } from '../../content/index.ts';
import { daysOf } from '../../model/learning-path.ts';
import { studyPlan, type Plan, type Study, type Visit } from './study.ts';
import type { Weight } from './weights.ts';

/**
 * Study a plan on the day on which paths ask most of a learner who follows them
 * all; without a calendar, with the capsule that weighs most.
 *
 * @param content
 *   Its paths.
 * @param plan
 *   `plan` of the project file.
 * @param weights
 *   What each capsule weighs.
 */
export function studyBusiestDay(
  { paths }: Pick<Content, 'paths'>,
  plan: Plan,
  weights: readonly Weight[],
): Study & { day?: string; capsules: string[] } {
  const heaviest = heaviestVisits(weights);
  const days = new Map<string, Set<string>>();
  for (const { path } of paths) {
    if (!path) continue;
    daysOf(path).forEach((day, n) => {
      const capsule = path.capsules[n];
      if (capsule !== undefined) days.set(day, (days.get(day) ?? new Set()).add(capsule));
    });
  }
  const total = (capsules: Iterable<string>): Visit =>
    [...capsules].reduce<Visit>(
      (sum, capsule) => {
        const { first, shared } = heaviest.get(capsule) ?? { first: 0, shared: 0 };
        return { first: sum.first + first, shared: sum.shared + shared };
      },
      { first: 0, shared: 0 },
    );
  const [day] = [...days].toSorted(
    ([a, these], [b, those]) => total(those).first - total(these).first || (a < b ? -1 : 1),
  );
  const [single = ''] = [...heaviest]
    .toSorted(([, a], [, b]) => b.first - a.first)
    .map(([capsule]) => capsule);
  const capsules = day ? [...day[1]] : [single];
  return { ...studyPlan(plan, total(capsules)), ...(day && { day: day[0] }), capsules };
}

/**
 * What a learner fetches of each capsule, in the language and the place where
 * that is most. A device that has the shared files of the site, style and
 * script, still fetches the page and the pictures of a capsule that is new to
 * it; packages share no file.
 */
export function heaviestVisits(weights: readonly Weight[]): Map<string, Visit> {
  const heaviest = new Map<string, Visit>();
  for (const { capsule, from, gzip, media, page } of weights) {
    const known = heaviest.get(capsule) ?? { first: 0, shared: 0 };
    heaviest.set(capsule, {
      first: Math.max(known.first, gzip + media),
      // Who has kept the shared files has them of the site.
      shared: Math.max(known.shared, from === 'site' ? page + media : 0),
    });
  }
  return heaviest;
}
