import { insteadOf } from '../compile/capsule-id.ts';
import { finding, type Finding } from '../compile/finding.ts';
import type { ProjectSettings } from '../compile/input.ts';
import { placeOnLine } from '../compile/rules/rule.ts';

/** A capsule's language is one that the project publishes: otherwise it would be left out without a word. */
export function languagePublished(lang: string, { languages }: ProjectSettings): Finding[] {
  if ((languages as string[]).includes(lang)) return [];
  return [finding('language-published', placeOnLine(1, 1, 2), { lang, languages, ...insteadOf(lang) })];
}
