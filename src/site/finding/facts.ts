/** What of a capsule the filters look at. */
import type { Facts } from '../../companion/search/filters.ts';
import type { Lang } from '../../model/capsule.ts';
import type { PublishedCapsule } from '../entries.ts';
import { slugOf } from './sources.ts';

/** What is true of a capsule, in the words of addresses. */
export function factsOf({ domain, audience, minutes, sources }: PublishedCapsule): Facts {
  return {
    domain,
    audience: audience.map(slugOf),
    minutes,
    sources: sources.map(({ slug, clauseSlug }) => ({ standard: slug, clause: clauseSlug })),
  };
}

/**
 * Words by which a capsule is found beside those that it shows: its keywords, and
 * where it is not in the language of the page, the words of its address, which are
 * the same in all.
 */
export function keywordsIn(
  lang: Lang,
  capsule: { id: string; lang: Lang; keywords?: readonly string[] },
): string[] {
  const { id, keywords = [] } = capsule;
  return [...keywords, ...(capsule.lang === lang ? [] : [id.replaceAll('-', ' ')])];
}

/**
 * The readers that capsules are for, each once: « Chefs d’équipe » and « chefs
 * d'équipe » are the same.
 *
 * @param capsules
 *   Capsules, those in the language of the page first.
 */
export function audiencesOf(capsules: readonly PublishedCapsule[]): Reader[] {
  const readers = new Map<string, Reader>();
  for (const { audience, lang } of capsules) {
    for (const name of audience) {
      const slug = slugOf(name);
      if (!readers.has(slug)) readers.set(slug, { slug, name, lang });
    }
  }
  const collator = new Intl.Collator(capsules[0]?.lang);
  return [...readers.values()].sort((a, b) => collator.compare(a.name, b.name));
}

/** Whom capsules are for. */
interface Reader {
  slug: string;
  name: string;
  /** Language of the name. */
  lang: Lang;
}

const durations = [2, 3, 5, 10, 15, 30];

/**
 * How many minutes one may ask for: what some capsules are short enough for and
 * not all, then what all are.
 */
export function durationsOf(capsules: readonly PublishedCapsule[]): number[] {
  const minutes = capsules.map((capsule) => capsule.minutes);
  const longest = Math.max(0, ...minutes);
  const enough = durations.findIndex((duration) => duration >= longest);
  return durations
    .slice(0, enough < 0 ? undefined : enough + 1)
    .filter((duration) => minutes.some((each) => each <= duration));
}
