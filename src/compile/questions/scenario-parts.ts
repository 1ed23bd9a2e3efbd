/** The parts of a `:::scenario`, as nodes: an introduction, then a step below each `###`. */
import { slug } from 'github-slugger';
import type { Heading, Link, List, ListItem, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { classifyAddress } from '../addresses.ts';
import { plainText } from '../plain-text.ts';
import { isCommentNode } from '../rules/no-expression.ts';
import { visitNodes } from '../visit.ts';
import { splitAnswers, type QuestionParts } from './parts.ts';

export interface StepParts extends QuestionParts {
  heading: Heading;
  /** All that stands below the heading. */
  body: RootContent[];
  /** Its choices; none at an end, where a list is text. */
  answers: List | undefined;
}

/** Cut a scenario at its `###`; nothing is judged here. */
export function splitScenario({ children }: ContainerDirective): {
  introduction: RootContent[];
  steps: StepParts[];
} {
  const starts = children.flatMap((node, index) => (isStepHeading(node) ? [index] : []));
  const anchors = children
    .filter(isStepHeading)
    .map((heading) => slug(plainText(heading).trim().normalize('NFC')));
  const steps = starts.map((start, n): StepParts => {
    const [heading, ...body] = children.slice(start, starts[n + 1]) as [Heading, ...RootContent[]];
    const choices = choicesOf(body, anchors);
    return { heading, body, ...splitAnswers(body, choices), answers: choices };
  });
  return { introduction: children.slice(0, starts[0]), steps };
}

/** The links by which a scenario's choices lead on. */
export function choiceLinks({ children }: ContainerDirective): Link[] {
  return children
    .filter((node) => node.type === 'list')
    .flatMap((list) => list.children)
    .flatMap((item) => (hasBox(item) ? (choiceLink(item) ?? []) : []));
}

/**
 * What a choice says and where it leads: a link that is all of its label.
 *
 * @returns
 *   Nothing where there is no link, or something beside it.
 */
export function choiceLink({ children }: ListItem): Link | undefined {
  const [label] = children;
  if (label?.type !== 'paragraph') return undefined;
  const [link, ...others] = label.children.filter(
    (node) => !isCommentNode(node) && !(node.type === 'text' && node.value.trim() === ''),
  );
  return link?.type === 'link' && others.length === 0 ? link : undefined;
}

/** Whether an item has a box, ticked or not. */
export function hasBox({ checked }: ListItem): boolean {
  return typeof checked === 'boolean';
}

/** The last list of a step with boxes; else one with a link to a step, whose boxes were forgotten. */
function choicesOf(body: readonly RootContent[], anchors: readonly string[]): List | undefined {
  const lists = body.filter((node) => node.type === 'list');
  return (
    lists.findLast((list) => list.children.some(hasBox)) ??
    lists.findLast((list) => list.children.some((item) => leadsOn(item, anchors)))
  );
}

/** Whether any link in an item is one to a step, whatever stands beside it. */
function leadsOn(item: ListItem, anchors: readonly string[]): boolean {
  return visitNodes({ type: 'root', children: [item] as RootContent[] }, 'link').some(({ url }) => {
    const address = classifyAddress(url);
    // A heading that is there twice has a number behind the second time.
    return (
      address.kind === 'anchor' &&
      [address.anchor, address.anchor.replace(/-\d+$/, '')].some((anchor) => anchors.includes(anchor))
    );
  });
}

function isStepHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === 3;
}
