/** What a leader asks: questions as they stand in the capsule, and cases whose steps are numbered. */
import type { Question } from '../model/capsule.ts';
import type { ScenarioQuestion, Step } from '../model/schema-types.ts';
import { renderAnswers } from '../package/render-question.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { fromAbove, questionOnPaper, withoutLinks } from './capsule-text.ts';
import type { SheetTexts } from './texts/texts.ts';

/**
 * Render a question for the front of a talk sheet.
 *
 * @param question
 *   A question that compiled without errors.
 * @param texts
 *   Texts in the capsule's language.
 * @returns
 *   Its parts, none of which should be cut: the steps of a scenario, or one.
 */
export function renderAsked(question: Question, texts: SheetTexts): string[] {
  return askedParts(question, texts).map((html) => fromAbove(questionOnPaper(html)));
}

function askedParts(question: Question, texts: SheetTexts): string[] {
  const { stem, type } = question;
  if (type === 'hotspots') return [`${stem}<p>${escape(texts.talk.circle)}</p>`];
  if (type !== 'scenario') return [stem + renderAnswers(question, { hint: '', circleSpots: '' })];
  return question.steps.map((step, index) => (index === 0 ? stem : '') + renderStep(step, question, texts));
}

/** Choices say which step they lead to, and a step without choices that the case ends there. */
function renderStep(step: Step, question: ScenarioQuestion, texts: SheetTexts): string {
  const choices = step.choices.map(
    ({ label, to }) => `<li>${withoutLinks(label)} ${leadsTo(to, question, texts)}</li>`,
  );
  const after =
    choices.length > 0
      ? `<ol class="answers" type="a">${choices.join('')}</ol>`
      : `<p class="step-end">${escape(texts.talk.end)}</p>`;
  return `<section class="step"><h3>${stepName(step, question, texts)}</h3>${step.html}${after}</section>`;
}

/** Name of a step with its number, as finished HTML. */
export function stepName(step: Step, { steps }: ScenarioQuestion, { talk }: SheetTexts): string {
  return `${escape(talk.step(steps.indexOf(step) + 1))} · ${escape(step.heading)}`;
}

/** Where a choice leads, as finished HTML. */
export function leadsTo(slug: string, { steps }: ScenarioQuestion, { talk }: SheetTexts): string {
  const number = steps.findIndex((step) => step.slug === slug) + 1;
  return `<span class="leads-to">→ ${escape(talk.step(number).toLowerCase())}</span>`;
}
