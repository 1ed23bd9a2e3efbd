/** The back of a talk sheet: what is right, and what to say about each answer. */
import type { Question } from '../model/capsule.ts';
import type { PairsQuestion, ScenarioQuestion, Step } from '../model/schema-types.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { onPaper, withoutLinks } from './capsule-text.ts';
import { leadsTo, stepName } from './talk-questions.ts';
import type { SheetTexts } from './texts/texts.ts';

/**
 * Render the answers to one question.
 *
 * @param question
 *   A question that compiled without errors.
 * @param n
 *   Its number on the front.
 * @param texts
 *   Texts in the capsule's language.
 */
export function renderAnswerKey(question: Question, n: number, texts: SheetTexts): string {
  const { stem, explanation = '' } = question;
  const asked = inline(onPaper(stem));
  const after = explanation && `<div class="key-after">${onPaper(explanation)}</div>`;
  return `<section class="key-question"><h3><span class="key-number">${n}.</span> ${asked}</h3>${keyOf(question, texts)}${after}</section>`;
}

function keyOf(question: Question, texts: SheetTexts): string {
  switch (question.type) {
    case 'single':
    case 'true-false':
    case 'multiple':
    case 'hotspots':
      return renderMarked(question.answers, texts);
    case 'text':
    case 'numeric':
      return renderMarked(
        question.answers.map((answer) => ({ ...answer, label: escape(answer.form) })),
        texts,
      );
    case 'order':
      return `<p><b>${escape(texts.talk.rightOrder)}</b></p><ol>${question.answers.map(renderPlain).join('')}</ol>`;
    case 'match':
    case 'categorise':
      return renderPairs(question);
    case 'opinion':
      return `<p>${escape(texts.talk.opinion)}</p>`;
    case 'scenario':
      return question.steps.map((step) => renderStep(step, question, texts)).join('');
  }
}

interface Marked {
  letter: string;
  label: string;
  right: boolean;
  feedback?: string;
  /** Finished HTML after it. */
  after?: string;
}

/** Marks are a shape and a word: printers may have no colours. */
function renderMarked(answers: readonly Marked[], { talk }: SheetTexts): string {
  const items = answers.map(({ label, right, feedback, after }) => {
    const [name, word] = right ? ['right', talk.right] : ['wrong', talk.wrong];
    const said = feedback ? ` ${inline(onPaper(feedback))}` : '';
    return `<li class="key-${name}"><b class="key-mark">${escape(word)}</b> <b>${ended(withoutLinks(label))}</b>${said}${after ? ` ${after}` : ''}</li>`;
  });
  return `<ul class="key-answers">${items.join('')}</ul>`;
}

function renderPlain({ label, feedback }: { label: string; feedback?: string }): string {
  return `<li><b>${withoutLinks(label)}</b>${feedback ? ` ${inline(onPaper(feedback))}` : ''}</li>`;
}

function renderPairs({ answers, targets }: PairsQuestion): string {
  const groups = targets.map(({ symbol, label }) => {
    const own = answers.filter(({ target }) => target === symbol);
    return `<li><b>${escape(label)}</b><ul>${own.map(renderPlaced).join('')}</ul></li>`;
  });
  return `<ul class="key-groups">${groups.join('')}</ul>`;
}

function renderPlaced({ label, feedback }: { label: string; feedback?: string }): string {
  return `<li>${withoutLinks(label)}${feedback ? ` <i>${inline(onPaper(feedback))}</i>` : ''}</li>`;
}

function renderStep(step: Step, question: ScenarioQuestion, texts: SheetTexts): string {
  const { choices, explanation = '' } = step;
  if (choices.length === 0) return '';
  const marked = choices.map((choice) => ({ ...choice, after: leadsTo(choice.to, question, texts) }));
  return `<h4>${stepName(step, question, texts)}</h4>${renderMarked(marked, texts)}${onPaper(explanation)}`;
}

/** A label that more text follows. */
function ended(label: string): string {
  return /[.!?…:;»”]\s*$/.test(label) ? label : `${label}.`;
}

/** Paragraphs in one line. */
function inline(html: string): string {
  return html
    .replace(/<\/p>\s*<p>/g, ' ')
    .replace(/^<p>|<\/p>$/g, '')
    .trim();
}
