/**
 * Printed sheets: posters, talk sheets and records of completion. In: a capsule
 * or a path, and what the organisation says of itself. Out: whole pages, which
 * read on a screen and are made for A4.
 */
import type { Lang } from '../model/capsule.ts';
import { sitePolicyText } from '../package/policy.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { drawCode } from './qr-code.ts';
import { heightOfAll, piecesOf, widthOfLine } from './room.ts';
import { sheetTextsOf } from './texts/index.ts';

/** What all sheets of a site share. */
export interface SheetSettings {
  /** The organisation's name. */
  name: string;
  logo?: { src: string; width: number; height: number };
  /** Public address of the site, with a slash at its end; without one no sheet has a code. */
  url?: string;
  /** Addresses of the style sheet and of the script. */
  styles: string;
  script: string;
  icon: string;
}

/** What a page of A4 has room for, in millimetres: its margins and the padding of a sheet are taken off. */
export const heightOfPage = 272;
export const widthOfPage = 185;

export interface Sheet {
  lang: Lang;
  title: string;
  /** Name of the link to the page that the sheet is of, which lies one level up. */
  back: string;
  /** What whoever prints it should know. */
  notice?: string;
  /** What stands beside the sheets on a screen and is not printed. */
  beside?: string;
  /** Finished HTML: one or several `section.sheet`. */
  sheets: string;
}

/** Write the page around sheets; search engines are told to leave it out. */
export function renderSheetPage(sheet: Sheet, { name, styles, script, icon }: SheetSettings): string {
  const { lang, title, back, notice, beside = '', sheets } = sheet;
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${sitePolicyText}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – ${escape(name)}</title>
<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="${escape(icon)}">
<link rel="stylesheet" href="${escape(styles)}">
<script src="${escape(script)}" defer></script>
</head>
<body class="sheets">
<header class="sheet-bar" data-print="${escape(sheetTextsOf(lang).print)}"><a href="../">${escape(back)}</a></header>
<main>
${notice ? `<p class="sheet-notice">${escape(notice)}</p>\n` : ''}${beside}${sheets}
</main>
</body>
</html>
`;
}

/** Write who publishes a sheet: logo, name, plant. */
export function renderPublisher({ name, logo }: SheetSettings, plant: string | undefined): string {
  const image = logo
    ? `<img class="sheet-logo" src="${escape(logo.src)}" width="${logo.width}" height="${logo.height}" alt="">`
    : '';
  return `<p class="publisher">${image}<span><b>${escape(name)}</b>${plant ? ` <span>${escape(plant)}</span>` : ''}</span></p>`;
}

/**
 * Write the foot of a sheet: who publishes it, and what else there is to say.
 *
 * @param settings
 *   What all sheets share.
 * @param plant
 *   Name of the plant that it is for.
 * @param paragraphs
 *   Finished HTML.
 */
export function renderFoot(
  settings: SheetSettings,
  plant: string | undefined,
  paragraphs: readonly string[],
): string {
  const others = paragraphs.map((html) => `<p>${html}</p>`).join('');
  return `<footer class="sheet-foot">${renderPublisher(settings, plant)}${others}</footer>`;
}

/** Height of such a foot, in millimetres: in one row where there is room for it. */
export function heightOfFoot(
  { name, logo }: SheetSettings,
  plant: string | undefined,
  paragraphs: readonly string[],
): number {
  const size = 9;
  const besideLogo = logo ? 43 : 0;
  const names = [`<b>${escape(name)}</b>`, ...(plant ? [escape(plant)] : [])];
  const heights = [names, ...paragraphs.map((html) => [html])].map((lines) =>
    heightOfAll(piecesOf(lines.map((line) => `<p>${line}</p>`).join('')), {
      size,
      leading: 1.4,
      gap: 0,
      width: widthOfPage - besideLogo,
    }),
  );
  const widths = [
    besideLogo + Math.max(...names.map((each) => widthOfLine(each, size))),
    ...paragraphs.map((html) => widthOfLine(html, size)),
  ];
  const isOneRow = widths.reduce((sum, width) => sum + width + 6, 0) <= widthOfPage;
  const rows = isOneRow ? Math.max(...heights) : heights.reduce((sum, height) => sum + height + 1, 0);
  return Math.max(rows, logo ? 9 : 0) + 4;
}

/** What is said beside the code of a page. */
export interface WayWords {
  lang: Lang;
  /** What the code leads to. */
  scan: string;
  /** What is said in its place where the site has no address. */
  without: string;
  facts: string;
}

/**
 * Write the code and the address of a page, or what to do where the site has
 * no address.
 *
 * @param path
 *   Path of the page below the site's address.
 * @param words
 *   What stands beside it.
 */
export function renderWay(path: string, words: WayWords, { url }: SheetSettings): string {
  const { poster } = sheetTextsOf(words.lang);
  const facts = words.facts && `<p class="way-facts">${escape(words.facts)}</p>`;
  if (!url)
    return `<div class="way"><div><p class="way-scan">${escape(words.without)}</p>${facts}</div></div>`;
  const address = url + path;
  return [
    `<div class="way">${drawCode(address, poster.code)}<div>`,
    `<p class="way-scan">${escape(words.scan)}</p>${facts}`,
    `<p class="way-address">${escape(poster.orType)} ${inLetters(address)}</p>`,
    '</div></div>',
  ].join('');
}

/** An address as people type it; it breaks after a slash, and nowhere else where it can. */
export function inLetters(address: string): string {
  const parts = address
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .split(/(?<=\/)/);
  return `<b class="address">${parts.map((part) => `<span>${escape(part)}</span>`).join('<wbr>')}</b>`;
}
