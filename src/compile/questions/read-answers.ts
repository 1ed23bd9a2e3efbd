/** From the items of a list to answers, and what is wrong with them. */
import type { Blockquote, List, ListItem, RootContent } from 'mdast';
import { letters } from '../../model/identifiers.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { isCommentNode } from '../rules/no-expression.ts';
import { placeOf } from '../rules/rule.ts';
import { looksLikePlace } from './place.ts';
import type { ToHtml } from '../html.ts';

/** An answer as read from the list, with its parts as nodes. */
export interface ReadItem {
  letter: string;
  /** Plain text of the label. */
  text: string;
  box: boolean;
  /** Whether the box is ticked. */
  right: boolean;
  label: RootContent[];
  feedback: Blockquote[];
  /** Its marker and label. */
  place: Place;
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
 * @param least
 *   Fewest answers, where one is enough.
 */
export function answersFindings(
  id: string,
  place: Place,
  list: List,
  items: readonly ReadItem[],
  least?: number,
): Finding[] {
  const bare = items.find((item) => !item.box);
  return [
    ...(bare ? [finding('question-boxes-all', bare.place, { id })] : tickFindings(id, place, items, least)),
    ...labelFindings(id, list, items),
    ...equalFindings(id, items),
  ];
}

/** Say what is wrong with what the answers hold. */
export function labelFindings(id: string, list: List, items: readonly ReadItem[]): Finding[] {
  return [
    ...list.children.flatMap((item) => contentFindings(id, item)),
    ...items.filter(isEmpty).map((item) => finding('answer-content', item.place, { id, found: 'empty' })),
  ];
}

/** Label of an answer as HTML; inline, because it goes into a `<label>`. */
export function labelHtml({ label }: ReadItem, toHtml: ToHtml): string {
  return toHtml.inline(label.flatMap((node) => (node.type === 'paragraph' ? node.children : [])));
}

/** What quotes hold as HTML, under a name; nothing where there is none. */
export function quotesHtml(
  name: string,
  quotes: readonly Blockquote[],
  toHtml: ToHtml,
): Record<string, string> {
  const html = toHtml.blocks(quotes.flatMap((quote) => quote.children));
  return html ? { [name]: html } : {};
}

/** Say that there are too few answers or too many. */
export function sizeFindings(
  id: string,
  place: Place,
  items: readonly ReadItem[],
  least: number = minimum,
): Finding[] {
  const count = items.length;
  if (count >= least && count <= maximum) return [];
  const beyond = items[maximum]?.place ?? items[0]?.place ?? place;
  // `- [x] 85 dB(A)` by itself is a number to be typed, whose type is left out.
  const [only] = items;
  const number =
    count === 1 && only?.right === true && /^[-\u2212+]?\d+(?:[.,]\d+)?(?!\p{L})/u.test(only.text);
  return [
    finding('question-answer-count', beyond, {
      id,
      count,
      minimum: least,
      maximum,
      ...(number && { number }),
      ...(count === 1 && only?.right === true && !number && { text: true }),
    }),
  ];
}

function tickFindings(id: string, place: Place, items: readonly ReadItem[], least?: number): Finding[] {
  const size = sizeFindings(id, place, items, least);
  if (size.length > 0) return size;
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

/**
 * Two answers that read the same: one is right and the other wrong, or one is there by mistake.
 *
 * @param fold
 *   What is left of an answer's text when all that nobody tells apart is taken away.
 */
export function equalFindings(
  id: string,
  items: readonly ReadItem[],
  fold: (text: string) => string = folded,
): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, ReadItem>();
  for (const item of items) {
    const text = fold(item.text);
    const first = seen.get(text);
    if (first && text !== '') {
      findings.push(finding('answer-unique', item.place, { id, label: item.text }, { place: first.place }));
    } else seen.set(text, item);
  }
  return findings;
}

/** Case, accents, small digits (`CO₂`), kinds of apostrophe and space, and final punctuation forgiven: nobody asks to tell these apart. */
export function folded(text: string): string {
  return (
    text
      // `10³` must not become `103`.
      .replaceAll(/(?<=\d)(?=[\xb2\xb3\xb9\u2070-\u207e])/g, '^')
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('œ', 'oe')
      .replaceAll('æ', 'ae')
      .replaceAll(/[’ʼ]/g, "'")
      .replaceAll(/\s+/g, ' ')
      .replace(/[\s.;:!?…]+$/u, '')
  );
}

/**
 * Say that a place in code in front of an answer belongs to a question on an image.
 *
 * @param image
 *   Whether the stem has one, so that the type alone may be missing.
 */
export function strayPlaceFindings({ label }: ReadItem, image: boolean): Finding[] {
  const [paragraph] = label;
  const [first] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (first?.type !== 'inlineCode' || !looksLikePlace(first.value)) return [];
  return [finding('place-hotspots', placeOf(first), { found: first.value, image })];
}
