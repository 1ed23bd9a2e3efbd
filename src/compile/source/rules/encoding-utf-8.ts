import { finding } from '../../finding.ts';
import type { Problem, Source } from '../source.ts';

/**
 * `encoding-utf-8`, its second half: no U+FFFD.
 *
 * That character (�) stands where an earlier program could not read a letter:
 * the letter is lost, and a learner would see the lozenge.
 *
 * - bad: `Port du casque obligatoire d�s l’entrée`
 * - good: `Port du casque obligatoire dès l’entrée`
 */
export function noReplacementCharacter(source: Source): Problem[] {
  return [...source.text.matchAll(/\uFFFD+/g)].map(({ index, 0: run }) => ({
    finding: finding('encoding-utf-8', source.place(index, index + run.length), { found: 'replacement' }),
    repairs: [],
  }));
}
