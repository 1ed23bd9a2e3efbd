import { all } from './all.ts';
import { en } from './en.ts';
import type { SheetTexts } from './texts.ts';

const texts: Readonly<Record<string, SheetTexts>> = all;

/**
 * Texts of the printed sheets in a language.
 *
 * @param lang
 *   Language of the capsule; its region is dropped, and English serves where it has no file.
 */
export function sheetTextsOf(lang: string): SheetTexts {
  return texts[lang] ?? texts[lang.split('-')[0] ?? ''] ?? en;
}
