/** The poster of a path: its capsules in order, and the way to it. */
import type { Lang } from '../model/capsule.ts';
import { languageOf } from '../model/languages/index.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { renderPosterPage, type PosterSize } from './poster-sheet.ts';
import type { SheetSettings } from './sheet.ts';
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

/** Long lists stand in two columns; a poster of small letters is no poster. */
export const pathPosterSizes: readonly PosterSize[] = [
  { text: 17, title: 40 },
  { text: 15, title: 40 },
  { text: 14, title: 36 },
  { text: 12, title: 30 },
  { text: 12, title: 30, tight: true },
  { text: 11, title: 24, tight: true },
  { text: 10, title: 24, tight: true },
];

/**
 * Render the poster of a path: one page, and where its list has no room there,
 * as many capsules as fit and how many others there are; it may be all of them.
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
    // What belongs together stays on one line.
    const together = escape(facts.join(', ')).replaceAll(' ', '\u00a0');
    return `<li><b${other}>${escape(step.title)}</b> <span>${together}</span></li>`;
  });
  const listOf = (shown: number): string => {
    const others = items.length - shown;
    if (shown === 0) return `<p class="poster-rest">${escape(texts.poster.all(others))}</p>`;
    const rest = others > 0 ? `<p class="poster-rest">${escape(texts.poster.others(others))}</p>` : '';
    return `<ol class="poster-steps">${items.slice(0, shown).join('')}</ol>${rest}`;
  };
  return renderPosterPage(
    {
      lang,
      band: `<span>${escape(audience ?? texts.poster.path)}</span>`,
      title,
      lead,
      sizes: pathPosterSizes,
      bodies: [...items.map((_, index) => listOf(items.length - index)), listOf(0)],
      way: {
        path: `${lang}/paths/${id}/`,
        lang,
        scan: texts.poster.scanPath,
        without: texts.poster.findPath,
        facts: language.minutes(minutes),
      },
      plant,
      foot: [],
      back: texts.backToPath,
    },
    settings,
  );
}
