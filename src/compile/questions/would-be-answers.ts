/** What an author meant as answers, and Markdown reads as something else. */
import type { List, RootContent, Table } from 'mdast';
import { finding, type Finding } from '../finding.ts';
import { placeBetween, placeOf, sourceOf } from '../rules/rule.ts';
import type { QuestionParts } from './parts.ts';

/** Signs that word processors make lists of, and Markdown does not: `a.`, `1°`, `(2)`, `•`. */
const typedMarker =
  /^[ \t]*((?:\(?[a-z][.)]|\d{1,2} ?[°º/]|\(\d{1,2}\)|\d{1,2} ?[-\u2013\u2014]|[•·●▪‣◦○–—→➔➤✓✔☐☑□]))[ \t\u00a0\u202f]+\S/iu;

/**
 * Lines that begin with a sign of no list, where a question has no answers.
 *
 * @param text
 *   Text that was parsed.
 */
export function typedMarkerFindings(id: string, stem: readonly RootContent[], text: string): Finding[] {
  const marked = stem
    .filter((node) => node.type === 'paragraph')
    .flatMap((node) => {
      let offset = node.position?.start.offset ?? 0;
      return sourceOf(node, text)
        .split('\n')
        .flatMap((line) => {
          const start = offset;
          offset += line.length + 1;
          const found = typedMarker.exec(line)?.[1];
          if (found === undefined) return [];
          const from = start + line.indexOf(found);
          return [{ found, place: placeBetween(text, from, from + found.length) }];
        });
    });
  const [first, second] = marked;
  // A line by itself may begin with a dash or a number.
  return first && second
    ? [finding('answer-marker', first.place, { id, found: first.found, double: false })]
    : [];
}

/** `- 1. Couper`: a list of one item in a list, whose item has no text of its own. Of several it would be a group without a name. */
export function doubledMarkerFindings(id: string, answers: List | Table, text: string): Finding[] {
  if (answers.type === 'table') return [];
  const item = answers.children.find(
    ({ children: [first], position }) =>
      first?.type === 'list' &&
      first.children.length === 1 &&
      first.position?.start.line === position?.start.line,
  );
  const start = item?.position?.start.offset ?? 0;
  const found = item && /^\S+[ \t]+\S+/.exec(text.slice(start))?.[0];
  if (!found) return [];
  return [
    finding('answer-marker', placeBetween(text, start, start + found.length), { id, found, double: true }),
  ];
}

/**
 * Advice: a list or a table before answers without boxes is no answer, and
 * looks like them. Boxes say themselves what is to be chosen from.
 */
export function stemListFindings(id: string, { stem, answers }: QuestionParts): Finding[] {
  const hasBoxes =
    answers?.type === 'list' && answers.children.some(({ checked }) => typeof checked === 'boolean');
  if (!answers || hasBoxes) return [];
  return stem
    .filter((node) => node.type === 'list' || node.type === 'table')
    .map((node) =>
      finding(
        'answers-one-list',
        placeOf(node),
        { id, found: node.type, answers: answers.type },
        { place: placeOf(answers) },
      ),
    );
}
