import { finding, type Finding } from '../../finding.ts';
import { placeOfWords, type PedagogyRule } from './lesson.ts';

/**
 * A capsule informs: it gives no authorisation, certifies nobody and promises
 * no figure of accidents. Questions may ask about it, and wrong answers say it.
 */
export const noPromise: PedagogyRule = ({ frontMatter, placeInFrontMatter, passages, words, source }) => {
  if (!words) return [];
  const promiseIn = (text: string): string | undefined => {
    for (const sentence of text.split(/(?<=[.!?…])\s+/u)) {
      if (words.negation.test(sentence) || sentence.endsWith('?')) continue;
      const found = words.promises.flatMap((pattern) => pattern.exec(sentence)?.[1] ?? [])[0];
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const inFrontMatter = (['title', 'objective'] as const).flatMap((key): Finding[] => {
    const found = promiseIn(frontMatter[key]);
    return found === undefined ? [] : [finding('no-promise', placeInFrontMatter([key]), { found })];
  });
  const inText = passages
    .filter(({ role }) => role === 'body' || role === 'heading' || role === 'explanation')
    .flatMap((passage): Finding[] => {
      const found = promiseIn(passage.text);
      return found === undefined
        ? []
        : [finding('no-promise', placeOfWords(passage, found, source), { found })];
    });
  return [...inFrontMatter, ...inText];
};
