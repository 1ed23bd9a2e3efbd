/**
 * From a `:::question` container to a question: take it apart, say what is
 * wrong, then check its shape against the schema.
 */
import type { Heading, List, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Question } from '../../model/capsule.ts';
import { shortDigest } from '../../model/identifiers.ts';
import { directiveAttributes } from '../directives.ts';
import { attributePlace, openingFence } from '../fence.ts';
import { finding, severityOf, type Finding, type Place } from '../finding.ts';
import type { ToHtml } from '../html.ts';
import type { FolderFile } from '../input.ts';
import { plainText } from '../plain-text.ts';
import { placeOf } from '../rules/rule.ts';
import { checkShape } from '../schema.ts';
import { readOptions, type Options } from './options.ts';
import { afterFindings, cutFindings, marginFindings } from './around-answers.ts';
import { isGrouped, splitQuestion, type QuestionParts } from './parts.ts';
import { quotesHtml, readAnswers, strayPlaceFindings } from './read-answers.ts';
import { doubledMarkerFindings, stemListFindings, typedMarkerFindings } from './would-be-answers.ts';
import { flags, type Shape } from './type.ts';
import { inferType, questionTypes, type QuestionTypeName } from './types.ts';

export interface ReadQuestionContext {
  /** Attempts that the front matter gives to each question. */
  attempts: number;
  toHtml: ToHtml;
  variables: ReadonlyMap<string, string>;
  /** Anchor of each heading. */
  slugs: ReadonlyMap<Heading, string>;
  /** Files of the capsule's folder. */
  files: Readonly<Record<string, FolderFile>>;
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
  if (!parts.answers) {
    const typed = typedMarkerFindings(id, parts.stem, context.text);
    const none = finding('question-answers-present', place, { id });
    return { findings: [...findings, ...(typed.length > 0 ? typed : [none])] };
  }
  const doubled = doubledMarkerFindings(id, parts.answers, context.text);
  // What is below the second sign may be read in many ways, none of them meant.
  if (doubled.length > 0) return { findings: [...findings, ...doubled] };

  const shape = shapeOf(parts.answers, context.variables);
  const structure = [...cutFindings(id, parts), ...afterFindings(id, parts)];
  const decided = decideType(id, container, options.values, shape, context.text);
  // A type that is none explains an odd shape.
  if (!decided.name || decided.misshapen)
    return { findings: options.findings.length > 0 ? findings : [...findings, ...decided.findings] };
  findings.push(...structure, ...marginFindings(id, container, parts, structure));
  // What is left of answers cut in two may look wrong in other ways too, as may those of an
  // unknown type; one message is enough.
  const unknown = container.attributes?.['type'] !== undefined && !options.values.type;
  if (parts.cuts.length > 0 || unknown) return { findings };

  const { name } = decided;
  const image = parts.stem.some(holdsImage);
  const stray = name === 'hotspots' ? [] : shape.items.flatMap((item) => strayPlaceFindings(item, image));
  // Of what type it is to be, nobody can tell.
  if (stray.length > 0) return { findings: [...findings, ...stray] };
  const read = questionTypes[name].read({
    id,
    type: name,
    stated: options.values.type !== undefined,
    shape,
    parts,
    place: decided.place,
    toHtml: context.toHtml,
    variables: context.variables,
    files: context.files,
    text: context.text,
  });
  findings.push(...decided.findings, ...read.findings.filter(isError));
  if (findings.length > 0 || !read.body || id === '') return { findings };

  const checked = checkShape('question', {
    value: { ...commonValue(id, name, options.values, parts, context), ...read.body },
    placeOf: ([part]) => attributePlace(container, String(part), context.text),
  });
  if (!checked.value) return { findings: checked.findings };
  const digest = shortDigest([id, name, ...read.key].join('\n'));
  const advice = [...read.findings, ...stemListFindings(id, parts)];
  return { question: { ...checked.value, digest }, findings: advice };
}

/** What every question has, in the shape of its schema. */
function commonValue(
  id: string,
  name: QuestionTypeName,
  options: Options,
  { stem, hints, after }: QuestionParts,
  { toHtml, attempts }: ReadQuestionContext,
) {
  return {
    id,
    type: name,
    stem: toHtml.blocks(stem),
    ...quotesHtml('hint', hints, toHtml),
    ...quotesHtml(
      'explanation',
      after.filter((node) => node.type === 'blockquote'),
      toHtml,
    ),
    points: options.points ?? 1,
    attempts: questionTypes[name].attempts ?? options.attempts ?? attempts,
    critical: options.critical ?? false,
    shuffle: options.shuffle ?? false,
    partial: options.partial ?? false,
    confidence: options.confidence ?? false,
    ...(options.pool !== undefined && { pool: options.pool }),
  };
}

function isError({ ruleId }: Finding): boolean {
  return severityOf(ruleId) === 'error';
}

/** How the answers are written. */
function shapeOf(node: List | Table, variables: ReadonlyMap<string, string>): Shape {
  if (node.type === 'table') return { kind: 'table', node, items: [] };
  const hasBox = node.children.some((item) => typeof item.checked === 'boolean');
  const kind = hasBox ? 'boxes' : node.ordered ? 'ordered' : isGrouped(node) ? 'groups' : 'bullets';
  return { kind, node, items: readAnswers(node, variables) };
}

/** Say that a question or a scenario has no id. */
export function idFindings({ name, attributes }: ContainerDirective, place: Place): Finding[] {
  if (attributes?.['id']) return [];
  // `{q-arret}` without its `#` is an unknown attribute, and said to be one.
  const unknown = Object.keys(attributes ?? {}).some((name) => !directiveAttributes.question.includes(name));
  return unknown ? [] : [finding('question-id-present', place, { name })];
}

function stemFindings(id: string, place: Place, { stem, hints }: QuestionParts): Finding[] {
  if (!isEmptyStem(stem)) return [];
  const [hint] = hints;
  return [finding('question-stem-present', hint ? placeOf(hint) : place, { id, hint: hint !== undefined })];
}

/** Whether there is nothing to read or to see. */
export function isEmptyStem(stem: readonly RootContent[]): boolean {
  return stem.every((node) => plainText(node).trim() === '' && !holdsImage(node));
}

function holdsImage(node: RootContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some((child) => holdsImage(child)));
}

/** Decide the type, and say what does not go with it. */
function decideType(
  id: string,
  container: ContainerDirective,
  options: Options,
  shape: Shape,
  text: string,
): { name?: QuestionTypeName; place: Place; misshapen?: boolean; findings: Finding[] } {
  const place = options.type ? attributePlace(container, 'type', text) : openingFence(container, text);
  const name = options.type ?? inferType(shape);
  const found = shape.kind;
  if (!name) return { place, findings: [finding('question-shape', placeOf(shape.node), { id, found })] };
  const type = questionTypes[name];
  if (!type.shapes.includes(found)) {
    const [expected = 'boxes'] = type.shapes;
    const misshaped = finding('question-type-shape', placeOf(shape.node), {
      id,
      type: name,
      found,
      expected,
    });
    return { name, place, misshapen: true, findings: [misshaped] };
  }
  const given: string[] = flags.filter((flag) => options[flag] && !type.flags.includes(flag));
  if (type.attempts !== undefined && (options.attempts ?? type.attempts) !== type.attempts)
    given.push('attempts');
  if (name === 'opinion' && options.points !== undefined) given.push('points');
  const findings = given.map((option) =>
    finding('option-applies', attributePlace(container, option, text), { option, type: name }),
  );
  return { name, place, findings };
}
