/** From the items of a list to answers, and what is wrong with them. */
import type { Blockquote, List, ListItem, RootContent } from 'mdast';
import { letters } from '../../model/identifiers.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { isCommentNode } from '../rules/no-expression.ts';
import { placeOf } from '../rules/rule.ts';
import type { ReadAnswer } from './type.ts';

/** An answer with its parts, as nodes. */
export interface ReadItem extends ReadAnswer {
  box: boolean;
  label: RootContent[];
  feedback: Blockquote[];
}

/** Fewest and most answers: one is no choice, and letters end at 36. */
const [minimum, maximum] = [2, letters.length];

/** Read the items of a list of answers. */
export function readAnswers(list: List, variables: ReadonlyMap<string, string>): ReadItem[] {
  return list.children.map((item, index) => {
    const label = partsOf(item).filter((node) => node.type !== 'blockquote');
    return {
      letter: letters[index] ?? '',
      text: plainText(label, variables).trim(),
      box: typeof item.checked === 'boolean',
      right: item.checked === true,
      // The marker and the label: feedback below is not what messages are about.
      place: { start: placeOf(item).start, end: placeOf(item.children[0] ?? item).end },
      label,
      // An empty quote is no feedback.
      feedback: item.children
        .filter((node) => node.type === 'blockquote')
        .filter((quote) => plainText(quote).trim() !== ''),
    };
  });
}

function partsOf(item: ListItem): RootContent[] {
  return item.children.filter((node) => !isCommentNode(node));
}

/**
 * Say what is wrong with the answers, whatever the type of the question.
 *
 * Expects one box at least.
 *
 * @param place
 *   Opening fence of the question.
 */
export function answersFindings(id: string, place: Place, list: List, items: readonly ReadItem[]): Finding[] {
  const bare = items.find((item) => !item.box);
  return [
    ...(bare ? [finding('question-boxes-all', bare.place, { id })] : tickFindings(id, place, items)),
    ...list.children.flatMap((item) => contentFindings(id, item)),
    ...items.filter(isEmpty).map((item) => finding('answer-content', item.place, { id, found: 'empty' })),
    ...equalFindings(id, items),
    ...items.flatMap(placeFindings),
  ];
}

function tickFindings(id: string, place: Place, items: readonly ReadItem[]): Finding[] {
  const count = items.length;
  if (count < minimum || count > maximum) {
    const beyond = items[maximum]?.place ?? items[0]?.place ?? place;
    return [finding('question-answer-count', beyond, { id, count, minimum, maximum })];
  }
  return items.some((item) => item.right) ? [] : [finding('question-right-answer', place, { id })];
}

/** A label is one paragraph: a list or a second paragraph inside it is most often a slip of indentation. */
function contentFindings(id: string, item: ListItem): Finding[] {
  const parts = partsOf(item);
  const label = parts.filter((node) => node.type !== 'blockquote');
  const firstQuote = parts.findIndex((node) => node.type === 'blockquote');
  // A paragraph after the feedback would be read as part of the answer.
  const late =
    firstQuote < 0 ? undefined : parts.slice(firstQuote).find((node) => node.type !== 'blockquote');
  const strange = label.find((node, at) => node.type !== 'paragraph' || at > 0) ?? late;
  if (strange) return [finding('answer-content', placeOf(strange), { id, found: strange.type })];
  // An explanation that is indented would be the last answer's alone.
  const [, second] = parts.filter((node) => node.type === 'blockquote');
  return second ? [finding('feedback-single', placeOf(second), { id })] : [];
}

function isEmpty({ text, label }: ReadItem): boolean {
  return text === '' && label.every((node) => node.type === 'paragraph');
}

/** Two answers that read the same: one is right and the other wrong, or one is there by mistake. */
function equalFindings(id: string, items: readonly ReadItem[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, ReadItem>();
  for (const item of items) {
    const text = folded(item.text);
    const first = seen.get(text);
    if (first && text !== '') {
      findings.push(finding('answer-unique', item.place, { id, label: item.text }, { place: first.place }));
    } else seen.set(text, item);
  }
  return findings;
}

/** Case, accents, kinds of apostrophe and space, and final punctuation forgiven: nobody asks to tell these apart. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.;:!?…]+$/u, '');
}

/** A place in code in front of an answer belongs to a question on an image. */
function placeFindings({ label }: ReadItem): Finding[] {
  const [paragraph] = label;
  const [first] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (
    first?.type !== 'inlineCode' ||
    !/^\s*\d+(?:[.]\d+)?(?:\s*[,;]\s*\d+(?:[.]\d+)?){2,3}\s*$/.test(first.value)
  )
    return [];
  return [finding('place-hotspots', placeOf(first), { found: first.value })];
}
