import { finding } from '../../finding.ts';
import type { PedagogyRule } from './lesson.ts';

/** « Toutes les réponses ci-dessus » may stand first once the answers are shuffled; « A et B » name nothing. */
export const noOtherAnswers: PedagogyRule = ({ questions, words }) => {
  const speaksOfOthers = (text: string): boolean =>
    words?.otherAnswers.some((form) => form.test(text.replaceAll(/\s+/g, ' '))) ?? false;
  return questions
    .filter(({ question }) => question.shuffle)
    .flatMap(({ question, answers }) => {
      const others = answers.filter(({ text }) => speaksOfOthers(text));
      // Classes of fire are letters: where all answers are, none speaks of another.
      const isNames = answers.every((answer) => others.includes(answer) || answer.text.length === 1);
      if (isNames) return [];
      return others.map(({ place, text }) =>
        finding('no-other-answers', place, { id: question.id, found: text }),
      );
    });
};
