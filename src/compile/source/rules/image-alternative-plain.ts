import { finding } from '../../finding.ts';
import { tokensOf, type Problem, type Source } from '../source.ts';

/**
 * `image-alternative-plain`: the alternative text of an image has no braces.
 *
 * MDX drops what they hold without a word: a screen reader would read half a
 * sentence.
 *
 * - bad: `![Plan d’évacuation de {project.name}](plan.png)`
 * - good: `![Plan d’évacuation de l’atelier](plan.png)`
 */
export function imageAlternativePlain(source: Source): Problem[] {
  return tokensOf(source, 'alternative').map(({ start, end }) => {
    const found = source.text.slice(start, end);
    return {
      finding: finding('image-alternative-plain', source.place(start, end), { found }),
      repairs: [{ start, text: found.replace(/\{/g, '(').replace(/\}/g, ')') }],
    };
  });
}
