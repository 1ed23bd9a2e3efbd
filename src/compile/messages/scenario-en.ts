/** English sentences about scenarios and their steps. */
import type { Messages } from './message.ts';
import type { ScenarioRuleId } from './scenario-rule-id.ts';

const anchors = (slugs: readonly string[]): string => slugs.map((slug) => `\`#${slug}\``).join(', ');
const quoted = (headings: readonly string[]): string => headings.map((text) => `“${text}”`).join(', ');

export const scenarioMessages: Pick<Messages, ScenarioRuleId> = {
  'scenario-introduction': ({ id, hint }) => ({
    reason: `Scenario \`${id}\` has no introduction: say where we are and what happens, before the first \`###\` heading`,
    note: hint
      ? 'A quote (`> …`) before the first step is a hint, not the introduction.'
      : 'In print, a scenario shows its introduction and its first step.',
  }),
  'scenario-step-count': ({ id, count, minimum, maximum }) => ({
    reason:
      count > maximum
        ? `Scenario \`${id}\` has ${count} steps, expected at most ${maximum}`
        : `Scenario \`${id}\` has ${count === 0 ? 'no steps' : 'one step only'}, expected at least ${minimum}, each below a heading, \`### The alarm\``,
  }),
  'scenario-start': ({ id, heading }) => ({
    reason: `Scenario \`${id}\` begins with “${heading}”, which has no choices, and so ends at once: give it choices, \`- [x] [I cut the power](#power-off)\`, or put another step first`,
    note: 'Text that comes before the first choice is the introduction: it goes before the first `###` heading.',
  }),
  'scenario-end': ({ id }) => ({
    reason: `Scenario \`${id}\` has no end, every step has choices: add a step without choices, a \`###\` heading and what happens in the end`,
  }),
  'step-name': ({ id, heading, other, reason }) => ({
    reason: {
      same: `Two steps of scenario \`${id}\` are called “${heading}”: rename this one`,
      lms: `The LMS would file the steps “${other}” and “${heading}” of scenario \`${id}\` under the same name: rename one of the two`,
      retry: `“${heading}” is the name under which the LMS files another try at the step “${other}” of scenario \`${id}\`: rename one of the two`,
      letters: `The step heading “${heading}” of scenario \`${id}\` has no letter or digit to make an address of: give it a name`,
    }[reason],
    ...(reason === 'lms' && { note: 'It keeps 60 characters, without accents and hyphens.' }),
  }),
  'step-choice-boxes': ({ id }) => ({
    reason: `These choices of scenario \`${id}\` have no boxes: give each its own, \`- [x]\` for a right choice, \`- [ ]\` for another`,
    note: 'Without boxes, the step would be an end.',
  }),
  'step-choice-right': ({ id, heading }) => ({
    reason: `No right choice at the step “${heading}” of scenario \`${id}\`: tick the box of one choice at least, \`- [x]\``,
    note: 'Nobody who comes this way could succeed; the best choice of a bad situation is a right one.',
  }),
  'step-choice-link': ({ id, found }) => ({
    reason: {
      none: `This choice of scenario \`${id}\` leads nowhere: make it a link to a step, \`- [ ] [I wait](#waiting)\``,
      reference: `The address of this choice of scenario \`${id}\` is elsewhere in the file: write it right behind the choice, in round brackets, \`- [ ] [I wait](#waiting)\``,
      beside: `This choice of scenario \`${id}\` says more than its link: put all of it between the brackets, \`- [ ] [I wait](#waiting)\``,
      elsewhere: `This choice of scenario \`${id}\` leads out of the scenario: give it the address of a step, \`[I wait](#waiting)\``,
    }[found],
  }),
  'step-choice-known': ({ id, anchor, known, suggestion }) => ({
    reason: `\`#${anchor}\` is no step of scenario \`${id}\`.${suggestion ? ` Did you mean \`#${suggestion}\`?` : ''} Its steps: ${anchors(known)}`,
    note: 'The address of a step is its heading in small letters, with hyphens for spaces and without apostrophes or punctuation; a heading that the capsule has already gets a number.',
  }),
  'step-choices-last': ({ id }) => ({
    reason: `Unexpected text after the choices of a step of scenario \`${id}\`, expected only a quote (\`> …\`): move it before the choices, put \`>\` before it, or begin a step with \`### …\``,
  }),
  'step-choices-two': ({ id, heading }) => ({
    reason: `The step “${heading}” of scenario \`${id}\` has a single choice: add another, or join it to the step that follows`,
    note: 'A single choice asks for no decision.',
  }),
  'step-reached': ({ id, heading, slug }) => ({
    reason: `No choice leads to the step “${heading}” of scenario \`${id}\`: give the address \`#${slug}\` to a choice of a step that is reached, or delete this one`,
  }),
  'step-leads-on': ({ id, headings, rightly }) => ({
    reason: rightly
      ? `In scenario \`${id}\`, right choices lead to no end from ${quoted(headings)}: tick a choice that leads to an end, or change the address of a right one`
      : headings.length > 1
        ? `In scenario \`${id}\`, nobody can finish from the steps ${quoted(headings)}: give one of them a choice that leads to an end`
        : `In scenario \`${id}\`, nobody can finish from the step ${quoted(headings)}: give it a choice that leads to an end`,
    note: 'An end is a step without choices.',
  }),
};
