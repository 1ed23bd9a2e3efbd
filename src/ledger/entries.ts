/**
 * The ledger on the disk: `_releases/` of the content folder, one entry for each
 * capsule, language and version, with its printable record and notes beside it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import releaseSchema from '../../schemas/release.schema.json' with { type: 'json' };
import { finding, type Finding, type Place } from '../compile/finding.ts';
import { placeOnLine } from '../compile/rules/rule.ts';
import { readYaml } from '../compile/yaml.ts';
import type { Release } from '../model/schema-types.ts';
import { sealOf } from './seal.ts';
import { compareVersions } from '../model/versions.ts';

/** The ledger's folder, in the content folder. */
export const ledgerFolder = '_releases';

const ajv = new Ajv2020();
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
const isRelease = ajv.compile<Release>(releaseSchema);

/** An entry as it stands in the ledger. */
export interface LedgerEntry {
  /** Relative to the content folder. */
  file: string;
  release: Release;
  /** SHA-256 of what the entry says; it is `release.seal` unless somebody changed a line. */
  seal: string;
}

export interface Ledger {
  /** Entries that can be read, whole or tampered with, by capsule, language and version. */
  entries: LedgerEntry[];
  /** What is wrong with them, by file. */
  findings: { file: string; findings: Finding[] }[];
}

/** Name of an entry without its ending, for example `near-miss.fr-1.2.0`. */
export function entryName({ capsule, lang, version }: Pick<Release, 'capsule' | 'lang' | 'version'>): string {
  return `${capsule}.${lang}-${version}`;
}

/** An entry as it is written: a line for every fact, so that a difference in Git says which. */
export function entryText(release: Release): string {
  return `${JSON.stringify(release, null, 2)}\n`;
}

/**
 * Read the ledger.
 *
 * @param dir
 *   Content folder; without a ledger, nothing has been released.
 */
export async function readLedger(dir: string): Promise<Ledger> {
  const names = await readdir(join(dir, ledgerFolder)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).toSorted();
  const read = await Promise.all(files.map((name) => readEntry(dir, name)));
  const entries = read.flatMap(({ entry }) => entry ?? []).toSorted((a, b) => inOrder(a.release, b.release));
  const chain = chainFindings(entries);
  const findings = read.map(({ file, findings: own }) => ({
    file,
    findings: own.length > 0 ? own : (chain.get(file) ?? []),
  }));
  return { entries, findings: findings.filter(({ findings: own }) => own.length > 0) };
}

/** Releases of one capsule in one language, the oldest first. */
export function releasesOf(ledger: Ledger, id: string, lang: string): LedgerEntry[] {
  return ledger.entries.filter(({ release }) => release.capsule === id && release.lang === lang);
}

function inOrder(a: Release, b: Release): number {
  const [left, right] = [`${a.capsule}.${a.lang}`, `${b.capsule}.${b.lang}`];
  if (left !== right) return left < right ? -1 : 1;
  return compareVersions(a.version, b.version);
}

interface ReadEntry {
  file: string;
  entry?: LedgerEntry;
  findings: Finding[];
}

async function readEntry(dir: string, name: string): Promise<ReadEntry> {
  const file = `${ledgerFolder}/${name}`;
  const text = await readFile(join(dir, file), 'utf8').catch(() => '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Two branches released the same version, and both were merged.
    const problem = /^<{7} /m.test(text) ? 'conflict' : 'json';
    return { file, findings: [formFinding(problem, '', placeOnLine(1, 1, 2))] };
  }
  // JSON is YAML, whose reader knows the place of every key; it is slow, and asked only when something is wrong.
  const placeOf = (path: (string | number)[]): Place =>
    readYaml(text, 1, placeOnLine(1, 1, 2)).placed?.placeOf(path) ?? placeOnLine(1, 1, 2);
  if (!isRelease(value)) {
    const path = (isRelease.errors?.[0]?.instancePath ?? '').split('/').slice(1);
    const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    return { file, findings: [formFinding('shape', path.join('.') || '…', placeOf(keys))] };
  }
  if (name !== `${entryName(value)}.json`) {
    return { file, findings: [formFinding('name', `${entryName(value)}.json`, placeOf(['version']))] };
  }
  const seal = sealOf(value);
  const isIntact = seal === value.seal;
  const broken = (): Finding =>
    finding('release-entry-intact', placeOf(['seal']), { problem: 'seal', former: '' });
  return { file, entry: { file, release: value, seal }, findings: isIntact ? [] : [broken()] };
}

function formFinding(problem: 'json' | 'conflict' | 'shape' | 'name', place: string, at: Place): Finding {
  return finding('release-entry-form', at, { problem, place });
}

/** Each entry names the one before it: none can be taken out, or written anew with a seal that fits. */
function chainFindings(entries: readonly LedgerEntry[]): Map<string, Finding[]> {
  const byName = new Map(entries.map((entry) => [entryName(entry.release), entry]));
  return new Map(
    entries.flatMap(({ file, release }): [string, Finding[]][] => {
      const { former } = release;
      if (!former) return [];
      const name = entryName({ ...release, version: former.version });
      const entry = byName.get(name);
      if (entry?.seal === former.seal) return [];
      const problem = entry ? 'former-other' : 'former-missing';
      const cause = { place: placeOnLine(1, 1, 2), file: `${ledgerFolder}/${name}.json` };
      const values = { problem, former: former.version } as const;
      return [[file, [finding('release-entry-intact', placeOnLine(1, 1, 2), values, cause)]]];
    }),
  );
}
