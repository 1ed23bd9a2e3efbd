/** From one step of a scenario to what it says and where its choices lead, and what is wrong with it. */
import { slug as anchorOf } from 'github-slugger';
import type { Link } from 'mdast';
import { stepId } from '../../model/identifiers.ts';
import { classifyAddress } from '../addresses.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { plainText } from '../plain-text.ts';
import { placeOf } from '../rules/rule.ts';
import { visitNodes } from '../visit.ts';
import { feedbackFindings } from './list-answers.ts';
import { equalFindings, labelFindings, quotesHtml, readAnswers, sizeFindings } from './read-answers.ts';
import type { ReadItem } from './read-answers.ts';
import { cutFindings, gluedFindings } from './around-answers.ts';
import type { ReadQuestionContext } from './read-question.ts';
import { choiceLink, type StepParts } from './scenario-parts.ts';

/** A choice as read from the list. */
interface ReadChoice extends ReadItem {
  /** All of its label, where it is as it should be. */
  link: Link | undefined;
  /** Anchor of the step that it leads to; empty where it leads to no heading. */
  to: string;
}

export interface ReadStep {
  /** Plain text of its heading. */
  heading: string;
  slug: string;
  /** Its heading. */
  place: Place;
  parts: StepParts;
  choices: ReadChoice[];
}

/** Read a step; nothing is judged here. */
export function readStep(parts: StepParts, { slugs, variables }: ReadQuestionContext): ReadStep {
  const items = parts.answers ? readAnswers(parts.answers, variables) : [];
  const choices = items.map((item, index): ReadChoice => {
    const listItem = parts.answers?.children[index];
    const link = listItem && choiceLink(listItem);
    const address = classifyAddress(link?.url ?? '');
    return { ...item, link, to: address.kind === 'anchor' ? address.anchor : '' };
  });
  return {
    heading: plainText(parts.heading, variables).replaceAll(/\s+/g, ' ').trim(),
    slug: slugs.get(parts.heading) ?? '',
    place: placeOf(parts.heading),
    parts,
    choices,
  };
}

/** Say what is wrong with a step by itself. */
export function stepFindings(id: string, { heading, place, parts, choices }: ReadStep): Finding[] {
  const { answers, after } = parts;
  if (!answers) return [];
  const cuts = cutFindings(id, parts);
  // What is left of choices cut in two may look wrong in other ways too; one message is enough.
  if (cuts.length > 0) return cuts;
  const strange = after.find((node) => node.type !== 'blockquote');
  const bare = choices.find(({ box }) => !box);
  const boxes = bare && choices.every(({ box }) => !box) ? 'step-choice-boxes' : 'question-boxes-all';
  return [
    ...(strange ? [finding('step-choices-last', placeOf(strange), { id })] : []),
    ...gluedFindings(id, parts),
    ...(bare ? [finding(boxes, bare.place, { id })] : []),
    ...(bare || choices.some(({ right }) => right)
      ? []
      : [finding('step-choice-right', place, { id, heading })]),
    ...sizeFindings(id, place, choices, 1),
    ...labelFindings(id, answers, choices),
    ...equalFindings(id, choices),
  ];
}

/** Advice, once nothing is wrong. */
export function stepAdvice(id: string, { heading, choices }: ReadStep): Finding[] {
  const [only, second] = choices;
  return [
    ...(only && !second ? [finding('step-choices-two', only.place, { id, heading })] : []),
    ...feedbackFindings(id, choices),
  ];
}

/**
 * Say which choices lead to no step of their scenario.
 *
 * @param known
 *   Anchors of the scenario's steps.
 */
export function linkFindings(id: string, { choices }: ReadStep, known: readonly string[]): Finding[] {
  // Without boxes it is not yet said that these are choices; one message is enough.
  if (choices.every(({ box }) => !box)) return [];
  return choices.flatMap(({ link, to: anchor, place, label }): Finding[] => {
    if (!link) {
      const all = { type: 'root', children: label } as const;
      const isBeside = visitNodes(all, 'link').length > 0;
      const isReference = visitNodes(all, 'linkReference').length > 0;
      const found = isBeside ? 'beside' : isReference ? 'reference' : 'none';
      return [finding('step-choice-link', place, { id, found })];
    }
    if (anchor === '') return [finding('step-choice-link', placeOf(link), { id, found: 'elsewhere' })];
    if (known.includes(anchor)) return [];
    // A heading that is there twice has a number behind the second time.
    const numbered = known.find((slug) => slug.replace(/-\d+$/, '') === anchor);
    const suggestion = numbered ?? nearest(anchor, known);
    const values = { id, anchor, known: [...known], ...(suggestion && { suggestion }) };
    return [finding('step-choice-known', placeOf(link), values)];
  });
}

/** Say which steps an author or an LMS could not tell apart by their names. */
export function nameFindings(id: string, steps: readonly ReadStep[]): Finding[] {
  const findings: Finding[] = [];
  const names = steps.map(({ slug }) => stepId(slug));
  steps.forEach(({ heading, place, slug }, index) => {
    const name = names[index] ?? '';
    // A heading without text is another rule's.
    if (heading === '') return;
    const at = names.indexOf(name);
    const first = at < index ? steps[at] : undefined;
    const tried = steps[names.indexOf(/^(.+)_(?:[2-9]|[1-9]\d+)$/.exec(name)?.[1] ?? '-')];
    const twin = steps.slice(0, index).find((step) => anchorOf(step.heading) === anchorOf(heading));
    const report = (reason: 'same' | 'lms' | 'retry', other: ReadStep): void => {
      const values = { id, heading, other: other.heading, reason };
      findings.push(finding('step-name', place, values, { place: other.place }));
    };
    if (!/[a-z0-9]/i.test(name)) {
      findings.push(finding('step-name', place, { id, heading, other: slug, reason: 'letters' }));
    } else if (twin) report('same', twin);
    else if (first) report('lms', first);
    else if (tried) report('retry', tried);
  });
  return findings;
}

/** A step in the shape of its schema. */
export function stepValue({ heading, slug, parts, choices }: ReadStep, { toHtml }: ReadQuestionContext) {
  const { stem, hints, after, answers, body } = parts;
  const quotes = after.filter((node) => node.type === 'blockquote');
  return {
    slug,
    heading,
    // At an end nothing is asked: a quote is no hint there, but part of the text.
    html: toHtml.blocks(answers ? stem : body),
    ...(answers && quotesHtml('hint', hints, toHtml)),
    ...quotesHtml('explanation', quotes, toHtml),
    choices: choices.map(({ letter, link, right, feedback, to }) => ({
      letter,
      label: toHtml.inline(link?.children ?? []),
      ...quotesHtml('feedback', feedback, toHtml),
      right,
      to,
    })),
  };
}
