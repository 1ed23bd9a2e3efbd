import { finding } from '../../finding.ts';
import type { PedagogyRule } from './lesson.ts';

/** « Toutes les réponses ci-dessus » may stand first once the answers are shuffled; « A et B » name nothing. */
export const noOtherAnswers: PedagogyRule = ({ questions, words }) => {
  const speaksOfOthers = (text: string): boolean =>
    words?.otherAnswers.some((form) => form.test(text.replaceAll(/\s+/g, ' '))) ?? false;
  const isName = (text: string): boolean => text.length === 1 || (words?.ordinal.test(text) ?? false);
  const isBare = (text: string): boolean => words?.bareAnswers.test(text) ?? false;
  return questions
    .filter(({ question }) => question.shuffle)
    .flatMap(({ question, answers, stem }) => {
      // « Aucune » of something else is an answer like the others.
      const aboutAnswers = words?.answersAsked.test(stem) ?? false;
      const others = answers.filter(
        ({ text }) => speaksOfOthers(text) || (aboutAnswers && words?.bareAnswers.test(text)),
      );
      // Classes of fire are letters: where all answers are, none speaks of another.
      const areNamed = answers.some(({ text }) => isName(text));
      const isNames = answers.every(
        (answer) => others.includes(answer) || isName(answer.text) || (areNamed && isBare(answer.text)),
      );
      if (isNames) return [];
      return others.map(({ place, text }) =>
        finding('no-other-answers', place, { id: question.id, found: text }),
      );
    });
};
