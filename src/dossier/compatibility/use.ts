/** What a file asks of a browser: a feature by its key in the public compatibility data, and whether it can do without. */
import type { Named } from './asking.ts';

/**
 * How a feature is used: `needed`, or so that a browser without it goes on.
 * `supports`: inside `@supports`; `tested`: the script looks first whether it is
 * there; `fallback`: an older declaration of the same property stands before;
 * `print`: for paper alone; `worker`: in the script that keeps pages for use offline, and nowhere else.
 */
export type How = 'needed' | 'supports' | 'tested' | 'fallback' | 'print' | 'worker';

/** One feature that a file uses. */
export interface Use {
  /** Key in the compatibility data, such as `css.selectors.has`. */
  key: string;
  how: How;
  /** Prefix that the name bears in the file, such as `-webkit-`. */
  prefix?: string;
}

/** What was found in one file. */
export interface Found {
  uses: Use[];
  /** Names that could be a platform's or our own, or that the data does not know: said, and not counted. */
  undecided: string[];
  /** Members of unknown objects: uses, unless the data that pages hand to scripts has the name. */
  members?: Member[];
  /** For scripts: what they name that IT asks about. */
  named?: Named;
}

/** A member of an object that nobody can name. */
export interface Member extends Use {
  name: string;
}

/**
 * Decide what members are, once all pages are read.
 *
 * @param dataNames
 *   Names in the data that pages hand to scripts.
 */
export function settle(found: Found, dataNames: ReadonlySet<string>): Found {
  if (!found.members) return found;
  const own = found.members.filter(({ name }) => dataNames.has(name));
  return {
    uses: [...found.uses, ...found.members.filter(({ name }) => !dataNames.has(name))],
    undecided: [...found.undecided, ...own.map(sayUndecided)],
  };
}

/** How a member is said that is not counted. */
export const sayUndecided = ({ name, key }: Pick<Member, 'name' | 'key'>): string => `.${name} (${key})`;

/**
 * What a worker uses: a browser that cannot run it says no to it, and its pages
 * stay as they are.
 */
export const asWorker = (found: Found): Found => allAs(found, 'worker');

/** What a style sheet for paper uses. */
export const asPrint = (found: Found): Found => allAs(found, 'print');

function allAs({ uses, undecided, members = [], named }: Found, how: How): Found {
  const plain = members.map(({ name: _name, ...use }) => use);
  const all = eachOnce([...uses, ...plain].map((use) => ({ ...use, how })));
  return { uses: all, undecided, ...(named && { named }) };
}

/** The same uses, each once: a file names most of its features many times. */
export function eachOnce<Each extends Use>(uses: readonly Each[]): Each[] {
  return [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()];
}
