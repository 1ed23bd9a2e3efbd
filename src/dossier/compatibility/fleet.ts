/** The organisation's fleet, in browserslist's words, and what it cannot run of what is shipped. */
import browserslist from 'browserslist';
import { UserError } from '../../content/user-error.ts';
import type { Compatibility } from './analyse.ts';
import type { Browser } from './data.ts';
import { compareVersions } from '../../model/versions.ts';

/** The lowest version of each browser that the fleet has. */
export type Fleet = Partial<Record<Browser, string>>;

/** Something that is shipped and that a browser of the fleet cannot run. */
export interface Unfit {
  file: string;
  feature: string;
  browser: Browser;
  /** Version of the fleet. */
  version: string;
  /** First version that has the feature; absent where none has. */
  needs?: string;
}

/** Browserslist's names for the browsers of the dossier. */
const names: Readonly<Record<string, Browser>> = {
  ios_saf: 'safari_ios',
  and_chr: 'chrome_android',
  android: 'webview_android',
  samsung: 'samsunginternet_android',
  and_ff: 'firefox_android',
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
};

/** Words that would read a file or run code; settings are data. */
const refused = /\bextends\b|\bconfig\b|\bmy stats\b|\bcurrent node\b/i;

/**
 * Lowest versions of a fleet.
 *
 * @param queries
 *   What `fleet` says.
 * @throws {UserError}
 *   When browserslist does not understand it, or it would read more than its own data.
 */
export function readFleet(queries: readonly string[]): Fleet {
  const found = queries.some((query) => refused.test(query)) ? undefined : resolve(queries);
  if (found === undefined || found instanceof Error) {
    const reason = found?.message.split('\n')[0] ?? queries.filter((query) => refused.test(query)).join(', ');
    throw new UserError(
      {
        en: `The fleet in _project.yaml is not understood: ${reason}`,
        fr: `La ligne fleet de _project.yaml n’est pas comprise : ${reason}`,
      },
      {
        en: 'Write browsers and versions, such as `ios_saf >= 15` and `chrome >= 100`.',
        fr: 'Écrivez des navigateurs et des versions, par exemple `ios_saf >= 15` et `chrome >= 100`.',
      },
    );
  }
  const fleet: Fleet = {};
  for (const each of found) {
    const [name = '', range = ''] = each.split(' ');
    const browser = names[name];
    const version = range.split('-')[0] ?? '';
    if (!browser || !/^\d/.test(version)) continue;
    const known = fleet[browser];
    if (!known || compareVersions(version, known) < 0) fleet[browser] = version;
  }
  return fleet;
}

function resolve(queries: readonly string[]): string[] | Error {
  try {
    // Phones get as many versions as desktops: the data knows the latest of Chrome for Android alone.
    return browserslist([...queries], { mobileToDesktop: true });
  } catch (error) {
    return error as Error;
  }
}

/**
 * What a fleet cannot run.
 *
 * @returns
 *   One entry for each feature and browser; none when all is well.
 */
export function unfitFor(fleet: Fleet, { features }: Compatibility): Unfit[] {
  return features
    .filter(({ without }) => without === undefined)
    .flatMap(({ key, files, since }) =>
      (Object.entries(fleet) as [Browser, string][]).flatMap(([browser, version]): Unfit[] => {
        const needs = since[browser]?.version;
        if (needs !== undefined && compareVersions(needs, version) <= 0) return [];
        return [{ file: files[0] ?? '', feature: key, browser, version, ...(needs && { needs }) }];
      }),
    );
}
