/**
 * The compile stage: the text of one capsule in, the capsule as data and what
 * is wrong with it out. Pure: it reads no disk and no clock, so the same input
 * gives the same output, and the result can be cached by digest.
 *
 *     source/ → parse → front matter, rules/, questions/ → screens, HTML → Capsule
 */
import type { Definition, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Capsule } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import { classifyAddress } from './addresses.ts';
import { applyAllowances, type Allowance } from './allow.ts';
import { spokenIn } from './components.ts';
import { contentDigest } from './content-digest.ts';
import { inOrder, severityOf, type Finding, type Place } from './finding.ts';
import { readFrontMatter } from './front-matter.ts';
import { headingSlugs } from './headings.ts';
import { createToHtml, type ToHtml } from './html.ts';
import type { CapsuleInput } from './input.ts';
import { planMedia } from './media.ts';
import { parse } from './parse.ts';
import { checkCount, readQuestions, type ReadQuestions } from './questions/read-questions.ts';
import { checkRoom } from './questions/room.ts';
import { rules } from './rules/index.ts';
import { pedagogyRules } from './rules/pedagogy/index.ts';
import { toLesson } from './rules/pedagogy/lesson.ts';
import { placeOf, placeOnLine } from './rules/rule.ts';
import type { Placed } from './schema.ts';
import { toScreens } from './screens.ts';
import { readSource } from './source/index.ts';
import { variablesOf } from './variables.ts';
import { visitNodes } from './visit.ts';
import { checkLength, countMinutes, countReadableWords, countWords } from './words.ts';

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
  /** Warnings switched off; those of the checks across capsules are still to come. */
  allowances?: Allowance[];
  anchors: Anchors;
}

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

  const toldOfHeader = source.findings.some(({ ruleId }) => ruleId === 'front-matter-present');
  const front = readFrontMatter(root, input, toldOfHeader);
  const context = { ...input, text: source.masked };
  const beforeQuestions = [
    ...source.findings,
    ...front.findings,
    ...rules.flatMap((rule) => rule(root, context)),
  ];

  const media = planMedia(input.lang, input.files);
  const slugs = headingSlugs(root);
  // An address that a rule refused must not be turned into HTML; the questions are still read, for their findings.
  const version = front.frontMatter?.version;
  const variables = variablesOf(input.project, { id: input.id, lang: input.lang, version });
  const toHtml: ToHtml = hasError(beforeQuestions)
    ? { blocks: textAlone, inline: textAlone }
    : createToHtml({
        media,
        slugs,
        definitions: definitionsOf(root),
        variables,
        language: languageOf(input.lang),
        lang: input.lang,
        files: input.files,
      });

  const attempts = front.frontMatter?.attempts ?? 2;
  const pools = {
    drawn: front.frontMatter?.pools ?? {},
    placeOf: (pool: string) => front.placed?.placeOf(['pools', pool]) ?? topOf(root),
  };
  const read = readQuestions(
    root,
    { attempts, toHtml, variables, slugs, files: input.files, text: source.masked },
    pools,
  );
  // What is listened to takes about as long as what is read.
  const words = countReadableWords(root) + countWords(spokenIn(root, input.files));
  const minutes = countMinutes(words, read.places.length);
  const findings = [
    ...beforeQuestions,
    ...read.findings,
    ...checkCount(read.places, beforeQuestions, topOf(root)),
    ...checkRoom(
      read.questions,
      front.frontMatter?.version ?? '',
      input.project.suspendDataLimit,
      topOf(root),
    ),
    ...checkLength({ words, minutes, questions: read.places.length }, input.project.maxMinutes, topOf(root)),
  ];

  const anchors = toAnchors(root, front.placed, read);
  const { frontMatter, placed } = front;
  if (hasError(findings) || !frontMatter || !placed) {
    return { ...allowed(findings, front.allowances), anchors };
  }
  // Last, and only on text that is read as it is meant.
  const lesson = toLesson({
    root,
    lang: input.lang,
    frontMatter,
    placed,
    questions: read.questions,
    variables,
    source: source.masked,
  });
  findings.push(...pedagogyRules.flatMap((rule) => rule(lesson)));

  const capsule: Omit<Capsule, 'digest'> = {
    id: input.id,
    lang: input.lang,
    frontMatter,
    words,
    minutes,
    screens: toScreens(root, slugs, variables, toHtml),
    questions: read.questions,
    media: media.list(),
  };
  const digest = contentDigest(capsule, input);
  return { capsule: { ...capsule, digest }, ...allowed(findings, front.allowances), anchors };
}

function allowed(findings: readonly Finding[], allowances: readonly Allowance[] = []) {
  const applied = applyAllowances(findings, allowances);
  return { findings: inOrder(applied.findings), allowances: applied.allowances };
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
