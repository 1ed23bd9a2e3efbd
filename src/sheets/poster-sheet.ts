/**
 * What the posters of capsules and paths have in common: band, title, lead, the
 * way to the page and the foot, on one page of A4. The middle is what differs.
 */
import type { Lang } from '../model/capsule.ts';
import { escapeXml as escape } from '../package/xml.ts';
import { heightOf, heightOfAll, inTwoColumns, piecesOf, type Piece } from './room.ts';
import {
  heightOfFoot,
  heightOfPage,
  renderFoot,
  renderSheetPage,
  renderWay,
  widthOfPage,
  type SheetSettings,
  type WayWords,
} from './sheet.ts';
import { sheetTextsOf } from './texts/index.ts';

/** How large a poster is written, in points. */
export interface PosterSize {
  text: number;
  title: number;
  /** A smaller band, and the middle in two columns, no larger than the rest. */
  tight?: boolean;
}

interface PosterParts {
  lang: Lang;
  /** Finished HTML of the band: at most one line, or words alone. */
  band: string;
  title: string;
  lead: string;
  /** From large to small; {@link PosterSize} `text` is never below what is read at arm's length. */
  sizes: readonly PosterSize[];
  /** What the middle may be, the fullest first; the others serve where it has no room in any size. */
  bodies: readonly string[];
  /** Path of the page below the site's address, and what is said of it. */
  way: WayWords & { path: string };
  plant: string | undefined;
  /** What the foot says beside the publisher. */
  foot: readonly string[];
  /** Name of the link to the page that the poster is of. */
  back: string;
}

/** Render the page of a poster. */
export function renderPosterPage(parts: PosterParts, settings: SheetSettings): string {
  const { lang, band, title, lead, way, plant, foot, back } = parts;
  const { poster } = sheetTextsOf(lang);
  const { size, body } = fit(parts, settings);
  const classes = ['sheet', 'poster', `size-${size.text}`, `title-${size.title}`, size.tight ? 'tight' : ''];
  const sheet = [
    `<section class="${classes.filter(Boolean).join(' ')}">`,
    `<p class="poster-domain">${band}</p>`,
    `<h1>${escape(title)}</h1>`,
    `<p class="poster-lead">${escape(lead)}</p>`,
    `<div class="poster-message${isPicture(body) ? ' poster-picture' : ''}">${body}</div>`,
    renderWay(way.path, way, settings),
    renderFoot(settings, plant, foot),
    '</section>',
  ].join('\n');
  return renderSheetPage(
    {
      lang,
      title: `${poster.name} – ${title}`,
      back,
      ...(!settings.url && { notice: poster.noAddress }),
      ...(isExample(settings.url) && { notice: poster.exampleAddress }),
      sheets: sheet,
    },
    settings,
  );
}

/** Whether an address is on a domain that nobody can have (RFC 2606, RFC 6761): it stands where a project began from the samples. */
function isExample(url: string | undefined): boolean {
  return !!url && /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/.test(new URL(url).hostname);
}

/** The largest letters with which the fullest middle fits; where none do, the fullest that fits the smallest. */
function fit(parts: PosterParts, settings: SheetSettings): { size: PosterSize; body: string } {
  const { sizes, bodies } = parts;
  const full = bodies[0] ?? '';
  const pieces = piecesOf(full);
  const fitting = sizes.find(
    (size) => heightAround(parts, size, settings) + heightOfBody(pieces, size) <= heightOfPage,
  );
  const size = fitting ?? sizes.at(-1);
  if (!size) throw new Error('A poster has no size.');
  if (fitting) return { size, body: full };
  const room = heightOfPage - heightAround(parts, size, settings);
  const body = bodies.find((each) => heightOfBody(piecesOf(each), size) <= room);
  return { size, body: body ?? bodies.at(-1) ?? '' };
}

function isPicture(body: string): boolean {
  return body.startsWith('<img');
}

/** Least height of a picture; it grows into what is left. */
const leastPicture = 60;

function heightOfBody(pieces: readonly Piece[], { text, tight }: PosterSize): number {
  if (pieces.length === 0) return 0;
  const margin = 5;
  if (!tight) {
    const setting = { leading: 1.3, gap: 0.5, indent: 2.6, above: 0.25, item: 2.1, image: leastPicture };
    return heightOfAll(pieces, { ...setting, width: widthOfPage, size: text * 1.25 }) + margin;
  }
  const setting = { size: text, leading: 1.3, gap: 0.4, indent: 2.2, width: (widthOfPage - 8) / 2 };
  const isRest = (piece: Piece): boolean => piece.tag !== 'li';
  const columns = inTwoColumns(
    pieces.filter((piece) => !isRest(piece)).map((each) => heightOf(each, setting)),
  );
  return columns + heightOfAll(pieces.filter(isRest), { ...setting, width: widthOfPage }) + margin;
}

/** Height of all but the middle. */
function heightAround(
  parts: PosterParts,
  { text, title, tight }: PosterSize,
  settings: SheetSettings,
): number {
  const { band, lead, way, plant, foot, lang } = parts;
  const width = widthOfPage;
  const plain = { width, leading: 1.4, gap: 0 };
  const { poster } = sheetTextsOf(lang);
  const heights = [
    // Twelve millimetres left and right, for its padding and a pictogram.
    heightOfAll(piecesOf(`<b>${band}</b>`), { ...plain, width: width - 26, size: tight ? 14 : 20 }) + 16,
    heightOfAll(piecesOf(`<b>${escape(parts.title)}</b>`), { width, size: title, leading: 1.08, gap: 0 }),
    heightOfAll(piecesOf(escape(lead)), { ...plain, size: text * 1.1 }) + 8,
    heightOfFoot(settings, plant, foot),
  ];
  const said = settings.url
    ? [`<b>${escape(way.scan)}</b>`, escape(way.facts), poster.orType, `<b>${settings.url}${way.path}</b>`]
    : [`<b>${escape(way.without)}</b>`, escape(way.facts)];
  const words = said.map((each) => `<p>${each}</p>`).join('');
  const code = settings.url ? 52 : 0;
  const beside = heightOfAll(piecesOf(words), {
    size: text * 1.15,
    leading: 1.4,
    gap: 0.3,
    width: width - code,
  });
  return heights.reduce((sum, height) => sum + height, Math.max(code, beside) + 4);
}
