import { finding } from '../../finding.ts';
import type { PedagogyRule } from './lesson.ts';

/** With fewer questions it may be chance. */
const fewest = 4;

/** Someone who always picks the second answer must not pass. */
export const rightAnswerPosition: PedagogyRule = ({ questions }) => {
  const single = questions.filter(({ question }) => question.type === 'single' && !question.shuffle);
  const rights = single.flatMap(({ answers }) => answers.find(({ right }) => right) ?? []);
  const [first] = rights;
  if (!first || rights.length < fewest || rights.some(({ letter }) => letter !== first.letter)) return [];
  return [finding('right-answer-position', first.place, { count: rights.length, letter: first.letter })];
};
