/** The organisation's fleet, in browserslist's words, and what it cannot run of what is shipped. */
import browserslist from 'browserslist';
import { UserError } from '../../content/user-error.ts';
import type { Compatibility } from './analyse.ts';
import type { Browser } from './data.ts';
import { compareVersions } from '../../model/versions.ts';

/** The lowest version of each browser that the fleet has. */
type Lowest = Partial<Record<Browser, string>>;

/** A fleet, as far as it can be looked up. */
export interface Fleet {
  lowest: Lowest;
  /** Browsers that broad words such as `defaults` select, and that nothing is looked up for. */
  notLookedUp: string[];
}

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
 *   When browserslist does not understand it, it would read more than its own
 *   data, a line of it selects no browser, or none that is looked up: nothing of
 *   that may pass for a fleet that fits.
 */
export function readFleet(queries: readonly string[]): Fleet {
  const found = queries.some((query) => refused.test(query)) ? undefined : resolve(queries);
  if (found === undefined || found instanceof Error) {
    const reason = found?.message.split('\n')[0] ?? queries.filter((query) => refused.test(query)).join(', ');
    throw wrong({
      en: `The fleet in _project.yaml is not understood: ${reason}`,
      fr: `La ligne fleet de _project.yaml n’est pas comprise : ${reason}`,
    });
  }
  const parts = queries
    .flatMap((query) => query.split(/,|\s+or\s+/i))
    .filter((part) => !/^\s*not\s/i.test(part));
  for (const part of parts) {
    const selected = resolve([part]);
    if (selected instanceof Error) continue;
    if (selected.length === 0) throw wrong(selectsNone(part));
    // All of them are browsers that have no table here: nobody could say whether they run what is shipped.
    if (!selected.some((each) => browserOf(each))) throw wrong(notLooked(part));
  }
  const fleet = lowestOf(found);
  // `safari TP` alone is newer than all, and has no version to look up.
  if (Object.keys(fleet.lowest).length === 0) throw wrong(selectsNone(queries.join(', ')));
  return fleet;
}

function lowestOf(found: readonly string[]): Fleet {
  const lowest: Lowest = {};
  const others = new Set<string>();
  for (const each of found) {
    const [name = '', range = ''] = each.split(' ');
    const browser = browserOf(each);
    const version = range.split('-')[0] ?? '';
    if (!browser) others.add(name);
    // A preview such as `TP` is newer than all.
    if (!browser || !/^\d/.test(version)) continue;
    const known = lowest[browser];
    if (!known || compareVersions(version, known) < 0) lowest[browser] = version;
  }
  return { lowest, notLookedUp: [...others].toSorted() };
}

const browserOf = (selected: string): Browser | undefined => names[selected.split(' ')[0] ?? ''];

const selectsNone = (words: string): { en: string; fr: string } => ({
  en: `The fleet in _project.yaml says ${words.trim()}: no browser that is known is one of those.`,
  fr: `La ligne fleet de _project.yaml dit ${words.trim()} : aucun navigateur connu n’en est.`,
});

const notLooked = (words: string): { en: string; fr: string } => ({
  en: `The fleet in _project.yaml says ${words.trim()}: versions of such browsers are not looked up here, so nobody could say whether they run what is shipped.`,
  fr: `La ligne fleet de _project.yaml dit ${words.trim()} : les versions de tels navigateurs ne sont pas cherchées ici, et rien ne dirait s’ils exécutent ce qui est livré.`,
});

function wrong(message: { en: string; fr: string }): UserError {
  const known = Object.keys(names).join(', ');
  return new UserError(message, {
    en: `Write browsers and versions, such as \`ios_saf >= 15\` and \`chrome >= 100\`. These are looked up: ${known}.`,
    fr: `Écrivez des navigateurs et des versions, par exemple \`ios_saf >= 15\` et \`chrome >= 100\`. Ceux-ci sont cherchés : ${known}.`,
  });
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
export function unfitFor({ lowest }: Fleet, { features }: Compatibility): Unfit[] {
  return features
    .filter(({ without }) => without === undefined)
    .flatMap(({ key, files, since }) =>
      (Object.entries(lowest) as [Browser, string][]).flatMap(([browser, version]): Unfit[] => {
        const needs = since[browser]?.version;
        if (needs !== undefined && compareVersions(needs, version) <= 0) return [];
        return [{ file: files[0] ?? '', feature: key, browser, version, ...(needs && { needs }) }];
      }),
    );
}
