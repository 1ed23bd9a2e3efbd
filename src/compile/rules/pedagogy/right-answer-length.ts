import { finding } from '../../finding.ts';
import type { LessonQuestion, PedagogyRule } from './lesson.ts';

/** With fewer questions it may be chance; nobody sees a difference of a few letters. */
const [fewest, unseen] = [3, 4];

/** Someone who always picks the longest answer must not pass. */
export const rightAnswerLength: PedagogyRule = ({ questions }) => {
  const single = questions.filter(({ question }) => question.type === 'single');
  const right = single[0]?.answers.find((answer) => answer.right);
  if (single.length < fewest || !right || !single.every(rightIsLongest)) return [];
  return [finding('right-answer-length', right.place, { count: single.length })];
};

function rightIsLongest({ answers }: LessonQuestion): boolean {
  const others = answers.filter(({ right }) => !right).map(({ text }) => text.length);
  const right = answers.find((answer) => answer.right)?.text.length ?? 0;
  return right > Math.max(...others) + unseen;
}
