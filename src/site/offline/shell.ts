/** What the worker has from the start: the way in, the way back, and what says that there is no network. */
import { filesOfPage } from '../../companion/offline/page-files.ts';
import type { Shell } from '../../companion/offline/worker-scope.ts';
import { sha256 } from '../../content/hash.ts';
import type { Lang } from '../../model/capsule.ts';
import type { ReadBuilt } from './keep-lists.ts';

/** Pages of a language that open without a network, whatever was visited. */
const shellPages = ['', 'offline/', 'reminders/'];

/**
 * List the files of the shell.
 *
 * @param options
 *   `after`: address of the script that capsules load last, which no page of
 *   the shell names.
 * @param read
 *   Reads what was built.
 */
export async function toShell(
  options: { base: string; languages: readonly Lang[]; after: string },
  read: ReadBuilt,
): Promise<Shell> {
  const { base, languages, after } = options;
  const files = new Map<string, string | null>([
    [after, null],
    [`${base}favicon.svg`, sha256(await read('favicon.svg')).slice(0, 12)],
    // The address that is printed and typed; it leads to the home of the first language.
    [base, sha256(await read('index.html')).slice(0, 12)],
  ]);
  for (const lang of languages) {
    for (const page of shellPages) {
      const bytes = await read(`${lang}/${page}index.html`);
      const address = `${base}${lang}/${page}`;
      files.set(address, sha256(bytes).slice(0, 12));
      for (const file of filesOfPage(Buffer.from(bytes).toString('utf8'), address, base))
        files.set(file, null);
    }
    const said = await read(`${lang}/after.json`);
    files.set(`${base}${lang}/after.json`, sha256(said).slice(0, 12));
  }
  return { base, languages, files: [...files].map(([url, revision]) => ({ url, revision })) };
}
