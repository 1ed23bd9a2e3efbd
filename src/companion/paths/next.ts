/** What a path's own file says of it (`path.json`), and what comes next in it. */

/** A capsule of a path, as one language of the path shows it. */
export interface PathStep {
  title: string;
  /** Path of its page: in the path's language, else in one that there is. */
  address: string;
  /** Paths of its pages in all languages. */
  addresses: readonly string[];
}

/** A path in one language. */
export interface PathFile {
  title: string;
  /** Path of its page. */
  address: string;
  steps: readonly PathStep[];
}

/**
 * The capsule to go on with.
 *
 * @param steps
 *   Capsules of the path, in order.
 * @param isDone
 *   Whether a capsule needs no more.
 * @param here
 *   Path of the page one is on; when absent, the first that is left.
 * @returns
 *   The next one that is left after this one, else the first one left before
 *   it; nothing once all are done.
 */
export function nextStep(
  steps: readonly PathStep[],
  isDone: (step: PathStep) => boolean,
  here?: string,
): PathStep | undefined {
  const at = steps.findIndex(({ addresses }) => here !== undefined && addresses.includes(here));
  const others = [...steps.slice(at + 1), ...steps.slice(0, Math.max(0, at))];
  return others.find((step) => !isDone(step));
}

/** What names a path in an address and in the browser: `fr/new-team-leader`. */
const nameForm = /^(?:([a-z]{2}(?:-[a-z0-9]+)?)\/)?([a-z][a-z0-9-]*)$/;

/**
 * Read the name of a path.
 *
 * @param text
 *   What an address or the browser says.
 * @param lang
 *   Language where it names none.
 * @returns
 *   Nothing where it is no name.
 */
export function pathName(text: string | null | undefined, lang: string): string | undefined {
  const [, language = lang, id] = nameForm.exec(text || '') || [];
  return id && `${language}/${id}`;
}
