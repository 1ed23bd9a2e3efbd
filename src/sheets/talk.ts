/**
 * The sheet for a talk with a team: what to say and to ask on the front, the
 * answers and who was there on the back.
 */
import type { Capsule, Question, Screen } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { blocksOf, fromAbove, onPaper, topLevelOf } from './capsule-text.ts';
import { drawPictogram } from './pictograms.ts';
import { inLetters, renderFoot, renderSheetPage, type SheetSettings } from './sheet.ts';
import { renderAnswerKey } from './talk-answers.ts';
import { renderAsked } from './talk-questions.ts';
import { fitTalk, type TalkFit, type TalkParts } from './talk-room.ts';
import { type SheetTexts } from './texts/texts.ts';
import { sheetTextsOf } from './texts/index.ts';

/** As many lines as a page has room for, and no less. */
const mostLines = 24;

/**
 * Render the talk sheet of a capsule: two pages of A4. What has no room there
 * in the smallest letters is left off from the end, and the sheet says so.
 *
 * @param capsule
 *   A capsule that compiled without errors.
 * @param settings
 *   What all sheets share.
 */
export function renderTalk(capsule: Capsule, settings: SheetSettings): string {
  const { lang, frontMatter, plant } = capsule;
  const texts = sheetTextsOf(lang);
  const parts = partsOf(capsule, settings, texts);
  const fit = fitTalk(parts, capsule, settings);
  const foot = renderFoot(settings, plant?.name, parts.foot);
  const page = (html: string, size: number): string =>
    `<section class="sheet talk size-${size}">\n${html}\n${foot}\n</section>`;
  return renderSheetPage(
    {
      lang,
      title: `${texts.talk.name} – ${frontMatter.title}`,
      back: texts.backToCapsule,
      sheets: [
        page(renderFront(parts, fit, texts), fit.front),
        page(renderBack(parts, fit, frontMatter.title, texts), fit.back),
      ].join('\n'),
    },
    settings,
  );
}

function partsOf(capsule: Capsule, settings: SheetSettings, texts: SheetTexts): TalkParts {
  const { lang, id, frontMatter, minutes, questions, screens } = capsule;
  const { title, objective, domain, status, version, reviewBy } = frontMatter;
  const language = languageOf(lang);
  const situations = blocksOf(capsule).filter(({ name }) => name === 'case');
  const draft = status === 'draft' ? `<span class="draft">${escape(language.draft)}</span>` : '';
  const facts = [`${language.version} ${version}`, reviewBy && language.reviewBy(language.date(reviewBy))];
  const address = settings.url && inLetters(`${settings.url}${lang}/${id}/`);
  const textsWith = (lead: (minutes: string) => string): string[] => [
    `<p class="talk-name">${drawPictogram(domain)}<span>${escape(texts.talk.name)} · ${escape(language.domains[domain])}</span>${draft}</p>`,
    `<p class="talk-lead">${escape(lead(language.minutes(minutes)))}</p>`,
    `<p class="talk-objective"><b>${escape(texts.talk.objective)}</b> ${escape(objective)}</p>`,
  ];
  return {
    head: {
      title: escape(title),
      texts: textsWith(texts.talk.lead),
      textsAlone: textsWith(texts.talk.leadWithoutSituation),
      situations: situations.map(({ html }) => html),
    },
    points: pointsOf(screens),
    questions: questions.map((question, index) => ({
      asked: renderAsked(question, texts),
      picture: renderPicture(question, index),
      answered: renderAnswerKey(question, index + 1, texts),
    })),
    foot: [
      ...(address ? [`${escape(texts.talk.capsule)} ${address}`] : []),
      escape(facts.filter(Boolean).join('. ')),
    ],
  };
}

/** Headings with the first of the text below them, then the rest of it; situations stand apart. */
function pointsOf(screens: readonly Screen[]): string[] {
  let last = '';
  return screens.flatMap((screen) => {
    if (screen.kind !== 'text') return [];
    const text = onPaper(screen.html.replace(/<section class="block case">[\s\S]*?<\/section>/g, ''));
    if (!text) return [];
    // Text goes on after a question under the same heading.
    const heading = screen.heading && screen.heading !== last ? `<h3>${escape(screen.heading)}</h3>` : '';
    last = screen.heading;
    const [first = '', ...others] = topLevelOf(text);
    return [heading + first, ...others];
  });
}

function renderFront({ head, points, questions }: TalkParts, fit: TalkFit, { talk }: SheetTexts): string {
  const [name = '', ...texts] = fit.situations > 0 ? head.texts : head.textsAlone;
  const asked = questions.slice(0, fit.questions);
  const left = questions.length - fit.questions;
  return [
    name,
    `<h1>${head.title}</h1>`,
    ...texts,
    ...head.situations.slice(0, fit.situations),
    fit.situations < head.situations.length
      ? `<p class="talk-rest">${escape(fit.situations > 0 ? talk.otherSituations : talk.noSituation)}</p>`
      : '',
    '<div class="talk-columns">',
    `<section><h2>${escape(talk.points)}</h2>${points.slice(0, fit.points).join('\n')}`,
    fit.points < points.length ? `<p class="talk-rest">${escape(talk.otherPoints)}</p>` : '',
    `</section>\n<section><h2>${escape(talk.questions)}</h2><ol class="talk-questions">`,
    ...asked.map(
      (each) => `<li${each.asked.length > 1 ? ' class="talk-case"' : ''}>${each.asked.join('\n')}</li>`,
    ),
    '</ol>',
    left > 0 ? `<p class="talk-rest">${escape(talk.otherQuestions(left))}</p>` : '',
    '</section>',
    '</div>',
    ...asked.map(({ picture }) => picture),
    renderNotes(talk),
  ]
    .filter(Boolean)
    .join('\n');
}

function renderBack({ questions }: TalkParts, fit: TalkFit, title: string, texts: SheetTexts): string {
  const key = questions.slice(0, fit.questions).map(({ answered }) => answered);
  return [
    `<h2 class="talk-back">${escape(texts.talk.answers)} <span>${escape(title)}</span></h2>`,
    `<div class="talk-keys"><div class="talk-key">${key.join('\n')}</div></div>`,
    renderAttendance(texts),
  ].join('\n');
}

/** The picture of a hazard hunt, as large as it can be shown around. */
function renderPicture(question: Question, index: number): string {
  if (question.type !== 'hotspots') return '';
  return `<div class="talk-picture"><b>${index + 1}.</b> ${fromAbove(question.image)}</div>`;
}

/** Lines for what the team says, as far as there is room. */
function renderNotes(talk: SheetTexts['talk']): string {
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
