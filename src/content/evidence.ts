/**
 * What the tests have seen in a real browser. Each browser test that proves
 * something leaves a file behind once all of it has passed; the pages cite it
 * with its date, and say so when the code has changed since, or when there is none.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheRoot, projectRoot, toolDigest } from './cache.ts';

/**
 * What is proven: packages played, every page of a site opened, pages used on a
 * narrow screen and with the keyboard; and by axe every kind of page, states of
 * the player, types of question.
 */
export const evidenceNames = ['packages', 'crawl', 'site', 'kinds', 'accessibility', 'questions'] as const;

export type EvidenceName = (typeof evidenceNames)[number];

/** What one run of a test has seen. */
export interface Evidence {
  name: EvidenceName;
  /** Day of the run, `2026-09-15`. */
  date: string;
  /** Digest of the code that was tested, as {@link testedCode} gives it. */
  code: string;
  /** Browser with its version. */
  browser: string;
  /** Screens, such as `360 × 640`. */
  screens: string[];
  /** How many of each were looked at. */
  counts: Record<string, number>;
  /** What was observed, such as keys in the browser's storage. */
  seen: Record<string, string[]>;
}

/** Evidence, and whether the code is still what was tested. */
export interface DatedEvidence extends Evidence {
  current: boolean;
}

/** Where tests leave their evidence, until `npm run evidence` keeps it for a release. */
export const evidenceFolder = join(cacheRoot, 'evidence');

/** Evidence of the release: the only one that pages cite, so that a build has the same bytes everywhere. */
export const releasedEvidence = join(projectRoot, 'docs/evidence');

/** Digest of all code that makes what is shipped. */
export function testedCode(): string {
  const folders = ['src/model', 'src/compile', 'src/package', 'src/player', 'src/companion', 'src/site'];
  return toolDigest(...folders.filter((folder) => existsSync(join(projectRoot, folder)))).slice(0, 16);
}

/** Read the evidence of the release. */
export async function readEvidence(): Promise<DatedEvidence[]> {
  const code = testedCode();
  const found = await Promise.all(evidenceNames.map(readOne));
  return found.flatMap((each) => (each ? [{ ...each, current: each.code === code }] : []));
}

async function readOne(name: EvidenceName): Promise<Evidence | undefined> {
  const text = await readFile(join(releasedEvidence, `${name}.json`), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Evidence);
}

/** What axe has looked at, when and where: figures of the accessibility statement and of the dossier. */
export interface Tested {
  /** Kinds of page of the site, by name. */
  kinds: readonly string[];
  /** Rules that found something to look at there. */
  kindRules: number;
  /** States of the player, by name. */
  states: readonly string[];
  stateRules: number;
  /** Types of question among those states. */
  stateTypes: readonly string[];
  /** Colour schemes in which each was looked at. */
  schemes: number;
  /** Types of question that were looked at too, in light colours alone; none where that is not on record. */
  types: readonly string[];
  /** Day of the earliest of the runs. */
  date: string;
  browser: string;
  /** Whether the code is still what was tested. */
  current: boolean;
}

/**
 * Put together what evidence says of accessibility.
 *
 * @returns
 *   Nothing when kinds of page or states of the player are not on record.
 */
export function testedOf(evidence: readonly DatedEvidence[]): Tested | undefined {
  const of = (name: EvidenceName): DatedEvidence | undefined => evidence.find((each) => each.name === name);
  const [kinds, player, questions] = [of('kinds'), of('accessibility'), of('questions')];
  const [pages, states] = [kinds?.seen['kinds'], player?.seen['states']];
  if (!kinds || !player || !pages || !states) return undefined;
  const runs = [kinds, player, ...(questions ? [questions] : [])];
  return {
    kinds: pages,
    kindRules: kinds.counts['rules'] ?? 0,
    states,
    stateRules: player.counts['rules'] ?? 0,
    stateTypes: player.seen['types'] ?? [],
    schemes: Math.min(kinds.counts['schemes'] ?? 0, player.counts['schemes'] ?? 0),
    types: questions?.seen['types'] ?? [],
    date: runs.map(({ date }) => date).toSorted()[0] ?? player.date,
    browser: player.browser,
    current: runs.every(({ current }) => current),
  };
}
