/**
 * The compile stage: the text of one capsule in, the capsule as data and what
 * is wrong with it out. Pure: it reads no disk and no clock, so the same input
 * gives the same output, and the result can be cached by digest.
 *
 *     source/ → parse → front matter, rules/, questions/ → screens, HTML → Capsule
 */
import type { Definition, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Capsule, Question } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import { classifyAddress } from './addresses.ts';
import { openingFence } from './fence.ts';
import { finding, inOrder, severityOf, type Finding, type Place, type RuleId } from './finding.ts';
import { isFrontMatter, readFrontMatter } from './front-matter.ts';
import { headingSlugs } from './headings.ts';
import { createToHtml, type ToHtml } from './html.ts';
import type { CapsuleInput } from './input.ts';
import { planMedia } from './media.ts';
import { parse } from './parse.ts';
import { readQuestion, type ReadQuestionContext } from './questions/read-question.ts';
import { rules } from './rules/index.ts';
import { isComment } from './rules/no-expression.ts';
import { placeOf, placeOnLine } from './rules/rule.ts';
import type { Placed } from './schema.ts';
import { isQuestion, toScreens } from './screens.ts';
import { readSource } from './source/index.ts';
import { variablesOf } from './variables.ts';
import { visitNodes } from './visit.ts';
import { countMinutes, countWords } from './words.ts';

/** Places that the checks across capsules need, for the messages they may have. */
interface Anchors {
  /** Place of each top-level key of the front matter. */
  frontMatter: Record<string, Place>;
  /** Place of each question, by id. */
  questions: Record<string, Place>;
  /** Links to other capsules. */
  links: { id: string; lang: string; address: string; place: Place }[];
}

export interface Compiled {
  /** Absent when there is an error. */
  capsule?: Capsule;
  /** Errors and warnings in the order of the file. */
  findings: Finding[];
  anchors: Anchors;
}

const questionLimit = 60;

/**
 * Compile one capsule.
 *
 * Everything wrong is reported at once; an author's mistake never throws.
 */
export function compileCapsule(input: CapsuleInput): Compiled {
  const source = readSource(input.bytes);
  const noAnchors: Anchors = { frontMatter: {}, questions: {}, links: [] };
  if (!source.parse) return { findings: inOrder(source.findings), anchors: noAnchors };

  const root = parse(source.masked);
  if ('ruleId' in root) return { findings: inOrder([...source.findings, root]), anchors: noAnchors };

  const front = readFrontMatter(root, input.project, source.masked);
  const context = { ...input, text: source.masked };
  const findings = [...source.findings, ...front.findings, ...rules.flatMap((rule) => rule(root, context))];

  const media = planMedia(input.lang, input.files);
  const slugs = headingSlugs(root);
  // An address that a rule refused must not be turned into HTML; the questions are still read, for their findings.
  const variables = variablesOf(input.project);
  const toHtml: ToHtml = hasError(findings)
    ? { blocks: textAlone, inline: textAlone }
    : createToHtml({
        media,
        slugs,
        definitions: definitionsOf(root),
        variables,
        language: languageOf(input.lang),
      });

  const attempts = front.frontMatter?.attempts ?? 2;
  const read = readQuestions(root, { attempts, toHtml, variables, text: source.masked });
  findings.push(...read.findings);
  // A container that could not be read may be the question.
  if (read.places.length === 0 && !findings.some(({ ruleId }) => hidesQuestions(ruleId))) {
    findings.push(finding('question-present', topOf(root), {}));
  }
  if (read.places.length > 0 && read.places.length < 3) {
    findings.push(finding('questions-three', topOf(root), { count: read.places.length }));
  }
  const words = countWords(readableText(root));
  const minutes = countMinutes(words, read.places.length);
  const limit = input.project.maxMinutes;
  if (minutes > limit && read.places.length <= questionLimit) {
    const values = { minutes, limit, words, questions: read.places.length };
    findings.push(finding('minutes-limit', topOf(root), values));
  }

  const anchors = toAnchors(root, front.placed, read);
  const ordered = inOrder(findings);
  if (hasError(ordered) || !front.frontMatter) return { findings: ordered, anchors };

  const capsule: Omit<Capsule, 'digest'> = {
    id: input.id,
    lang: input.lang,
    frontMatter: front.frontMatter,
    words,
    minutes,
    screens: toScreens(root, slugs, variables, toHtml),
    questions: read.questions,
    media: media.list(),
  };
  return { capsule: { ...capsule, digest: contentDigest(capsule, input) }, findings: ordered, anchors };
}

/** Whether a mistake of this kind may keep a question from being seen. */
function hidesQuestions(ruleId: RuleId): boolean {
  return (
    ruleId.startsWith('directive-') || ['code-closed', 'comment-closed', 'box-in-answers'].includes(ruleId)
  );
}

interface ReadQuestions {
  questions: Question[];
  findings: Finding[];
  /** Id and opening fence of every question, right or wrong. */
  places: { id: string; place: Place }[];
}

function readQuestions(root: Root, context: ReadQuestionContext): ReadQuestions {
  const containers = root.children.filter(isQuestion);
  const read = containers.map((container) => readQuestion(container, context));
  const places = containers.map((container) => ({
    id: container.attributes?.['id'] ?? '',
    place: openingFence(container, context.text),
  }));
  const findings = [...read.flatMap((question) => question.findings), ...idFindings(places)];
  const beyond = places[questionLimit];
  if (beyond) {
    findings.push(
      finding('question-count-limit', beyond.place, { count: places.length, limit: questionLimit }),
    );
  }
  return { questions: read.flatMap(({ question }) => (question ? [question] : [])), findings, places };
}

/** Two questions must not share an LMS id; `q-2` has the id of the second try at `q`. */
function idFindings(places: ReadQuestions['places']): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, Place>();
  for (const { id, place } of places) {
    const earlier = first.get(id);
    if (id === '') continue;
    if (earlier) findings.push(finding('question-id-unique', place, { id, other: id }, { place: earlier }));
    else first.set(id, place);
  }
  for (const [id, place] of first) {
    const stem = /^(.+)-([2-9]|[1-9]\d+)$/.exec(id)?.[1];
    const other = stem === undefined ? undefined : first.get(stem);
    if (stem !== undefined && other) {
      findings.push(finding('question-id-unique', place, { id, other: stem }, { place: other }));
    }
  }
  return findings;
}

function toAnchors(root: Root, placed: Placed | undefined, read: ReadQuestions): Anchors {
  const keys = Object.keys(placed?.value ?? {});
  return {
    frontMatter: Object.fromEntries(keys.map((key) => [key, placed?.placeOf([key]) ?? topOf(root)])),
    questions: Object.fromEntries(read.places.map(({ id, place }) => [id, place])),
    links: visitNodes(root, 'link', 'definition').flatMap((node) => {
      const address = classifyAddress(node.url);
      return address.kind === 'capsule'
        ? [{ id: address.id, lang: address.lang, address: node.url, place: placeOf(node) }]
        : [];
    }),
  };
}

/** All that a learner reads, comments and front matter left out. */
function readableText(root: Root): string {
  return root.children
    .filter((node) => !isFrontMatter(node))
    .map((node) => textOf(node))
    .join(' ');
}

function textOf(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    return isComment(node.value) ? '' : node.value;
  }
  if ('children' in node) {
    // Words of two blocks must not run together; those of `**a**b` must.
    const separator = node.children.some((child) => child.type === 'text') ? '' : ' ';
    return node.children.map((child) => textOf(child)).join(separator);
  }
  if (node.type === 'image') return node.alt ?? '';
  return 'value' in node && node.type !== 'mdxjsEsm' ? node.value : ' ';
}

/**
 * Digest what a learner sees or what is graded. Approval and review date may
 * change without the content changing.
 */
function contentDigest(capsule: Omit<Capsule, 'digest'>, { files, sha256 }: CapsuleInput): string {
  const {
    approvedBy: _by,
    approvedOn: _on,
    reviewBy: _review,
    reviseWhen: _revise,
    status: _status,
    ...frontMatter
  } = capsule.frontMatter;
  const media = capsule.media.map((entry) => {
    const file = files[entry.source];
    return { ...entry, sha256: file && 'sha256' in file ? file.sha256 : '' };
  });
  return sha256(JSON.stringify({ ...capsule, frontMatter, media }));
}

/** The first definition of a name counts, as in CommonMark. */
function definitionsOf(root: Root): Map<string, Definition> {
  return new Map(
    visitNodes(root, 'definition')
      .toReversed()
      .map((node) => [node.identifier, node]),
  );
}

function topOf(root: Root): Place {
  return root.children[0]?.type === 'yaml' ? placeOnLine(1, 1, 4) : placeOnLine(1, 1, 2);
}

/** What stands for HTML where there will be no capsule. */
function textAlone(nodes: readonly Nodes[]): string {
  return nodes.map((node) => toString(node)).join(' ');
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ ruleId }) => severityOf(ruleId) === 'error');
}
