import { finding } from '../../finding.ts';
import { placeOfWords, type PedagogyRule } from './lesson.ts';

/** A question tests a gesture, not how well someone undoes two negatives. */
export const noDoubleNegative: PedagogyRule = ({ passages, questions, words, source }) => {
  if (!words) return [];
  const inOneSentence = passages
    .filter(({ role }) => role === 'stem' || role === 'answer')
    .flatMap((passage) => {
      const found = words.doubleNegatives.flatMap((pattern) => pattern.exec(passage.text)?.[0] ?? [])[0];
      if (found === undefined) return [];
      return [
        finding('no-double-negative', placeOfWords(passage, found, source), { found, reason: 'sentence' }),
      ];
    });
  // « Que ne faut-il pas faire ? – Ne pas courir »
  const acrossAnswers = questions.flatMap(({ stem, answers }) => {
    const answer = answers.find(({ text }) => words.negativeAnswer.test(text));
    if (!answer || !words.negativeQuestion.test(stem)) return [];
    return [finding('no-double-negative', answer.place, { found: answer.text, reason: 'answer' })];
  });
  return [...inOneSentence, ...acrossAnswers];
};
