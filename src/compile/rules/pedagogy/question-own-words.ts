import { finding, type Finding } from '../../finding.ts';
import { placeOf } from '../rule.ts';
import type { LessonQuestion, Passage, PedagogyRule } from './lesson.ts';

/** Fewer words may well be the only way to say it. */
const fewest = 8;

/** A question that the text before answers word for word asks to recognise a sentence, not to understand it. */
export const questionOwnWords: PedagogyRule = ({ parts }) => {
  const findings: Finding[] = [];
  const before: Before[] = [];
  for (const part of parts) {
    if ('question' in part) findings.push(...repeated(part.question, before));
    else if (part.passage.role === 'body' || part.passage.role === 'explanation')
      before.push({ passage: part.passage, words: spaced(part.passage.text) });
  }
  return findings;
};

function repeated(read: LessonQuestion, before: readonly Before[]): Finding[] {
  return askedOf(read).flatMap(({ text, place, what }) => {
    const wanted = spaced(text);
    if (wanted.trim().split(' ').length < fewest) return [];
    const same = before.find(({ words }) => words.includes(wanted));
    if (!same) return [];
    const values = { id: read.question.id, what };
    return [finding('question-own-words', place, values, { place: placeOf(same.passage.node) })];
  });
}

interface Before {
  passage: Passage;
  words: string;
}

type Asked = { text: string; what: 'answer' | 'statement' } & Pick<LessonQuestion, 'place'>;

/** The right answers; of true or false, the statement. */
function askedOf({ question, stem, place, answers }: LessonQuestion): Asked[] {
  if (question.type === 'true-false') return [{ text: stem, place, what: 'statement' }];
  return answers
    .filter(({ right }) => right)
    .map(({ text, place }) => ({ text, place, what: 'answer' as const }));
}

/** Words alone, each between two spaces. */
function spaced(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
