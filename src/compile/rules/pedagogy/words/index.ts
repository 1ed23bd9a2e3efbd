/** The languages that the rules of pedagogy know. A language is one file beside this one and a line here. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

/** Words of a language: `pt-br` is read as `pt`. */
export function wordsOf(lang: string): Words | undefined {
  return { fr, en }[lang.split('-')[0] ?? ''];
}
