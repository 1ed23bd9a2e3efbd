/** Texts of records and notes by language; adding a language is a file and a line here. */
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LedgerTexts } from './texts.ts';

const languages: Readonly<Record<string, LedgerTexts>> = { fr, en };

/** Languages in which notes are written. */
export const noteLanguages: readonly string[] = Object.keys(languages);

/** Texts in a language, by its first two letters; English for one we do not have. */
export function ledgerTextsOf(lang: string): LedgerTexts {
  return languages[lang.slice(0, 2)] ?? en;
}
