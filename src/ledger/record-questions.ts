/** The questions of a printable record: every answer, what is right, what is said to it. Pure. */
import type { Question } from '../model/capsule.ts';
import type { Choice } from '../model/schema-types.ts';
import { escapeHtml } from '../package/html-text.ts';
import { spotText } from './seen.ts';
import type { LedgerTexts } from './texts/texts.ts';

/** A line of the table of answers. */
interface Row {
  letter: string;
  label: string;
  key: string;
  feedback: string;
}

/** What a record shows of the HTML of a capsule. */
export type ToRecord = (html: string) => string;

/**
 * Write a question with its key.
 *
 * @param question
 *   Question of a capsule.
 * @param n
 *   Its number, from 1.
 * @param show
 *   Makes HTML of the capsule fit for the record.
 */
export function renderQuestion(question: Question, n: number, texts: LedgerTexts, show: ToRecord): string {
  const { id, type, stem, hint, explanation, points, attempts, critical, pool } = question;
  const facts = [
    texts.types[type],
    ...(type === 'opinion' ? [texts.unscored] : [texts.points(points), texts.attempts(attempts)]),
    ...(critical ? [texts.critical] : []),
    ...(pool ? [texts.pool(pool)] : []),
  ];
  return [
    '<section class="question">',
    `<h3>${escapeHtml(texts.question(n, id))}</h3>`,
    `<p class="facts">${escapeHtml(facts.join(' · '))}</p>`,
    show(stem),
    question.type === 'hotspots' ? show(question.image) : '',
    said(texts.hint, hint, show),
    renderAnswers(question, texts, show),
    said(texts.explanation, explanation, show),
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function said(name: string, html: string | undefined, show: ToRecord): string {
  return html ? `<div class="said"><p>${escapeHtml(name)}</p>${show(html)}</div>` : '';
}

function renderAnswers(question: Question, texts: LedgerTexts, show: ToRecord): string {
  if (question.type !== 'scenario') return table(rowsOf(question, texts), texts, show);
  const headings = new Map(question.steps.map(({ slug, heading }) => [slug, heading]));
  return question.steps
    .map(({ heading, html, hint, explanation, choices }) =>
      [
        `<h4>${escapeHtml(texts.step(heading))}</h4>`,
        show(html),
        said(texts.hint, hint, show),
        choices.length > 0
          ? table(
              choices.map((choice) => choiceRow(choice, headings, texts)),
              texts,
              show,
            )
          : '',
        said(texts.explanation, explanation, show),
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n');
}

function choiceRow(
  { letter, label, feedback, right, to }: Choice,
  headings: ReadonlyMap<string, string>,
  texts: LedgerTexts,
): Row {
  const key = `${right ? texts.right : texts.wrong}, ${texts.leadsTo(headings.get(to) ?? to)}`;
  return { letter, label, key, feedback: feedback ?? '' };
}

function rowsOf(question: Exclude<Question, { type: 'scenario' }>, texts: LedgerTexts): Row[] {
  const marked = (right: boolean): string => (right ? texts.right : texts.wrong);
  const row = (answer: { letter: string; label: string; feedback?: string }, key: string): Row => ({
    letter: answer.letter,
    label: answer.label,
    key,
    feedback: answer.feedback ?? '',
  });
  switch (question.type) {
    case 'single':
    case 'true-false':
    case 'multiple':
    case 'text':
      return question.answers.map((answer) => row(answer, marked(answer.right)));
    case 'hotspots':
      return question.answers.map((answer) => {
        return row(answer, `${marked(answer.right)} (${spotText(answer.spot)} %)`);
      });
    case 'numeric':
      return question.answers.map((answer) =>
        row(answer, texts.tolerance(`${question.tolerance} ${question.unit}`.trim())),
      );
    case 'order':
      return question.answers.map((answer, index) => row(answer, texts.place(index + 1)));
    case 'match':
    case 'categorise': {
      const labels = new Map(question.targets.map(({ symbol, label }) => [symbol, label]));
      return question.answers.map((answer) =>
        row(answer, `${answer.target}${texts.colon}${labels.get(answer.target) ?? ''}`),
      );
    }
    case 'opinion':
      return question.answers.map((answer) => row(answer, texts.unscored));
  }
}

function table(rows: readonly Row[], texts: LedgerTexts, show: ToRecord): string {
  const head = texts.columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map(
    ({ letter, label, key, feedback }) =>
      `<tr><td>${letter}</td><td>${show(label)}</td><td>${escapeHtml(key)}</td><td>${show(feedback)}</td></tr>`,
  );
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}
