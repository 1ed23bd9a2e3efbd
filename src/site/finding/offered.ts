/** What a reader of one language is shown: a translation that is missing is said, not hidden. */
import type { Lang } from '../../model/capsule.ts';
import type { CapsuleData, PublishedCapsule } from '../entries.ts';

/** Capsules as lists show them: those that can be read, each language in its alphabetical order. */
export function listed(capsules: readonly CapsuleData[]): PublishedCapsule[] {
  const collators = new Map<Lang, Intl.Collator>();
  const collatorOf = (lang: Lang): Intl.Collator => {
    const collator = collators.get(lang) ?? new Intl.Collator(lang);
    collators.set(lang, collator);
    return collator;
  };
  return capsules
    .filter((capsule) => capsule.state === 'published')
    .sort((a, b) => collatorOf(a.lang).compare(a.title, b.title));
}

/**
 * Give each capsule once: in this language where it is written in it, after
 * those in the first of the other languages that has it.
 *
 * @param texts
 *   Texts of capsules, in the order in which those of one language are shown.
 * @param languages
 *   Languages of the project.
 */
export function offeredIn<Text extends { id: string; lang: Lang }>(
  lang: Lang,
  texts: readonly Text[],
  languages: readonly Lang[],
): Text[] {
  const offered = new Map<string, Text>();
  for (const each of [lang, ...languages]) {
    for (const text of texts) {
      if (text.lang === each && !offered.has(text.id)) offered.set(text.id, text);
    }
  }
  return [...offered.values()];
}
