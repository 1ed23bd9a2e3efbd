/** Numbered answers one of which is marked as the right one: nobody means a question of order. */
import type { ReadItem } from './read-answers.ts';

const sign = /^[✅✔✓☑❌✗✘✖☒❎\ufe0f]|[✅✔✓☑❌✗✘✖☒❎]\ufe0f?$/u;
const verdict =
  /[([](?:(?:la )?(?:bonne|mauvaise|seule) réponse|bonne|vraie?|faux|fausse|juste|correcte?|incorrecte?|exacte?|(?:the )?(?:right|wrong|correct) answer|right|wrong|true|false|incorrect)[)\]]\s*[.!]?$/iu;

/**
 * Find an answer that is marked with a sign, with words, or as the only one in bold.
 *
 * @param items
 *   Answers of a list without boxes.
 */
export function markedStep(items: readonly ReadItem[]): ReadItem | undefined {
  const marked = items.find(({ text }) => sign.test(text.trim()) || verdict.test(text.trim()));
  if (marked) return marked;
  const [bold, ...others] = items.filter(isBold);
  return others.length === 0 ? bold : undefined;
}

/** Whether all of an answer is bold. */
function isBold({ label }: ReadItem): boolean {
  const [first, ...others] = label;
  if (first?.type !== 'paragraph' || others.length > 0) return false;
  return first.children.length === 1 && first.children[0]?.type === 'strong';
}
