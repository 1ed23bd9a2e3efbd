/** Numbered answers one of which is marked as the right one: nobody means a question of order. */
import type { Place } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { placeOf } from '../rules/rule.ts';
import { folded, type ReadItem } from './read-answers.ts';
import type { RawQuestion } from './type.ts';

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

/** A word that judges, behind an answer: `Couper : vrai`, `Fuir (x)`. */
const judged =
  /(?:\s*[:=–—→]\s*|\s-\s*)(?:vraie?|faux|fausse|juste|correcte?|incorrecte?|exacte?|inexacte?|bon(?:ne)?|mauvaise?|true|false|right|wrong|correct|incorrect)\s*[.!]?$|[([]\s*(?:x|ok|v|vrai|faux|true|false)\s*[)\]]\s*[.!]?$/iu;

/** A letter or a number of one's own in front of an answer: `a) Couper`, and not the steps `A : …`, `B : …` of a rescuer. */
const lettered = /^\(?[a-hA-H1-9]\s?\)\s|^[a-h]\.\s/u;

/** Two answers between which everybody chooses. */
const verdicts = ['faux vrai', 'non oui', 'false true', 'no yes'];

/** A stem that asks for one of its answers, unless it speaks of an order too. */
const asksToChoose =
  /(?<!\p{L})(?:(?:la |une |une seule |les |des )(?:seules? )?(?:bonne|mauvaise)s? réponses?|réponses? (?:est|sont) (?:la |les )?(?:bonne|juste|correcte|exacte|vraie|fausse)s?|une seule réponse|réponses? (?:juste|correcte|exacte)s?|(?:the |one |only one |all )(?:right|correct|wrong) answers?|answers? (?:is|are) (?:right|correct|true|wrong)|one answer)(?!\p{L})/iu;
const speaksOfOrder =
  /(?<!\p{L})(?:ordre|ordonne[rz]?|class(?:er|ez)|rang(?:er|ez)?|étapes?|d['’]abord|puis|ensuite|premier|chronologi\p{L}*|orders?|steps?|sequence|sort|rank|arrange|first|then)(?!\p{L})/iu;

/** `Réponse : 2`, `La bonne réponse est la b`, and not `Réponse : 2, 1, 3`. */
const keyed =
  /^(?:la |the )?(?:(?:bonne|seule|right|correct) )*(?:réponse|answer)(?: (?:juste|correcte|exacte))?\s*(?:(?::|=|est|is|n°|numéro|number|la|le|the)\s*)*(?:\d{1,2}|[a-h])(?![\p{L}\d'’])(?!\s*(?:[,;>→–—-]|puis|et|ou|then|and|or)\s*(?:\d|[a-h](?!\p{L})))/iu;

/** Nothing but a number: `La 2.` */
const bareKey = /^(?:c['’]est |it['’]s )?(?:la |le |the )?(?:n° ?|numéro |number )?\d{1,2}\s*[.!]?$/iu;

/** The same with the answer in words; which one it is, the list says. */
const keyedByWords =
  /^(?:la |the )?(?:bonne |seule |right |correct )?(?:réponse|answer)(?: (?:juste|correcte|exacte))?\s*(?::|=|est|is)\s*(.+)$/iu;

/**
 * Find what says that one of the numbered answers was to be chosen: the stem,
 * the answers, or a key in a quote.
 *
 * @param question
 *   One whose type nobody has stated.
 */
export function choicePlace({ shape: { items }, parts, variables, place }: RawQuestion): Place | undefined {
  const labels = items.map(({ text }) => folded(text));
  const marked = items.find(({ text }) => judged.test(text));
  if (marked) return marked.place;
  const isVerdict = verdicts.includes(labels.toSorted().join(' '));
  const areLettered = items.length > 1 && items.every(({ text }) => lettered.test(text));
  if (isVerdict || areLettered) return items[0]?.place;
  const key = [...parts.hints, ...items.flatMap(({ feedback }) => feedback), ...parts.after].find(
    (node) => node.type === 'blockquote' && isKey(plainText(node, variables), labels),
  );
  if (key) return placeOf(key);
  const stem = plainText(parts.stem, variables);
  return asksToChoose.test(stem) && !speaksOfOrder.test(stem) ? place : undefined;
}

/** Whether a text says which answer is right. */
function isKey(text: string, labels: readonly string[]): boolean {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const [, named = ''] = keyedByWords.exec(line) ?? [];
  return (
    bareKey.test(line) ||
    keyed.test(line) ||
    labels.includes(folded(named).replaceAll(/^["«“\s]+|[\s"»”]+$/g, ''))
  );
}
