/**
 * The images on which an author has to say where things are, read from the
 * lines of a capsule: a file with errors has them too, and it is there that
 * places are missing.
 */

/** An image of a question of type hotspots. */
export interface Picture {
  /** Id of the question; empty while it has none. */
  question: string;
  /** The image, relative to the capsule's folder. */
  path: string;
  /** Places that are written already. */
  places: WrittenPlace[];
}

interface WrittenPlace {
  /** What stands between the backticks: maybe no place. */
  text: string;
  label: string;
  right: boolean;
}

/** A `:::question` with its attributes. */
const opening = /^ {0,3}:{3,}question\s*\{(.*)\}/;
const closing = /^ {0,3}:{3,}\s*$/;
const image = /!\[[^\]]*\]\(\s*<?([^)>\s]+)/g;
const answer = /^\s*[-*+]\s+\[([ xX])\]\s+`([^`]*)`\s*(.*)$/;

/**
 * Find the images of a capsule's questions on images, and those of questions
 * whose answers begin with something in code: the type may be what is missing.
 *
 * @param lines
 *   Lines of the capsule.
 */
export function findPictures(lines: readonly string[]): Picture[] {
  return questionsIn(lines).flatMap(({ attributes, body }) => {
    const places = body.flatMap((line): WrittenPlace[] => {
      const [, box, text, label] = answer.exec(line) ?? [];
      return text === undefined ? [] : [{ text, label: label ?? '', right: box !== ' ' }];
    });
    if (!/\btype\s*=\s*["']?hotspots/.test(attributes) && places.length === 0) return [];
    const question = /#([\w-]+)/.exec(attributes)?.[1] ?? '';
    const paths = body.flatMap((line) => [...line.matchAll(image)].map(([, path = '']) => decoded(path)));
    return [...new Set(paths)].map((path) => ({ question, path, places }));
  });
}

function questionsIn(lines: readonly string[]): { attributes: string; body: string[] }[] {
  const questions: { attributes: string; body: string[] }[] = [];
  let open = false;
  for (const line of lines) {
    const attributes = opening.exec(line)?.[1];
    if (attributes !== undefined) questions.push({ attributes, body: [] });
    else if (open) questions.at(-1)?.body.push(line);
    open = attributes !== undefined || (open && !closing.test(line));
  }
  return questions;
}

/** An address as the path of a file. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address).replace(/^\.\//, '');
  } catch {
    return address;
  }
}
