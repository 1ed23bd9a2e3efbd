/** The poster of a capsule: what to do, in the few words that are read in passing, and the way to the rest. */
import type { Capsule } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { blocksOf, fromAbove, lengthOf, proseOf, roomOf } from './capsule-text.ts';
import { drawPictogram } from './pictograms.ts';
import { renderPublisher, renderSheetPage, renderWay, type SheetSettings } from './sheet.ts';
import { sheetTextsOf } from './texts/index.ts';

/** More than this nobody reads in passing, or there is no room for it. */
const longest = { steps: 480, block: 200, alone: 420 } as const;

/**
 * Render the poster of a capsule.
 *
 * @param capsule
 *   A capsule that compiled without errors.
 * @param settings
 *   What all sheets share.
 */
export function renderPoster(capsule: Capsule, settings: SheetSettings): string {
  const { lang, id, plant, frontMatter } = capsule;
  const { title, objective, domain, status, version, reviewBy } = frontMatter;
  const texts = sheetTextsOf(lang);
  const language = languageOf(lang);
  const message = messageOf(capsule);
  const words = `<p>${escape(title)}</p><p>${escape(objective)}</p>${message}`;
  const facts = [language.minutes(capsule.minutes), language.questions(capsule.questions.length)];
  const foot = [
    `${language.version} ${version}`,
    reviewBy && language.reviewBy(language.date(reviewBy)),
  ].filter(Boolean);
  const sheet = [
    `<section class="sheet poster ${sizeOf(words)}">`,
    `<p class="poster-domain">${drawPictogram(domain)}<span>${escape(language.domains[domain])}</span>${status === 'draft' ? `<span class="draft">${escape(language.draft)}</span>` : ''}</p>`,
    `<h1>${escape(title)}</h1>`,
    `<p class="poster-lead">${escape(objective)}</p>`,
    `<div class="poster-message">${message}</div>`,
    renderWay(
      `${lang}/${id}/`,
      {
        lang,
        scan: texts.poster.scan,
        without: texts.poster.findIt,
        facts: facts.join(' · '),
      },
      settings,
    ),
    `<footer class="sheet-foot">${renderPublisher(settings, plant?.name)}<p>${escape(foot.join('. '))}</p></footer>`,
    '</section>',
  ].join('\n');
  return renderSheetPage(
    {
      lang,
      title: `${texts.poster.name} – ${title}`,
      back: texts.backToCapsule,
      ...(!settings.url && { notice: texts.poster.noAddress }),
      sheets: sheet,
    },
    settings,
  );
}

/**
 * What a capsule says in one look: the first list of what to do, and the first
 * short `:::danger`, else `:::key`; a key as long as it is where there is no
 * list. Where the objective says it all, the picture on which one hunts for hazards.
 */
export function messageOf(capsule: Capsule): string {
  const blocks = blocksOf(capsule);
  const checklist = blocks.find(({ name }) => name === 'checklist');
  const steps = proseOf(capsule).flatMap(listsIn)[0] ?? listsIn(checklist?.html ?? '')[0] ?? '';
  const limit = steps ? longest.block : longest.alone;
  const fits = blocks.filter(({ html }) => lengthOf(html) <= limit);
  const block = fits.find(({ name }) => name === 'danger') ?? fits.find(({ name }) => name === 'key');
  return steps + (block?.html ?? '') || pictureOf(capsule);
}

function pictureOf({ questions }: Capsule): string {
  const hunt = questions.find((question) => question.type === 'hotspots');
  return hunt ? fromAbove(hunt.image) : '';
}

/** Lists of two to six things that are short enough to be seen from afar. */
function listsIn(html: string): string[] {
  return [...html.matchAll(/<(ol|ul)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .filter(([list, , items = '']) => {
      const count = items.split('<li').length - 1;
      return !/<[ou]l\b/.test(items) && count >= 2 && count <= 6 && lengthOf(list) <= longest.steps;
    })
    .map(([list]) => list);
}

/** How much text, as {@link roomOf} counts it, a poster takes in which size; measured, with a tenth to spare. */
const sizes = { 'size-17': 600, 'size-15': 800, 'size-14': 950 } as const;

/** Few words are written large. */
function sizeOf(html: string): string {
  const room = roomOf(html, { piece: 50, image: 700 });
  return Object.entries(sizes).find(([, most]) => room <= most)?.[0] ?? 'size-12';
}
