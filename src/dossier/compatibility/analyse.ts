/**
 * What all the files that are shipped ask of browsers, together: each feature
 * with its files, the first version of each browser that has it, and whether a
 * browser may do without.
 */
import { baselineOf, browsers, dataVersions, type Baseline, type Browser } from './data.ts';
import { reasonToDoWithout, type Reason } from './enhancements.ts';
import { compareVersions } from '../../model/versions.ts';
import { supportOf, type Since } from './support.ts';
import { settle, type Found, type How } from './use.ts';

/** What a file belongs to: an LMS may have older browsers than the public site is meant for. */
export const scopes = ['packages', 'site'] as const;

export type Scope = (typeof scopes)[number];

/** A file that browsers read, and what it uses. */
export interface LookedUp {
  /** Path as it is said to people. */
  path: string;
  scope: Scope;
  found: Found;
}

/** Why a browser may do without: how the file guards it, or a line of the table. */
type Without = Exclude<How, 'needed'> | Reason;

/** One feature that some file uses. */
export interface Feature {
  key: string;
  /** Files that use it; a few where there are many. */
  files: string[];
  /** How many files use it. */
  fileCount: number;
  scopes: Scope[];
  /** Absent for a feature that is needed. */
  without?: Without;
  since: Partial<Record<Browser, { version: string; partly?: true }>>;
  /** Absent where Baseline says nothing of it. */
  baseline?: Baseline;
}

/** What browsers need for some of the files. */
interface Floor {
  /** Lowest version of each browser that has all that is needed; absent where none has. */
  lowest: Partial<Record<Browser, string>>;
  /** Features that set those versions, or that a browser lacks. */
  because: Partial<Record<Browser, string[]>>;
}

/** What browsers need, as far as the files can tell. */
export interface Compatibility {
  /** Sorted by key. */
  features: Feature[];
  floors: Record<Scope, Floor>;
  /** Names that could not be looked up or decided. */
  undecided: string[];
  data: { compat: string; compatDate: string; features: string };
}

interface Seen {
  hows: Set<How>;
  prefixes: Set<string>;
  files: Set<string>;
  scopes: Set<Scope>;
}

/** How many files of a feature are named. */
const namedFiles = 5;

/**
 * Put together what files use.
 *
 * @param files
 *   Every file once.
 * @param dataNames
 *   Names in the data that pages hand to scripts.
 */
export function analyse(files: Iterable<LookedUp>, dataNames: ReadonlySet<string>): Compatibility {
  const seen = new Map<string, Seen>();
  const undecided = new Set<string>();
  for (const file of files) {
    const found = settle(file.found, dataNames);
    for (const name of found.undecided) undecided.add(name);
    for (const { key, how, prefix } of found.uses) {
      const known = seen.get(key) ?? {
        hows: new Set(),
        prefixes: new Set(),
        files: new Set(),
        scopes: new Set(),
      };
      seen.set(key, known);
      known.hows.add(how);
      known.files.add(file.path);
      known.scopes.add(file.scope);
      if (prefix) known.prefixes.add(prefix);
    }
  }
  const features = [...seen]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { hows, prefixes, files: paths, scopes: found }]): Feature => {
      const without = hows.has('needed') ? reasonToDoWithout(key) : [...hows].find((how) => how !== 'needed');
      const baseline = baselineOf(key);
      return {
        key,
        files: [...paths].toSorted().slice(0, namedFiles),
        fileCount: paths.size,
        scopes: [...found].toSorted(),
        ...(without && { without }),
        since: plain(supportOf(key, prefixes)),
        ...(baseline !== undefined && { baseline }),
      };
    });
  const floors = Object.fromEntries(
    scopes.map((scope) => [scope, floorOf(features.filter((feature) => feature.scopes.includes(scope)))]),
  ) as Record<Scope, Floor>;
  return { features, floors, undecided: [...undecided].toSorted(), data: dataVersions() };
}

function plain(since: Record<Browser, Since>): Feature['since'] {
  return Object.fromEntries(
    browsers.flatMap((browser) => {
      const found = since[browser];
      return found
        ? [[browser, { version: found.version, ...(found.partly && { partly: true as const }) }]]
        : [];
    }),
  );
}

function floorOf(features: readonly Feature[]): Floor {
  const floor: Floor = { lowest: {}, because: {} };
  const needed = features.filter(({ without }) => without === undefined);
  for (const browser of browsers) {
    const lacking = needed.filter(({ since }) => !since[browser]);
    const lowest = needed
      .flatMap(({ since }) => since[browser]?.version ?? [])
      .reduce((a, b) => (compareVersions(b, a) > 0 ? b : a), '1');
    if (lacking.length === 0) floor.lowest[browser] = lowest;
    const setting =
      lacking.length > 0 ? lacking : needed.filter(({ since }) => since[browser]?.version === lowest);
    floor.because[browser] = setting.map(({ key }) => key);
  }
  return floor;
}
