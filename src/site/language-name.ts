import type { Lang } from '../model/capsule.ts';

const namesIn = new Map<Lang, Intl.DisplayNames>();

/** Name of a language as it stands in a sentence of another: « anglais » in French. */
export function languageNameIn(lang: Lang, other: Lang): string {
  const names = namesIn.get(lang) ?? new Intl.DisplayNames([lang], { type: 'language' });
  namesIn.set(lang, names);
  return names.of(other) ?? other;
}
