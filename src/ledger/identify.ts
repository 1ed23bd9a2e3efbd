/** Of which release a zip is a package. Pure. */
import { sha256 } from '../content/hash.ts';
import type { ReleasedPackage } from '../model/schema-types.ts';
import type { Ledger, LedgerEntry } from './entries.ts';
import { filesDigest } from './rebuild.ts';

/** How a zip was recognised: by its bytes, by its files (packed anew), by what its manifest says. */
export type Match = 'bytes' | 'files' | 'identifier';

/** A release, and which of its packages a zip is, or says it is. */
export interface Identified {
  match: Match;
  entry: LedgerEntry;
  package: ReleasedPackage;
  /** The plant it was made for, as identifiers spell it; the ledger holds what is published for all of them. */
  plant?: string;
}

/**
 * Identify a package.
 *
 * @param zip
 *   The whole zip.
 * @param files
 *   Its files, by path.
 * @returns
 *   Nothing when no entry of the ledger is about it.
 */
export function identify(
  zip: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
  { entries }: Ledger,
): Identified | undefined {
  const all = entries.flatMap((entry) => entry.release.packages.map((one) => ({ entry, package: one })));
  const digest = sha256(zip);
  const byBytes = all.find((one) => one.package.sha256 === digest);
  if (byBytes) return { match: 'bytes', ...byBytes };
  const names = filesDigest(files);
  const byFiles = all.find((one) => one.package.files === names);
  if (byFiles) return { match: 'files', ...byFiles };
  const manifest = readManifest(files);
  const byName = all.find(
    ({ entry: { release }, package: { edition } }) =>
      release.identifier === manifest?.identifier &&
      release.version === manifest.version &&
      (edition === '1.2') === manifest.isScorm12,
  );
  if (!byName) return undefined;
  return { match: 'identifier', ...byName, ...(manifest?.plant !== undefined && { plant: manifest.plant }) };
}

interface Manifest {
  identifier: string;
  plant?: string;
  version: string;
  isScorm12: boolean;
}

/** What our own manifests say in their first lines; those of others are none of our releases. */
function readManifest(files: ReadonlyMap<string, Uint8Array>): Manifest | undefined {
  const text = new TextDecoder().decode(files.get('imsmanifest.xml')).slice(0, 4000);
  const [, whole, version] = /<manifest identifier="([^"]+)"\s+version="([^"]+)"/.exec(text) ?? [];
  if (whole === undefined || version === undefined) return undefined;
  // As `capsuleIdentifier` writes it: ids have no capitals.
  const [identifier = '', plant] = whole.split('_SITE_');
  const isScorm12 = /<schemaversion>1\.2</.test(text);
  return { identifier, ...(plant !== undefined && { plant }), version, isScorm12 };
}
