/** The poster of a capsule: what to do, in the few words that are read in passing, and the way to the rest. */
import type { Capsule } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { blocksOf, fromAbove, lengthOf, proseOf } from './capsule-text.ts';
import { drawPictogram } from './pictograms.ts';
import { renderPosterPage, type PosterSize } from './poster-sheet.ts';
import type { SheetSettings } from './sheet.ts';
import { sheetTextsOf } from './texts/index.ts';

/** More than this nobody reads in passing, or there is no room for it. */
const longest = { steps: 480, block: 200, alone: 420 } as const;

export const posterSizes: readonly PosterSize[] = [
  { text: 17, title: 40 },
  { text: 15, title: 40 },
  { text: 14, title: 36 },
  { text: 12, title: 30 },
  { text: 11, title: 24 },
  { text: 10, title: 20 },
];

/**
 * Render the poster of a capsule: one page, whatever its title and objective.
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
  const facts = [language.minutes(capsule.minutes), language.questions(capsule.questions.length)];
  const foot = [
    `${language.version} ${version}`,
    reviewBy && language.reviewBy(language.date(reviewBy)),
  ].filter(Boolean);
  const draft = status === 'draft' ? `<span class="draft">${escape(language.draft)}</span>` : '';
  const { steps, block, picture } = messageOf(capsule);
  const rest = `<p class="poster-rest">${escape(texts.poster.rest)}</p>`;
  return renderPosterPage(
    {
      lang,
      band: `${drawPictogram(domain)}<span>${escape(language.domains[domain])}</span>${draft}`,
      title,
      lead: objective,
      sizes: posterSizes,
      bodies: [steps + block || picture, ...(steps && block ? [steps + rest, block + rest] : []), rest],
      way: {
        path: `${lang}/${id}/`,
        lang,
        scan: texts.poster.scan,
        without: texts.poster.findIt,
        facts: facts.join(' · '),
      },
      plant: plant?.name,
      foot: [escape(foot.join('. '))],
      back: texts.backToCapsule,
    },
    settings,
  );
}

interface Message {
  /** A list of what to do; may be empty. */
  steps: string;
  /** A framed text; may be empty. */
  block: string;
  /** A picture where there is neither; may be empty. */
  picture: string;
}

/**
 * What a capsule says in one look: the first list of what to do, and the first
 * short `:::danger`, else `:::key`; a key as long as it is where there is no
 * list. Where the objective says it all, the picture on which one hunts for hazards.
 */
export function messageOf(capsule: Capsule): Message {
  const blocks = blocksOf(capsule);
  const checklist = blocks.find(({ name }) => name === 'checklist');
  const steps = proseOf(capsule).flatMap(listsIn)[0] ?? listsIn(checklist?.html ?? '')[0] ?? '';
  const limit = steps ? longest.block : longest.alone;
  const fits = blocks.filter(({ html }) => lengthOf(html) <= limit);
  const found = fits.find(({ name }) => name === 'danger') ?? fits.find(({ name }) => name === 'key');
  const block = found?.html ?? '';
  return { steps, block, picture: steps + block ? '' : pictureOf(capsule) };
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
