/** A capsule without errors, as the rules of pedagogy look at it: passages in the order of reading. */
import type { Heading, Nodes, Paragraph, Root, RootContent, TableCell } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { CapsuleFrontMatter, Question } from '../../../model/capsule.ts';
import { isQuestion } from '../../directives.ts';
import { openingFence } from '../../fence.ts';
import type { Finding, Place } from '../../finding.ts';
import { plainText } from '../../plain-text.ts';
import { splitAnswers, splitQuestion, type QuestionParts } from '../../questions/parts.ts';
import { readAnswers, type ReadItem } from '../../questions/read-answers.ts';
import { splitScenario } from '../../questions/scenario-parts.ts';
import type { Placed } from '../../schema.ts';
import { placeBetween, placeOf } from '../rule.ts';
import { wordsOf, type Words } from './words/index.ts';

type Role = 'heading' | 'body' | 'stem' | 'hint' | 'answer' | 'feedback' | 'explanation';

/** A node that holds a line of text. */
type Line = Paragraph | Heading | TableCell;

/** A paragraph, a heading or a cell. */
export interface Passage {
  role: Role;
  node: Line;
  /** What a reader reads, on one line. */
  text: string;
}

export interface LessonQuestion {
  question: Question;
  /** Opening fence. */
  place: Place;
  stem: string;
  /** Answers of a list; none where the question has another shape, or is a scenario. */
  answers: ReadItem[];
}

export interface Lesson {
  frontMatter: CapsuleFrontMatter;
  /** Place of a part of the front matter. */
  placeInFrontMatter: Placed['placeOf'];
  /** In the order of reading. */
  parts: ({ passage: Passage } | { question: LessonQuestion })[];
  passages: Passage[];
  questions: LessonQuestion[];
  /** Words and turns of the capsule's language; absent for a language that we have none for. */
  words?: Words;
  /** Text that was parsed. */
  source: string;
}

/** Look at a capsule, and give a colleague's advice. All of it can be switched off. */
export type PedagogyRule = (lesson: Lesson) => Finding[];

export interface LessonInput {
  root: Root;
  lang: string;
  frontMatter: CapsuleFrontMatter;
  placed: Placed;
  questions: readonly Question[];
  variables: ReadonlyMap<string, string>;
  source: string;
}

/**
 * Read a capsule as a lesson.
 *
 * Expects a tree without errors: advice on text that is read wrongly would be wrong too.
 */
export function toLesson({
  root,
  lang,
  frontMatter,
  placed,
  questions,
  variables,
  source,
}: LessonInput): Lesson {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const passagesOf = (nodes: readonly Nodes[], role: Role): Lesson['parts'] =>
    nodes
      .flatMap((node) => blocksOf(node))
      .map(
        (node) => ({ role: node.type === 'heading' ? 'heading' : role, node, text: lineOf(node) }) as const,
      )
      .filter(({ text }) => text !== '')
      .map((passage) => ({ passage }));
  const lineOf = (node: Nodes): string => plainText(node, variables).replaceAll(/\s+/g, ' ').trim();

  const passagesIn = (
    { stem, hints, answers, after }: QuestionParts,
    asked: Lesson['parts'] = [],
  ): Lesson['parts'] => [
    ...passagesOf(stem, 'stem'),
    ...passagesOf(hints, 'hint'),
    ...asked,
    ...itemsOf(answers, variables).flatMap(({ label, feedback }) => [
      ...passagesOf(label, 'answer'),
      ...passagesOf(feedback, 'feedback'),
    ]),
    ...(answers?.type === 'table' ? passagesOf([answers], 'answer') : []),
    ...passagesOf(after, 'explanation'),
  ];
  const partsOf = (container: ContainerDirective): Lesson['parts'] => {
    const scenario = container.name === 'scenario' ? splitScenario(container) : undefined;
    const parts = scenario ? splitAnswers(scenario.introduction, undefined) : splitQuestion(container);
    const question = byId.get(container.attributes?.['id'] ?? '');
    const read = question && {
      question,
      place: openingFence(container, source),
      stem: parts.stem.flatMap((node) => blocksOf(node).map(lineOf)).join(' '),
      answers: itemsOf(parts.answers, variables),
    };
    const steps = scenario?.steps ?? [];
    return [
      ...passagesIn(parts, read ? [{ question: read }] : []),
      ...steps.flatMap((step) => [...passagesOf([step.heading], 'heading'), ...passagesIn(step)]),
    ];
  };
  const parts = root.children.flatMap((node) =>
    isQuestion(node) ? partsOf(node) : passagesOf([node], 'body'),
  );
  const words = wordsOf(lang);
  return {
    frontMatter,
    placeInFrontMatter: placed.placeOf,
    parts,
    passages: parts.flatMap((part) => ('passage' in part ? [part.passage] : [])),
    questions: parts.flatMap((part) => ('question' in part ? [part.question] : [])),
    ...(words && { words }),
    source,
  };
}

function itemsOf(answers: QuestionParts['answers'], variables: LessonInput['variables']): ReadItem[] {
  return answers?.type === 'list' ? readAnswers(answers, variables) : [];
}

function blocksOf(node: Nodes): Line[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return [node];
  if (node.type === 'mdxJsxFlowElement' || !('children' in node)) return [];
  return (node.children as RootContent[]).flatMap((child) => blocksOf(child));
}

/**
 * Place of some words of a passage; of all of it where they are written
 * otherwise than they read (with emphasis, on two lines).
 */
export function placeOfWords({ node }: Passage, words: string, source: string): Place {
  const start = node.position?.start.offset ?? 0;
  const at = source.slice(start, node.position?.end.offset ?? start).indexOf(words);
  return at < 0 || words === '' ? placeOf(node) : placeBetween(source, start + at, start + at + words.length);
}
