/** What of a capsule the filters look at. */
import type { Facts } from '../../companion/search/filters.ts';
import type { PublishedCapsule } from '../entries.ts';
import { slugOf, toSources } from './sources.ts';

/** What is true of a capsule, in the words of addresses. */
export function factsOf({ domain, audience, minutes, references }: PublishedCapsule): Facts {
  return {
    domain,
    audience: audience.map(slugOf),
    minutes,
    sources: references
      .flatMap(toSources)
      .map(({ slug, clauseSlug }) => ({ standard: slug, clause: clauseSlug })),
  };
}

/**
 * The readers that capsules are for, each once: « Chefs d’équipe » and « chefs
 * d'équipe » are the same.
 *
 * @param capsules
 *   Capsules, those in the language of the page first.
 */
export function audiencesOf(capsules: readonly PublishedCapsule[]): { slug: string; name: string }[] {
  const names = new Map<string, string>();
  for (const name of capsules.flatMap(({ audience }) => audience)) {
    if (!names.has(slugOf(name))) names.set(slugOf(name), name);
  }
  const collator = new Intl.Collator(capsules[0]?.lang);
  return [...names].map(([slug, name]) => ({ slug, name })).sort((a, b) => collator.compare(a.name, b.name));
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
