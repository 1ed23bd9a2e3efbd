/**
 * From a `:::scenario` container to a question: an introduction, then steps
 * with choices that lead from one to another.
 */
import type { ContainerDirective } from 'mdast-util-directive';
import type { Question } from '../../model/capsule.ts';
import { letters, shortDigest } from '../../model/identifiers.ts';
import { attributePlace, openingFence } from '../fence.ts';
import { finding, type Finding, type Place } from '../finding.ts';
import { placeOf } from '../rules/rule.ts';
import { checkShape } from '../schema.ts';
import { readOptions, type Options } from './options.ts';
import { splitAnswers } from './parts.ts';
import { quotesHtml } from './read-answers.ts';
import { marginFindings } from './around-answers.ts';
import { idFindings, isEmptyStem, type ReadQuestionContext } from './read-question.ts';
import { stuckSteps, unreachedSteps } from './scenario-graph.ts';
import { splitScenario } from './scenario-parts.ts';
import {
  linkFindings,
  nameFindings,
  readStep,
  stepAdvice,
  stepFindings,
  stepValue,
  type ReadStep,
} from './scenario-step.ts';
import { flags } from './type.ts';

/** Fewest and most steps: one is no branching, and a try names each by a letter. */
const [minimum, maximum] = [2, letters.length - 1];

/**
 * Read one scenario.
 *
 * @param container
 *   A `:::scenario`.
 * @returns
 *   The question when nothing is wrong with it.
 */
export function readScenario(
  container: ContainerDirective,
  context: ReadQuestionContext,
): { question?: Question; findings: Finding[] } {
  // An empty container is the business of a rule.
  if (container.children.length === 0) return { findings: [] };
  const { text, toHtml } = context;
  const place = openingFence(container, text);
  const id = container.attributes?.['id'] ?? '';
  const options = readOptions(container, text);
  const split = splitScenario(container);
  const introduction = splitAnswers(split.introduction, undefined);
  const steps = split.steps.map((parts) => readStep(parts, context));

  const findings = [
    ...options.findings,
    ...optionFindings(container, options.values, text),
    ...idFindings(container, place),
    ...introductionFindings(id, place, introduction),
    ...countFindings(id, place, steps),
    ...nameFindings(id, steps),
    ...steps.flatMap((step) => stepFindings(id, step)),
  ];
  for (const parts of [introduction, ...split.steps]) {
    const asks = parts === introduction || parts.answers;
    if (asks) findings.push(...marginFindings(id, container, parts, findings));
  }
  const known = steps.map(({ slug }) => slug);
  findings.push(...steps.flatMap((step) => linkFindings(id, step, known)));
  // Where choices lead nowhere, ways are missing, and more would be said than is wrong.
  if (findings.length === 0) findings.push(...wayFindings(id, place, steps));
  if (findings.length > 0 || id === '') return { findings };

  const { points = 1, attempts = context.attempts, critical = false, pool } = options.values;
  const checked = checkShape('question', {
    value: {
      id,
      type: 'scenario',
      stem: toHtml.blocks(introduction.stem),
      ...quotesHtml('hint', introduction.hints, toHtml),
      points,
      attempts,
      critical,
      shuffle: false,
      partial: false,
      confidence: false,
      ...(pool !== undefined && { pool }),
      answers: [],
      steps: steps.map((step) => stepValue(step, context)),
    },
    placeOf: ([part]) => attributePlace(container, String(part), text),
  });
  if (!checked.value) return { findings: checked.findings };
  const digest = shortDigest([id, 'scenario', ...steps.flatMap(keyOf)].join('\n'));
  return {
    question: { ...checked.value, digest },
    findings: steps.flatMap((step) => stepAdvice(id, step)),
  };
}

/** Everything of a step that a learner's choices depend on. */
function keyOf({ slug, choices }: ReadStep): string[] {
  return [
    `#${slug}`,
    ...choices.map(({ letter, right, text, to }) => `${letter}${right ? '+' : '-'}${text}#${to}`),
  ];
}

/** A scenario must be right as a whole, and its choices stand as they are told. */
function optionFindings(container: ContainerDirective, options: Options, text: string): Finding[] {
  const given: string[] = flags.filter((flag) => flag !== 'critical' && options[flag]);
  if (container.attributes?.['type'] !== undefined) given.unshift('type');
  return given.map((option) =>
    finding('option-applies', attributePlace(container, option, text), { option, type: 'scenario' }),
  );
}

function introductionFindings(
  id: string,
  place: Place,
  { stem, hints }: ReturnType<typeof splitAnswers>,
): Finding[] {
  if (!isEmptyStem(stem)) return [];
  const [hint] = hints;
  return [finding('scenario-introduction', hint ? placeOf(hint) : place, { id, hint: hint !== undefined })];
}

function countFindings(id: string, place: Place, steps: readonly ReadStep[]): Finding[] {
  const count = steps.length;
  if (count >= minimum && count <= maximum) return [];
  return [
    finding('scenario-step-count', (steps[maximum] ?? steps[0])?.place ?? place, {
      id,
      count,
      minimum,
      maximum,
    }),
  ];
}

/** Say which steps nobody gets to, or cannot leave. */
function wayFindings(id: string, place: Place, steps: readonly ReadStep[]): Finding[] {
  const slugs = steps.map(({ slug }) => slug);
  const leadsBy = (counts: (choice: ReadStep['choices'][number]) => boolean) =>
    steps.map(({ choices }) => choices.filter(counts).map(({ to }) => slugs.indexOf(to)));
  const leads = leadsBy(() => true);
  const [start] = steps;
  if (start?.choices.length === 0) {
    return [finding('scenario-start', start.place, { id, heading: start.heading })];
  }
  if (steps.every(({ choices }) => choices.length > 0)) return [finding('scenario-end', place, { id })];
  const findings = unreachedSteps(leads).flatMap((index): Finding[] => {
    const step = steps[index];
    return step ? [finding('step-reached', step.place, { id, heading: step.heading, slug: step.slug })] : [];
  });
  const stuck = stuckSteps(leads);
  // Whoever answers rightly must get to an end too, from wherever a wrong choice led.
  const rightly = stuck.length === 0;
  const named = (rightly ? stuckSteps(leadsBy(({ right }) => right)) : stuck).flatMap(
    (index) => steps[index] ?? [],
  );
  const [first] = named;
  if (first) {
    const headings = named.map(({ heading }) => heading);
    findings.push(finding('step-leads-on', first.place, { id, headings, rightly }));
  }
  if (steps.every(({ choices }) => choices.every(({ right }) => right)))
    findings.push(finding('question-wrong-answer', place, { id, scenario: true }));
  return findings;
}
