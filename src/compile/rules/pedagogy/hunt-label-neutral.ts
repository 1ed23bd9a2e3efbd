import { finding } from '../../finding.ts';
import type { PedagogyRule } from './lesson.ts';

/**
 * In a hazard hunt, the list names places: « Câble abîmé » is found by reading
 * it. Where a decoy has such a word too, nothing is given away.
 */
export const huntLabelNeutral: PedagogyRule = ({ questions, words }) =>
  questions
    .filter(({ question }) => question.type === 'hotspots')
    .flatMap(({ question, answers }) => {
      const telling = answers.flatMap(({ right, text, place }) => {
        const [found] = words?.hazard.exec(text) ?? [];
        return found === undefined ? [] : [{ right, place, found }];
      });
      if (telling.some(({ right }) => !right)) return [];
      return telling.map(({ place, found }) =>
        finding('hunt-label-neutral', place, { id: question.id, found }),
      );
    });
