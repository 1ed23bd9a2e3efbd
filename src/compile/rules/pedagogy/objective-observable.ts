import { finding } from '../../finding.ts';
import type { PedagogyRule } from './lesson.ts';

/** A full stop in the middle, and not that of `art.` or `R.`: a longer word stands before it. */
const twoSentences = /\p{L}{4,}[.!?…]+\s+\p{Lu}/u;

/** An objective is one sentence, with a verb that one can see someone do. */
export const objectiveObservable: PedagogyRule = ({
  frontMatter: { objective },
  placeInFrontMatter,
  words,
}) => {
  const place = placeInFrontMatter(['objective']);
  const sentence = objective.replaceAll(/\s+/g, ' ').trim();
  if (twoSentences.test(sentence)) {
    return [finding('objective-observable', place, { reason: 'sentences', found: '' })];
  }
  if (!words) return [];
  const found = words.vague.exec(sentence)?.[1];
  if (found !== undefined) {
    if (words.observable.test(sentence)) return [];
    return [finding('objective-observable', place, { reason: 'vague', found })];
  }
  return words.subject.test(sentence)
    ? [finding('objective-observable', place, { reason: 'subject', found: '' })]
    : [];
};
