import { chosenOf } from '../../model/grading.ts';
import { fill, fromHtml, make } from '../dom.ts';
import type { Place } from './part.ts';

/**
 * Put the controls of a question into a group that its stem names.
 *
 * @param content
 *   What is in it; the list of the page when left out.
 */
export function mountGroup(
  { question, stem, list }: Place,
  legendText: string,
  content: Element = list,
): HTMLFieldSetElement {
  const legend = make('legend', legendText);
  const fieldset = make('fieldset', legend);
  list.before(fieldset);
  fieldset.append(content);
  // The stem may be paragraphs and pictures, which a legend must not hold: both name the group.
  stem.id = `stem-${question.id}`;
  legend.id = `legend-${question.id}`;
  fieldset.setAttribute('aria-labelledby', `${stem.id} ${legend.id}`);
  return fieldset;
}

/**
 * What is read about some answers.
 *
 * @param letters
 *   Answers to speak of, in order.
 * @param nameOf
 *   What an answer is called, for when there are several; the reader must know which is meant.
 */
export function feedbackOn(
  { question }: Place,
  letters: readonly string[],
  nameOf: (letter: string) => string,
): Node[] {
  const parts: Node[] = [];
  for (const letter of letters) {
    const html = question.feedback[letter];
    if (!html) continue;
    const said = fromHtml(html);
    if (letters.length > 1) said.prepend(make('b', nameOf(letter)));
    parts.push(said);
  }
  return parts;
}

/**
 * What is read about a try that fills places: how many are filled rightly, and
 * the feedback of the answers that are not.
 *
 * @param answers
 *   Those of the try, in the order of its places.
 */
export function saidOnPlaces(
  place: Place,
  attempt: string,
  answers: readonly { letter: string; name: string }[],
): Node[] {
  const { question, texts } = place;
  const { right } = question;
  const total = right.length;
  const chosen = chosenOf(attempt);
  // Of a retry that took too much room only the fact was kept.
  if (chosen === right || chosen.length < total) return [];
  const misplaced = answers.filter((_, at) => chosen.charAt(at) !== right[at]);
  return [
    make('p', fill(texts.wellPlaced, { n: total - misplaced.length, total })),
    ...feedbackOn(
      place,
      misplaced.map(({ letter }) => letter),
      (letter) =>
        misplaced
          .filter((answer) => answer.letter === letter)
          .map(({ name }) => name)
          .join(''),
    ),
  ];
}
