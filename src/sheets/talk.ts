/**
 * The sheet for a talk with a team: what to say and to ask on the front, the
 * answers and who was there on the back.
 */
import type { Capsule, Question, Screen } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import { renderAnswers } from '../package/render-question.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { blocksOf, fromAbove, onPaper, questionOnPaper, roomOf } from './capsule-text.ts';
import { drawPictogram } from './pictograms.ts';
import { inLetters, renderPublisher, renderSheetPage, type SheetSettings } from './sheet.ts';
import { renderAnswerKey } from './talk-answers.ts';
import { type SheetTexts } from './texts/texts.ts';
import { sheetTextsOf } from './texts/index.ts';

/** As many lines as a page has room for, and no less. */
const mostLines = 24;

/**
 * Render the talk sheet of a capsule: two pages of A4, more where a capsule is
 * much longer than five minutes.
 *
 * @param capsule
 *   A capsule that compiled without errors.
 * @param settings
 *   What all sheets share.
 */
export function renderTalk(capsule: Capsule, settings: SheetSettings): string {
  const { lang, frontMatter } = capsule;
  const texts = sheetTextsOf(lang);
  const front = renderFront(capsule, texts);
  const key = capsule.questions
    .map((question, index) => renderAnswerKey(question, index + 1, texts))
    .join('\n');
  const foot = renderFoot(capsule, settings);
  const back = [
    `<h2 class="talk-back">${escape(texts.talk.answers)} <span>${escape(frontMatter.title)}</span></h2>`,
    `<div><div class="talk-key">${key}</div></div>`,
    renderAttendance(texts),
  ].join('\n');
  const page = (html: string, size: string): string =>
    `<section class="sheet talk ${size}">\n${html}\n${foot}\n</section>`;
  return renderSheetPage(
    {
      lang,
      title: `${texts.talk.name} – ${frontMatter.title}`,
      back: texts.backToCapsule,
      sheets: `${page(front, sizeOf('front', front))}\n${page(back, sizeOf('back', back))}`,
    },
    settings,
  );
}

function renderFront(capsule: Capsule, texts: SheetTexts): string {
  const { lang, frontMatter, minutes, questions } = capsule;
  const { title, objective, domain, status } = frontMatter;
  const language = languageOf(lang);
  const situations = blocksOf(capsule).filter(({ name }) => name === 'case');
  return [
    `<p class="talk-name">${drawPictogram(domain)}<span>${escape(texts.talk.name)} · ${escape(language.domains[domain])}</span>${status === 'draft' ? `<span class="draft">${escape(language.draft)}</span>` : ''}</p>`,
    `<h1>${escape(title)}</h1>`,
    `<p class="talk-lead">${escape(texts.talk.lead(language.minutes(minutes)))}</p>`,
    `<p class="talk-objective"><b>${escape(texts.talk.objective)}</b> ${escape(objective)}</p>`,
    situations.map(({ html }) => html).join('\n'),
    '<div class="talk-columns">',
    `<section><h2>${escape(texts.talk.points)}</h2>${renderPoints(capsule.screens)}</section>`,
    `<section><h2>${escape(texts.talk.questions)}</h2><ol class="talk-questions">`,
    ...questions.map((question) => `<li>${renderAsked(question, language.hint)}</li>`),
    '</ol></section>',
    '</div>',
    ...questions.map(renderPicture),
    renderNotes(texts),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Headings with the text below them; situations stand apart. */
function renderPoints(screens: readonly Screen[]): string {
  let last = '';
  return screens
    .map((screen) => {
      if (screen.kind !== 'text') return '';
      const text = onPaper(screen.html.replace(/<section class="block case">[\s\S]*?<\/section>/g, ''));
      if (!text) return '';
      // Text goes on after a question under the same heading.
      const heading = screen.heading && screen.heading !== last ? `<h3>${escape(screen.heading)}</h3>` : '';
      last = screen.heading;
      return heading + text;
    })
    .filter(Boolean)
    .join('\n');
}

function renderAsked(question: Question, hint: string): string {
  const { stem, type } = question;
  if (type === 'hotspots') return fromAbove(questionOnPaper(stem));
  // The team goes through every step of a scenario; on a page of the capsule the others depend on the choices.
  const answers = renderAnswers(question, hint).replace(/(<section class="step" id="[^"]*") hidden>/g, '$1>');
  return fromAbove(questionOnPaper(stem + answers));
}

/** The picture of a hazard hunt, as large as it can be shown around. */
function renderPicture(question: Question, index: number): string {
  if (question.type !== 'hotspots') return '';
  return `<div class="talk-picture"><b>${index + 1}.</b> ${fromAbove(question.image)}</div>`;
}

/** Lines for what the team says, as far as there is room. */
function renderNotes({ talk }: SheetTexts): string {
  // Two lines at least, or none: the first item is empty and is always there.
  const heading = `<div><h2>${escape(talk.notes)}</h2><hr><hr></div>`;
  return `<div class="talk-notes"><span></span>${heading}${'<hr>'.repeat(mostLines)}</div>`;
}

function renderAttendance({ talk }: SheetTexts): string {
  const field = (label: string): string => `<p><b>${escape(label)}</b><span class="line"></span></p>`;
  const cells = (person: string, signature: string): string =>
    `<span>${escape(person)}</span><span>${escape(signature)}</span>`.repeat(2);
  return [
    `<section class="attendance"><h2>${escape(talk.attendance)}</h2>`,
    `<div class="talk-facts">${[talk.date, talk.place, talk.leader].map(field).join('')}</div>`,
    // Lines to write on: there is nothing to read aloud.
    `<div class="attendance-lines" aria-hidden="true"><div>${cells(talk.person, talk.signature)}</div>`,
    `<div>${cells('', '')}</div>`.repeat(mostLines),
    '</div></section>',
  ].join('');
}

function renderFoot({ lang, id, plant, frontMatter }: Capsule, settings: SheetSettings): string {
  const language = languageOf(lang);
  const { version, reviewBy } = frontMatter;
  const facts = [`${language.version} ${version}`, reviewBy && language.reviewBy(language.date(reviewBy))];
  const { talk } = sheetTextsOf(lang);
  const address = settings.url
    ? `<p>${escape(talk.capsule)} ${inLetters(`${settings.url}${lang}/${id}/`)}</p>`
    : '';
  return `<footer class="sheet-foot">${renderPublisher(settings, plant?.name)}${address}<p>${escape(facts.filter(Boolean).join('. '))}</p></footer>`;
}

/** How much text, as {@link roomOf} counts it, goes on a side in which size; measured, with a tenth to spare. */
const sizes = {
  front: { 'size-12': 2200, 'size-11': 3000, 'size-10': 3900, 'size-9': 4600 },
  back: { 'size-10': 3200, 'size-9': 3800 },
} as const;

/** The longer the text, the smaller its letters: each side is to stay one page. */
function sizeOf(side: keyof typeof sizes, html: string): string {
  const room = roomOf(html, { piece: 30, image: 1500 });
  return Object.entries(sizes[side]).find(([, most]) => room <= most)?.[0] ?? 'size-8';
}
