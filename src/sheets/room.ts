/**
 * How much room text takes on paper, reckoned at build: nothing measures a
 * page that somebody else's browser prints. Letters are counted as wide as the
 * widest of the common system fonts has them, so that what fits here fits there.
 */

/** A paragraph, an item, a heading or a row, and the pictures among it. */
export interface Piece {
  tag: string;
  /** Widths of its words, in em. */
  words: readonly number[];
  /** Whether it begins a framed text. */
  framed: boolean;
  /** Pictures: height for a width of one. */
  images: readonly number[];
}

/** How text is set. Sizes are in points, lengths in millimetres or, where said so, in em. */
export interface Setting {
  width: number;
  size: number;
  leading: number;
  /** Below each piece, in em; below items, the same when left out. */
  gap: number;
  itemGap?: number;
  /** Left of items, above each, and least height of each, in em. */
  indent?: number;
  above?: number;
  item?: number;
  /** Greatest height of a picture. */
  image?: number;
}

const point = 25.4 / 72;

/** Advance widths of DejaVu Sans, by kinds of letters. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'’|!·\u00a0\u202f]/u, 0.32],
  [/[ftr()[\]/\-"]/u, 0.42],
  [/[ŒœÆæ]/u, 1.08],
  [/[W@—…]/u, 1],
  [/[mwM%]/u, 0.98],
  [/[DGHNOQUÑÒ-ÖØÙ-Ü]/u, 0.79],
  [/\p{Lu}/u, 0.72],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uff00-\uff60]/u, 1],
];
const otherWidth = 0.63;
const space = 0.32;
const bolder = 1.12;
const known = new Map<string, number>();

function widthOf(letter: string): number {
  const width = known.get(letter) ?? widths.find(([form]) => form.test(letter))?.[1] ?? otherWidth;
  known.set(letter, width);
  return width;
}

const inline = /^(?:a|abbr|b|br|code|del|em|i|kbd|small|span|strong|sub|sup|wbr)$/;
const bold = /^(?:b|strong|h[1-4]|th)$/;

/**
 * Take finished HTML apart into what stands below each other.
 *
 * @param html
 *   What the compiler or our templates wrote: quoted attributes, `<` escaped in text.
 */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let piece = newPiece('p', false);
  let word = 0;
  let weight = 0;
  const endWord = (): void => {
    if (word > 0) piece.words.push(word);
    word = 0;
  };
  for (const [token, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>|[^<]+/g)) {
    if (!tag) {
      for (const letter of token.replace(/&[^;\s]+;/g, 'x')) {
        if (/[ \n\t]/.test(letter)) endWord();
        else word += widthOf(letter) * (weight > 0 ? bolder : 1);
      }
      continue;
    }
    if (bold.test(tag)) weight += slash ? -1 : 1;
    if (tag === 'img') piece.images.push(ratioOf(token));
    if (inline.test(tag) && tag !== 'br') continue;
    endWord();
    // Paragraphs of an item begin on its own line.
    if (!slash && tag === 'p' && piece.tag === 'li' && piece.words.length === 0) continue;
    if (piece.words.length > 0 || piece.images.length > 0 || piece.framed) pieces.push(piece);
    piece = newPiece(slash ? 'p' : tag, !slash && token.includes('class="block '));
  }
  endWord();
  if (piece.words.length > 0 || piece.images.length > 0) pieces.push(piece);
  return pieces;
}

function newPiece(tag: string, framed: boolean) {
  return { tag, words: [] as number[], framed, images: [] as number[] };
}

function ratioOf(tag: string): number {
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\s${name}="?(\\d+)`).exec(tag)?.[1]),
  );
  return width && height ? height / width : 1;
}

/** Lines of some words: whole words to a line, and longer words broken. */
function linesOf(words: readonly number[], width: number): number {
  let lines = words.length > 0 ? 1 : 0;
  let at = 0;
  for (const word of words) {
    if (at > 0 && at + space + word > width) {
      lines += 1;
      at = 0;
    }
    at += (at > 0 ? space : 0) + word;
    if (at > width) {
      lines += Math.ceil(at / width) - 1;
      at %= width;
    }
  }
  return lines;
}

/** Height of one piece, in millimetres. */
export function heightOf(piece: Piece, setting: Setting): number {
  const { size, leading, gap, itemGap = gap, indent = 1.3, above = 0, item = 0, image = 0 } = setting;
  const em = size * point;
  const isItem = piece.tag === 'li';
  const width = setting.width / em - (isItem ? indent : 0) - (piece.framed ? 1.4 : 0);
  const text = linesOf(piece.words, width) * leading + (isItem ? above : 0);
  const pictures = piece.images.reduce((sum, ratio) => sum + Math.min(ratio * setting.width, image), 0);
  return (
    (Math.max(text, isItem ? item : 0) + (isItem ? itemGap : gap) + (piece.framed ? 1.4 : 0)) * em + pictures
  );
}

/** Height of pieces below each other, in millimetres. */
export function heightOfAll(pieces: readonly Piece[], setting: Setting): number {
  return pieces.reduce((sum, piece) => sum + heightOf(piece, setting), 0);
}

/** Width of a line of finished HTML, in millimetres. */
export function widthOfLine(html: string, size: number): number {
  const words = piecesOf(html).flatMap(({ words }) => words);
  return words.reduce((sum, word) => sum + word + space, 0) * size * point;
}

/** Height of things in two columns of equal height, none of them cut: that of the higher one. */
export function inTwoColumns(heights: readonly number[]): number {
  const all = heights.reduce((sum, height) => sum + height, 0);
  let left = 0;
  let least = all;
  for (const height of heights) {
    left += height;
    least = Math.min(least, Math.max(left, all - left));
  }
  return least;
}
