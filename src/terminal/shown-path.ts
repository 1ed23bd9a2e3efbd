import { isAbsolute, relative, sep } from 'node:path';
import { fromCaller } from './options.ts';

/**
 * A path as every command shows it: from where the author stands when it is
 * there or below, else whole, so that it can be opened as it is written.
 *
 * @param path
 *   Absolute.
 */
export function shownPath(path: string): string {
  const shown = relative(fromCaller('.'), path) || '.';
  return shown === '..' || shown.startsWith(`..${sep}`) || isAbsolute(shown) ? path : shown;
}
