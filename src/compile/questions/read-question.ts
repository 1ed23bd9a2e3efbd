/**
 * From a `:::question` container to a question: take it apart, say what is
 * wrong, then check its shape against the schema.
 */
import type { Blockquote, List, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Question } from '../../model/capsule.ts';
import { shortDigest } from '../../model/identifiers.ts';
import { directiveAttributes } from '../directives.ts';
import { attributePlace, openingFence } from '../fence.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import type { ToHtml } from '../html.ts';
import { plainText } from '../plain-text.ts';
import { placeOf } from '../rules/rule.ts';
import { checkShape } from '../schema.ts';
import { readOptions, type Options } from './options.ts';
import { splitQuestion, type QuestionParts } from './parts.ts';
import { answersFindings, readAnswers, type ReadItem } from './read-answers.ts';
import { inferType, questionTypes, type QuestionTypeName } from './types.ts';

export interface ReadQuestionContext {
  /** Attempts that the front matter gives to each question. */
  attempts: number;
  toHtml: ToHtml;
  variables: ReadonlyMap<string, string>;
  /** Text that was parsed. */
  text: string;
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
  // An empty container is the business of a rule.
  if (container.children.length === 0) return { findings: [] };
  const place = openingFence(container, context.text);
  const id = container.attributes?.['id'] ?? '';
  const parts = splitQuestion(container);
  const options = readOptions(container, context.text);
  const findings = [...options.findings, ...idFindings(container, place), ...stemFindings(id, place, parts)];
  const { answers } = parts;
  if (!answers) return { findings: [...findings, finding('question-answers-present', place, { id })] };
  const shapeless = shapeFindings(id, answers);
  // A type that is none explains an odd shape.
  if (shapeless.length > 0)
    return { findings: options.findings.length > 0 ? findings : [...findings, ...shapeless] };
  if (answers.type === 'table') return { findings };
  const structure = [...cutFindings(id, parts), ...afterFindings(id, parts)];
  findings.push(...structure, ...marginFindings(id, container, parts, structure));
  // What is left of answers cut in two may look wrong in other ways too; one message is enough.
  if (parts.cuts.length > 0) return { findings };

  const items = readAnswers(answers, context.variables);
  const wrong = answersFindings(id, place, answers, items);
  const type =
    wrong.length > 0 ? { findings: [] } : decideType(id, container, options.values, items, context.text);
  findings.push(...wrong, ...type.findings);
  if (findings.length > 0 || !type.name || id === '') return { findings };

  const shape = checkShape('question', {
    value: questionValue(id, type.name, options.values, parts, items, context),
    placeOf: ([part]) => attributePlace(container, String(part), context.text),
  });
  if (!shape.value) return { findings: shape.findings };
  const digest = digestOf(shape.value.id, type.name, items);
  return { question: { ...shape.value, digest }, findings: feedbackFindings(id, items) };
}

/** The question in the shape of its schema. */
function questionValue(
  id: string,
  type: QuestionTypeName,
  options: Options,
  parts: QuestionParts,
  items: readonly ReadItem[],
  { toHtml, attempts }: ReadQuestionContext,
): unknown {
  const quotes = (nodes: Blockquote[]) => toHtml.blocks(nodes.flatMap((quote) => quote.children));
  const explanation = quotes(parts.after.filter((node) => node.type === 'blockquote'));
  const hint = quotes(parts.hints);
  return {
    id,
    type,
    stem: toHtml.blocks(parts.stem),
    ...(hint && { hint }),
    answers: items.map(({ letter, right, label, feedback }) => ({
      letter,
      // Inline, because it goes into a `<label>`.
      label: toHtml.inline(label.flatMap((node) => (node.type === 'paragraph' ? node.children : []))),
      right,
      ...(feedback.length > 0 && { feedback: quotes(feedback) }),
    })),
    ...(explanation && { explanation }),
    points: options.points ?? 1,
    // A second try at a statement is no question: the other answer is right.
    attempts: type === 'true-false' ? 1 : (options.attempts ?? attempts),
    critical: options.critical ?? false,
    shuffle: options.shuffle ?? false,
  };
}

function idFindings({ attributes }: ContainerDirective, place: Place): Finding[] {
  if (attributes?.['id']) return [];
  // `{q-arret}` without its `#` is an unknown attribute, and said to be one.
  const unknown = Object.keys(attributes ?? {}).some((name) => !directiveAttributes.question.includes(name));
  return unknown ? [] : [finding('question-id-present', place, {})];
}

function stemFindings(id: string, place: Place, { stem, hints }: QuestionParts): Finding[] {
  const empty = stem.every((node) => plainText(node).trim() === '' && !holdsImage(node));
  if (!empty) return [];
  const [hint] = hints;
  return [finding('question-stem-present', hint ? placeOf(hint) : place, { id, hint: hint !== undefined })];
}

function holdsImage(node: RootContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some((child) => holdsImage(child)));
}

function shapeFindings(id: string, answers: List | Table): Finding[] {
  if (answers.type === 'table') return [finding('question-shape', placeOf(answers), { id, found: 'table' })];
  if (answers.children.some((item) => typeof item.checked === 'boolean')) return [];
  return [
    finding('question-shape', placeOf(answers), { id, found: answers.ordered ? 'ordered' : 'bullets' }),
  ];
}

/** What stands between two lists of boxes: most often a feedback that is not indented. */
function cutFindings(id: string, { cuts }: QuestionParts): Finding[] {
  return cuts.map((node) => finding('answers-together', placeOf(node), { id, found: node.type }));
}

function afterFindings(id: string, { answers, after, cuts }: QuestionParts): Finding[] {
  const findings: Finding[] = [];
  const strange = after.find((node) => node.type !== 'blockquote');
  if (strange) findings.push(finding('answers-last', placeOf(strange), { id, found: strange.type }));
  const [next] = after;
  if (answers?.position && next?.type === 'blockquote' && next.position && !cuts.includes(next)) {
    // Without a blank line nobody can tell the explanation from the feedback of the last answer.
    const glued = next.position.start.line <= answers.position.end.line + 1;
    if (glued) findings.push(finding('feedback-separate', placeOf(next), { id }));
  }
  return findings;
}

/** An indented quote was some answer's feedback; without that answer it would be a hint or the explanation. */
function marginFindings(
  id: string,
  container: ContainerDirective,
  { hints, after }: QuestionParts,
  reported: readonly Finding[],
): Finding[] {
  const margin = placeOf(container).start.column;
  return [...hints, ...after]
    .map((node) => placeOf(node))
    .filter(
      ({ start }) => start.column > margin && !reported.some(({ place }) => place.start.line === start.line),
    )
    .map((place) => finding('quote-at-margin', place, { id }));
}

/** Advice, not an error: the capsule can be published without. */
function feedbackFindings(id: string, items: readonly ReadItem[]): Finding[] {
  return items
    .filter((item) => item.feedback.length === 0)
    .map((item) => finding('feedback-present', item.place, { id, letter: item.letter }));
}

function decideType(
  id: string,
  container: ContainerDirective,
  options: Options,
  items: ReadItem[],
  text: string,
): { name?: QuestionTypeName; findings: Finding[] } {
  const name = options.type ?? inferType(items);
  if (!name) return { findings: [] };
  const type = questionTypes[name];
  const place = options.type ? attributePlace(container, 'type', text) : openingFence(container, text);
  const findings = type.check({ id, answers: items, place });
  const meaningless = (['shuffle', 'critical'] as const).filter(
    (option) => options[option] && !type.options.includes(option),
  );
  const given: string[] =
    name === 'true-false' && (options.attempts ?? 1) > 1 ? [...meaningless, 'attempts'] : meaningless;
  for (const option of given) {
    findings.push(finding('option-applies', attributePlace(container, option, text), { option, type: name }));
  }
  return { name, findings };
}

function digestOf(id: string, type: string, items: readonly ReadItem[]): string {
  const answers = items.map((item) => `${item.letter}${item.right ? '+' : '-'}${item.text}`);
  return shortDigest([id, type, ...answers].join('\n'));
}
