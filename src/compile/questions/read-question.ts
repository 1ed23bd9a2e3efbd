/**
 * From a `:::question` container to a question: take it apart, say what is
 * wrong, then check its shape against the schema.
 */
import type { Blockquote, List, ListItem, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { letters, shortDigest } from '../../model/identifiers.ts';
import type { Question } from '../../model/capsule.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { ToHtml } from '../html.ts';
import { placeOf, placeOnLine } from '../rules/rule.ts';
import { checkShape } from '../schema.ts';
import { readOptions, type Options } from './options.ts';
import { splitQuestion } from './parts.ts';
import { inferType, questionTypes, type QuestionTypeName } from './types.ts';
import type { ReadAnswer } from './type.ts';

export interface ReadQuestionContext {
  /** Attempts that the front matter gives to each question. */
  attempts: number;
  toHtml: ToHtml;
}

/**
 * Read one question.
 *
 * @param container
 *   A `:::question`.
 * @returns
 *   The question when nothing is wrong with it.
 */
export function readQuestion(
  container: ContainerDirective,
  context: ReadQuestionContext,
): { question?: Question; findings: Finding[] } {
  const place = openingFence(container);
  const id = container.attributes?.['id'] ?? '';
  const { answers: block, stem, hints, after } = splitQuestion(container);
  const options = readOptions(container, place);
  const findings = [...options.findings, ...partFindings(id, place, { stem, after, block })];
  if (block?.type !== 'list') return { findings: [...findings, shapeFinding(id, place, block)] };

  const items = block.children.map((item, index) => readItem(id, item, index));
  findings.push(...items.flatMap((item) => item.findings), ...listFindings(id, place, block, items));
  const type = decideType(id, place, options.values, items);
  findings.push(...type.findings);
  if (findings.length > 0 || !type.name) return { findings };

  const { toHtml } = context;
  const quotes = (nodes: Blockquote[]) => toHtml(nodes.flatMap((quote) => quote.children));
  const explanation = quotes(after.filter((node) => node.type === 'blockquote'));
  const hint = quotes(hints);
  const shape = checkShape('question', {
    value: {
      id,
      type: type.name,
      stem: toHtml(stem),
      ...(hint && { hint }),
      answers: items.map(({ letter, right, label, feedback }) => ({
        letter,
        // Inline, because it goes into a `<label>`.
        label: toHtml(label.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]))),
        right,
        ...(feedback.length > 0 && { feedback: quotes(feedback) }),
      })),
      ...(explanation && { explanation }),
      points: options.values.points ?? 1,
      // A second try at a statement is no question: the other answer is right.
      attempts: type.name === 'true-false' ? 1 : (options.values.attempts ?? context.attempts),
      critical: options.values.critical ?? false,
      shuffle: options.values.shuffle ?? false,
    },
    placeOf: ([part, index]) => (part === 'answers' && items[Number(index)]?.place) || place,
  });
  if (!shape.value) return { findings: shape.findings };
  const digest = digestOf(shape.value.id, type.name, items);
  return { question: { ...shape.value, digest }, findings: feedbackFindings(id, items) };
}

interface ReadItem extends ReadAnswer {
  box: boolean;
  label: RootContent[];
  feedback: Blockquote[];
  findings: Finding[];
}

function readItem(id: string, item: ListItem, index: number): ReadItem {
  const place = placeOf(item);
  const feedback = item.children.filter((node) => node.type === 'blockquote');
  const label = item.children.filter((node) => node.type !== 'blockquote');
  const findings: Finding[] = [];
  // A label is one paragraph: a list, a second paragraph or an image inside it is most often a slip of indentation.
  const strange = label.find((node, at) => node.type !== 'paragraph' || at > 0) ?? misplaced(item);
  if (strange) findings.push(finding('answer-content', placeOf(strange), { id, found: strange.type }));
  return {
    letter: letters[index] ?? '',
    text: toString(label, { includeImageAlt: true }).trim(),
    box: typeof item.checked === 'boolean',
    right: item.checked === true,
    place,
    label,
    feedback,
    findings,
  };
}

/** A paragraph after the feedback would be read as part of the answer. */
function misplaced(item: ListItem): RootContent | undefined {
  const firstQuote = item.children.findIndex((node) => node.type === 'blockquote');
  return firstQuote < 0 ? undefined : item.children.slice(firstQuote).find((node) => node.type !== 'blockquote');
}

function partFindings(
  id: string,
  place: Place,
  { stem, after, block }: { stem: RootContent[]; after: RootContent[]; block: List | Table | undefined },
): Finding[] {
  const findings: Finding[] = [];
  if (id === '') findings.push(finding('question-id-present', place, {}));
  if (stem.every((node) => toString(node).trim() === '' && !holdsImage(node))) {
    findings.push(finding('question-stem-present', place, { id }));
  }
  for (const node of after) {
    if (node.type !== 'blockquote') findings.push(finding('answers-last', placeOf(node), { id }));
  }
  const [next] = after;
  if (block?.position && next?.type === 'blockquote' && next.position) {
    // Without a blank line nobody can tell the explanation from the feedback of the last answer.
    const glued = next.position.start.line <= block.position.end.line + 1;
    if (glued) findings.push(finding('feedback-separate', placeOf(next), { id }));
  }
  return findings;
}

function holdsImage(node: RootContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some((child) => holdsImage(child)));
}

function shapeFinding(id: string, place: Place, block: List | Table | undefined): Finding {
  if (!block) return finding('question-answers-present', place, { id });
  return finding('question-shape', placeOf(block), { id, found: 'table' });
}

function listFindings(id: string, place: Place, list: List, items: ReadItem[]): Finding[] {
  const boxes = items.filter((item) => item.box).length;
  if (boxes === 0) return [finding('question-shape', placeOf(list), { id, found: list.ordered ? 'ordered' : 'bullets' })];
  const findings: Finding[] = [];
  if (boxes < items.length) {
    const bare = items.find((item) => !item.box);
    findings.push(finding('question-boxes-all', bare?.place ?? place, { id }));
  } else if (!items.some((item) => item.right)) {
    findings.push(finding('question-right-answer', place, { id }));
  }
  const seen = new Map<string, ReadItem>();
  for (const item of items) {
    const text = item.text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ');
    const first = seen.get(text);
    // Pictures may tell apart what words don't.
    if (first && text !== '') findings.push(finding('answer-unique', item.place, { id, label: item.text }, { place: first.place }));
    else seen.set(text, item);
  }
  for (const item of items) {
    const found = /^(?:\d+(?:\.\d+)?,){2,3}\d+(?:\.\d+)?(?=\s|$)/.exec(item.text)?.[0];
    if (found) findings.push(finding('place-hotspots', item.place, { found }));
  }
  return findings;
}

/** Advice, not an error: the capsule can be published without. */
function feedbackFindings(id: string, items: ReadItem[]): Finding[] {
  return items
    .filter((item) => item.feedback.length === 0)
    .map((item) => finding('feedback-present', item.place, { id, letter: item.letter }));
}

function decideType(
  id: string,
  place: Place,
  options: Options,
  items: ReadItem[],
): { name?: QuestionTypeName; findings: Finding[] } {
  const name = options.type ?? inferType(items);
  if (!name) return { findings: [] };
  const type = questionTypes[name];
  const findings = type.check({ id, answers: items, place });
  for (const option of ['shuffle', 'critical'] as const) {
    if (options[option] && !type.options.includes(option)) {
      findings.push(finding('option-applies', place, { option, type: name }));
    }
  }
  if (name === 'true-false' && (options.attempts ?? 1) > 1) {
    findings.push(finding('option-applies', place, { option: 'attempts', type: name }));
  }
  return { name, findings };
}

function digestOf(id: string, type: string, items: ReadItem[]): string {
  const answers = items.map((item) => `${item.letter}${item.right ? '+' : '-'}${item.text}`);
  return shortDigest([id, type, ...answers].join('\n'));
}

/** Place of the fence that opens a container: what a message about the whole points to. */
export function openingFence(container: ContainerDirective): Place {
  const { start } = placeOf(container);
  return placeOnLine(start.line, start.column, start.column + 3 + container.name.length);
}
