/** What of a talk goes on its two sides, and how large it is written there. */
import type { Capsule } from '../model/capsule.ts';
import { heightOf, heightOfAll, inTwoColumns, piecesOf, type Piece, type Setting } from './room.ts';
import { heightOfFoot, heightOfPage, widthOfPage, type SheetSettings } from './sheet.ts';

/** A talk in parts, each finished HTML that no column cuts. */
export interface TalkParts {
  /** Above the columns of the front. */
  head: {
    title: string;
    texts: readonly string[];
    /** The same where no situation is on the sheet. */
    textsAlone: readonly string[];
    situations: readonly string[];
  };
  points: readonly string[];
  questions: readonly TalkQuestion[];
  foot: readonly string[];
}

/** One question, on both sides. */
interface TalkQuestion {
  /** What cannot be cut: one part, or the steps of a case. */
  asked: readonly string[];
  /** A picture below the columns; may be empty. */
  picture: string;
  answered: string;
}

/** How many of each are on the sheet. */
interface Shown {
  situations: number;
  points: number;
  questions: number;
}

/** What is on the sheet, and the letters of either side in points. */
export interface TalkFit extends Shown {
  front: number;
  back: number;
}

/** Letters, and the greatest height of a picture in millimetres. */
export const frontSizes = [12, 11, 10, 9.5, 9, 8.5] as const;
export const backSizes = [10, 9, 8.5] as const;
const smallest = 8.5;
const pictureHeights: Readonly<Record<number, number>> = {
  12: 105,
  11: 105,
  10: 95,
  9.5: 90,
  9: 80,
  8.5: 60,
};

const column: Omit<Setting, 'size'> = {
  width: (widthOfPage - 7) / 2,
  leading: 1.4,
  gap: 0.5,
  itemGap: 0.05,
  indent: 1.6,
  image: 45,
};

/**
 * Find the largest letters in which everything fits. Where it does not fit the
 * smallest, situations, points and questions are left off from the end,
 * whichever take the most room.
 *
 * @param parts
 *   What there is.
 * @param capsule
 *   Capsule that the talk is of.
 * @param settings
 *   What all sheets share.
 */
export function fitTalk(parts: TalkParts, { plant }: Capsule, settings: SheetSettings): TalkFit {
  const room = heightOfPage - heightOfFoot(settings, plant?.name, parts.foot);
  const measured = measure(parts);
  const heights = { front: heightOfFront, back: heightOfBack };
  let shown: Shown = {
    situations: parts.head.situations.length,
    points: parts.points.length,
    questions: parts.questions.length,
  };
  const fits = (side: 'front' | 'back', size: number): boolean =>
    heights[side](measured, shown, size) <= room;
  while (!fits('front', smallest) || !fits('back', smallest)) {
    const kind = fits('back', smallest) ? heaviest(measured, shown) : 'questions';
    if (shown[kind] === 0) break;
    shown = { ...shown, [kind]: shown[kind] - 1 };
  }
  return {
    ...shown,
    front: frontSizes.find((size) => fits('front', size)) ?? smallest,
    back: backSizes.find((size) => fits('back', size)) ?? smallest,
  };
}

/** What takes the most room on the front. */
function heaviest(measured: Measured, shown: Shown): keyof Shown {
  const { points, questions } = columnsOf(measured, shown, smallest);
  // Situations are as wide as two columns.
  const situations =
    2 * heightOfSituations(measured, shown, { ...column, width: widthOfPage, size: smallest });
  if (situations > Math.max(points, questions)) return 'situations';
  return points > questions ? 'points' : 'questions';
}

interface Measured {
  title: Piece[];
  head: Piece[];
  headAlone: Piece[];
  situations: Piece[][];
  points: Piece[][];
  questions: { asked: Piece[][]; picture: Piece[]; answered: Piece[] }[];
}

function measure({ head, points, questions }: TalkParts): Measured {
  return {
    title: piecesOf(`<b>${head.title}</b>`),
    head: head.texts.flatMap(piecesOf),
    headAlone: head.textsAlone.flatMap(piecesOf),
    situations: head.situations.map(piecesOf),
    points: points.map(piecesOf),
    questions: questions.map(({ asked, picture, answered }) => ({
      asked: asked.map(piecesOf),
      picture: piecesOf(picture),
      answered: piecesOf(answered),
    })),
  };
}

/** A heading of columns, in millimetres: letters, line and margins. */
const heading = 11;

function columnsOf({ points, questions }: Measured, shown: Shown, size: number) {
  const setting = { ...column, size };
  const pointHeights = points.slice(0, shown.points).map((pieces) => heightOfAll(pieces, setting));
  const questionHeights = questions
    .slice(0, shown.questions)
    .flatMap(({ asked }) => asked.map((pieces) => heightOfAll(pieces, setting) + 2));
  const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
  return {
    points: sum(pointHeights),
    questions: sum(questionHeights),
    height: inTwoColumns([heading, ...pointHeights, heading, ...questionHeights]),
  };
}

function heightOfSituations({ situations }: Measured, shown: Shown, setting: Setting): number {
  return heightOfAll(situations.slice(0, shown.situations).flat(), setting);
}

/** The heading of the notes and two lines; small letters do without. */
const notes = 25;

function heightOfFront(measured: Measured, shown: Shown, size: number): number {
  const page = { width: widthOfPage, size, leading: 1.4, gap: 0.4 };
  const pictures = measured.questions
    .slice(0, shown.questions)
    .map(({ picture }) => heightOfAll(picture, { ...page, image: pictureHeights[size] ?? 0 }) + 4);
  const isLeftOff = (['situations', 'points', 'questions'] as const).some(
    (kind) => shown[kind] < measured[kind].length,
  );
  return (
    heightOfAll(measured.title, { width: page.width, size: 20, leading: 1.2, gap: 0 }) +
    heightOfAll(shown.situations > 0 ? measured.head : measured.headAlone, page) +
    heightOfSituations(measured, shown, page) +
    columnsOf(measured, shown, size).height +
    pictures.filter((height) => height > 6).reduce((sum, height) => sum + height, 0) +
    (isLeftOff ? 8 : 0) +
    (size >= 10 ? notes : 0) +
    8
  );
}

/** Least height of the attendance block, with its heading and the margin above it, in millimetres. */
const attendance = 72;

function heightOfBack({ questions }: Measured, shown: Shown, size: number): number {
  const setting = { ...column, size };
  // A list may be cut between items.
  const heights = questions
    .slice(0, shown.questions)
    .flatMap(({ answered }) => [...answered.map((piece) => heightOf(piece, setting)), 3]);
  return heading + inTwoColumns(heights) + attendance;
}
