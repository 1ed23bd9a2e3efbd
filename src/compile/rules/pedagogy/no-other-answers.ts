import { finding } from '../../finding.ts';
import type { PedagogyRule } from './lesson.ts';

/** « Toutes les réponses ci-dessus » may stand first once the answers are shuffled. */
export const noOtherAnswers: PedagogyRule = ({ questions, words }) =>
  questions
    .filter(({ question }) => question.shuffle)
    .flatMap(({ question, answers }) =>
      answers
        .filter(({ text }) => words?.otherAnswers.test(text))
        .map(({ place, text }) => finding('no-other-answers', place, { id: question.id, found: text })),
    );
