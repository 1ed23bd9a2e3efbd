import type { List, ListItem, RootContent } from 'mdast';
import { letters } from '../../model/identifiers.ts';
import { finding, type Finding } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { isCommentNode } from '../rules/no-expression.ts';
import { placeOf } from '../rules/rule.ts';
import { visitNodes } from '../visit.ts';
import { readPairs, type ReadPair } from './pairs.ts';
import { labelFindings, readAnswers } from './read-answers.ts';
import type { QuestionType, RawQuestion, ReadBody } from './type.ts';

/** Answers to sort into groups: bullets that all have bullets below them. */
export const categorise: QuestionType = {
  shapes: ['groups'],
  // Always shown out of order.
  flags: ['partial', 'critical', 'confidence'],
  fits: ({ kind }) => kind === 'groups',
  read: readCategorise,
};

/** A group as it is written: its name, and its answers. */
interface Group {
  name: string;
  item: ListItem;
  list: List;
}

function readCategorise(question: RawQuestion): ReadBody {
  const { id, shape, variables } = question;
  if (shape.kind !== 'groups') throw new Error(`No groups in the question ${id}`);
  const box = shape.node.children.flatMap(boxesIn)[0];
  if (box)
    return { key: [], findings: [finding('question-shape', placeOf(box), { id, found: 'groups-boxes' })] };
  const groups = shape.node.children.flatMap((item) => groupOf(item, variables) ?? []);
  const wrong = [
    ...shape.node.children.flatMap((item) => groupFindings(id, item, variables)),
    ...sameNameFindings(id, groups),
    ...groups.flatMap(({ list }) => labelFindings(id, list, readAnswers(list, variables))),
  ];
  if (wrong.length > 0) return { key: [], findings: wrong };

  const pairs = groups.flatMap(({ name, item, list }) => {
    const target = { text: name, place: placeOf(item.children[0] ?? item) };
    return readAnswers(list, variables).map((answer): ReadPair => ({ item: answer, target }));
  });
  const lettered = pairs.map(({ item, target }, index) => ({
    item: { ...item, letter: letters[index] ?? '' },
    target,
  }));
  const read = readPairs(question, lettered);
  // With one answer each there is nothing to sort: most often they are feedback that lacks its `>`.
  const isOneEach = groups.every(({ list }) => list.children.length === 1);
  if (!read.body || !isOneEach) return read;
  const values = { id, found: 'groups' } as const;
  return {
    ...read,
    findings: [...read.findings, finding('answers-not-feedback', placeOf(shape.node), values)],
  };
}

function groupOf(item: ListItem, variables: RawQuestion['variables']): Group | undefined {
  const [head] = partsOf(item);
  const list = item.children.find((child) => child.type === 'list');
  if (head?.type !== 'paragraph' || !list) return undefined;
  return { name: plainText(head, variables).replaceAll(/\s+/g, ' ').trim(), item, list };
}

/** A group is a name with one list of bullets below it, and nothing else. */
function groupFindings(id: string, item: ListItem, variables: RawQuestion['variables']): Finding[] {
  const parts = partsOf(item);
  const [head, list] = parts;
  const place = { start: placeOf(item).start, end: placeOf(head ?? item).end };
  if (head?.type !== 'paragraph' || plainText(head, variables).trim() === '')
    return [finding('group-form', placeOf(item), { id, found: 'no-name' })];
  if (visitNodes({ type: 'root', children: [head] }, 'image', 'imageReference').length > 0)
    return [finding('answer-content', placeOf(head), { id, found: 'picture' })];
  const strange = parts.find((node, at) => at > 0 && (at > 1 || node.type !== 'list'));
  if (strange) return [finding('group-form', placeOf(strange), { id, found: strange.type })];
  const name = plainText(head, variables).trim();
  if (list?.type !== 'list') return [finding('group-form', place, { id, found: 'no-list', name })];
  return list.ordered ? [finding('group-form', placeOf(list), { id, found: 'ordered' })] : [];
}

/** A group that is there twice is one in two places: most often another name was meant. */
function sameNameFindings(id: string, groups: readonly Group[]): Finding[] {
  return groups.flatMap(({ name, item }, index) => {
    const first = groups.slice(0, index).find((group) => group.name === name);
    if (!first) return [];
    const place = placeOf(item.children[0] ?? item);
    const cause = { place: placeOf(first.item.children[0] ?? first.item) };
    return [finding('targets-distinct', place, { id, label: name, other: name }, cause)];
  });
}

function boxesIn(item: ListItem): ListItem[] {
  const lists = item.children.filter((child) => child.type === 'list');
  const inside = lists.flatMap((list) => list.children);
  return inside.flatMap((child) => [
    ...(typeof child.checked === 'boolean' ? [child] : []),
    ...boxesIn(child),
  ]);
}

function partsOf(item: ListItem): RootContent[] {
  return item.children.filter((node) => !isCommentNode(node));
}
