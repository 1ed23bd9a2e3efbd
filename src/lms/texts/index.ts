import type { SentenceLang } from '../sentences/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { DeskTexts } from './texts.ts';

const languages: Readonly<Record<SentenceLang, DeskTexts>> = { fr, en };

/** Texts of the desk in a language of messages. */
export function textsOf(lang: SentenceLang): DeskTexts {
  return languages[lang];
}
