/** The answers of a question as the page shows them without script and in print: no ticks, no order, no feedback. */
import type { Question } from '../model/capsule.ts';
import type { Language } from '../model/languages/language.ts';
import type { PairsQuestion, Step } from '../model/schema-types.ts';
import { escapeXml } from './xml.ts';

/**
 * Render what one answers with. The player turns it into controls.
 *
 * @param question
 *   A question that compiled without errors.
 * @param words
 *   What a hint is called, and what one does with an image on paper.
 */
export function renderAnswers(question: Question, words: Pick<Language, 'hint' | 'circleSpots'>): string {
  switch (question.type) {
    case 'single':
    case 'true-false':
    case 'multiple':
    case 'opinion':
      return renderLettered(question.answers);
    case 'order':
      return renderSorted(question.answers);
    case 'match':
    case 'categorise':
      return renderPairs(question);
    case 'hotspots':
      return `<p class="on-paper" hidden>${escapeXml(words.circleSpots)}</p><div class="answers">${question.image}</div>`;
    case 'text':
      return blank('');
    case 'numeric':
      return blank(question.unit);
    case 'scenario':
      return question.steps.map((step, index) => renderStep(step, index > 0, words.hint)).join('\n');
  }
}

function renderLettered(answers: readonly { label: string }[]): string {
  return `<ol class="answers" type="a">\n${answers.map(({ label }) => `<li>${label}</li>`).join('\n')}\n</ol>`;
}

/** Whoever reads without script sees the first step of a scenario: the others depend on what is chosen. */
function renderStep({ slug, heading, html, hint, choices }: Step, hidden: boolean, hintName: string): string {
  return [
    `<section class="step" id="${escapeXml(slug)}"${hidden ? ' hidden' : ''}>`,
    `<h3>${escapeXml(heading)}</h3>`,
    html,
    hint ? renderHint(hint, hintName) : '',
    choices.length > 0 ? renderLettered(choices) : '',
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Help that the reader may open. */
export function renderHint(hint: string, name: string): string {
  return `<details class="hint"><summary>${escapeXml(name)}</summary>${hint}</details>`;
}

/** A place to write on, with the unit beside it. */
function blank(unit: string): string {
  return `<p class="answers"><span class="blank"></span>${escapeXml(unit)}</p>`;
}

function renderSorted(answers: readonly { letter: string; label: string }[]): string {
  const items = sorted(answers).map(({ letter, label }) => `<li data-letter="${letter}">${label}</li>`);
  return `<ul class="answers">\n${items.join('\n')}\n</ul>`;
}

/** The two sides below each other; the player makes options of the second. */
function renderPairs({ answers, targets, columns }: PairsQuestion): string {
  const [left, right] = (columns ?? []).map((name) => `<p class="side">${escapeXml(name)}</p>\n`);
  const items = sorted(targets).map(
    ({ symbol, label }) => `<li data-symbol="${symbol}">${escapeXml(label)}</li>`,
  );
  return `${left ?? ''}${renderSorted(answers)}\n${right ?? ''}<ul class="targets side">\n${items.join('\n')}\n</ul>`;
}

/** Put answers in the order of their words, which says nothing of what is right. */
function sorted<Answer extends { label: string }>(answers: readonly Answer[]): Answer[] {
  const key = ({ label }: Answer) =>
    label
      .replaceAll(/<[^>]*>/g, '')
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase();
  // By code unit, which no locale changes.
  return answers.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
