/** Answers that belong to targets, as match and categorise read them. */
import { targetSymbols } from '../../model/identifiers.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { equalFindings, folded, labelHtml, quotesHtml, sizeFindings, type ReadItem } from './read-answers.ts';
import type { RawQuestion, ReadBody } from './type.ts';

/** What an answer belongs to: a cell, or the name of a group. */
interface ReadTarget {
  /** As plain text, because it is an option of a native control. */
  text: string;
  place: Place;
}

/** An answer and where it belongs. */
export interface ReadPair {
  item: ReadItem;
  target: ReadTarget;
}

/** Fewest and most targets: with one there is nothing to choose, and symbols end at 35. */
const [minimum, maximum] = [2, targetSymbols.length];

/**
 * Read answers that belong to targets; targets are numbered by first
 * appearance, and those that read the same are one.
 *
 * @param pairs
 *   In authored order, with their letters.
 * @param columns
 *   What the two sides are called, where they have names.
 */
export function readPairs(question: RawQuestion, pairs: readonly ReadPair[], columns?: string[]): ReadBody {
  const { id, type, place, toHtml } = question;
  const items = pairs.map(({ item }) => item);
  const labels = [...new Set(pairs.map(({ target }) => target.text))];
  const findings = [
    ...sizeFindings(id, place, items),
    ...equalFindings(id, items),
    ...spellingFindings(id, pairs),
    ...targetCountFindings(question, pairs, labels),
  ];
  if (findings.length > 0) return { key: [], findings };

  const symbolOf = (text: string): string => targetSymbols[labels.indexOf(text)] ?? '';
  return {
    body: {
      answers: pairs.map(({ item, target }) => ({
        letter: item.letter,
        label: labelHtml(item, toHtml),
        ...quotesHtml('feedback', item.feedback, toHtml),
        target: symbolOf(target.text),
      })),
      targets: labels.map((label) => ({ symbol: symbolOf(label), label })),
      ...(columns && { columns }),
    },
    key: [
      type,
      ...pairs.map(({ item, target }) => `${item.letter}${symbolOf(target.text)} ${item.text}`),
      ...labels,
    ],
    findings: [],
  };
}

/** Two targets that only spelling tells apart: nobody could say which is right. */
function spellingFindings(id: string, pairs: readonly ReadPair[]): Finding[] {
  const seen = new Map<string, ReadTarget>();
  return pairs.flatMap(({ target }) => {
    const known = folded(target.text) || target.text;
    const first = seen.get(known) ?? target;
    seen.set(known, first);
    if (first.text === target.text) return [];
    const values = { id, label: target.text, other: first.text };
    return [finding('targets-distinct', target.place, values, { place: first.place })];
  });
}

function targetCountFindings(
  { id, type, place }: RawQuestion,
  pairs: readonly ReadPair[],
  labels: readonly string[],
): Finding[] {
  const count = labels.length;
  // Without answers there is another message.
  if (pairs.length < 2 || (count >= minimum && count <= maximum)) return [];
  const beyond = pairs.find(({ target }) => target.text === labels[maximum])?.target.place;
  return [finding('question-target-count', beyond ?? place, { id, type, count, minimum, maximum })];
}
