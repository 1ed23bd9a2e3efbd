/** The poster of a path: its capsules in order, and the way to it. */
import type { Lang } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { renderPublisher, renderSheetPage, renderWay, type SheetSettings } from './sheet.ts';
import { sheetTextsOf } from './texts/index.ts';

/** A path as its poster shows it. */
export interface PosterPath {
  id: string;
  lang: Lang;
  title: string;
  lead: string;
  /** Whom it is for, or what it prepares for. */
  audience?: string;
  /** Name of the plant, where the site is for one. */
  plant?: string;
  steps: readonly { title: string; lang: Lang; minutes: number; day?: string }[];
}

/**
 * Render the poster of a path.
 *
 * @param path
 *   A path without errors.
 * @param settings
 *   What all sheets share.
 */
export function renderPathPoster(path: PosterPath, settings: SheetSettings): string {
  const { id, lang, title, lead, audience, plant, steps } = path;
  const texts = sheetTextsOf(lang);
  const language = languageOf(lang);
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  const items = steps.map((step) => {
    const other = step.lang === lang ? '' : ` lang="${escape(step.lang)}"`;
    const facts = [language.minutes(step.minutes), step.day && language.date(step.day)].filter(Boolean);
    return `<li><b${other}>${escape(step.title)}</b> <span>${escape(facts.join(', '))}</span></li>`;
  });
  const sheet = [
    `<section class="sheet poster path-poster ${sizeOf(steps.length)}">`,
    `<p class="poster-domain"><span>${escape(audience ?? texts.poster.path)}</span></p>`,
    `<h1>${escape(title)}</h1>`,
    `<p class="poster-lead">${escape(lead)}</p>`,
    `<ol class="poster-steps">${items.join('')}</ol>`,
    renderWay(
      `${lang}/paths/${id}/`,
      {
        lang,
        scan: texts.poster.scanPath,
        without: texts.poster.findPath,
        facts: language.minutes(minutes),
      },
      settings,
    ),
    `<footer class="sheet-foot">${renderPublisher(settings, plant)}</footer>`,
    '</section>',
  ].join('\n');
  return renderSheetPage(
    {
      lang,
      title: `${texts.poster.name} – ${title}`,
      back: texts.backToPath,
      ...(!settings.url && { notice: texts.poster.noAddress }),
      sheets: sheet,
    },
    settings,
  );
}

/** A list that fits its page; a path of twenty capsules is written small. */
function sizeOf(steps: number): string {
  if (steps <= 4) return 'size-17';
  if (steps <= 6) return 'size-15';
  return steps <= 8 ? 'size-14' : 'size-12';
}
