/**
 * The package stage. A capsule comes in; a plan goes out, which says what the
 * zip holds and where each file's bytes come from. `zip.ts` obeys the plan.
 * Everything up to the plan is pure, and may assume that the compiler found no
 * error: what does not fit is a bug in this program, and throws.
 */
import { withAccent } from '../model/accent.ts';
import type { Capsule, Media } from '../model/capsule.ts';
import { capsuleIdentifier } from '../model/identifiers.ts';
import { zipSuffixes } from './edition.ts';
import type { Edition } from './edition.ts';
import { buildManifest12 } from './manifest-1.2.ts';
import { buildManifest2004 } from './manifest-2004.ts';
import { launchPath } from './manifest-parts.ts';
import { renderPage, type CoverLogo } from './page.ts';
import type { PlayerFiles } from './player-files.ts';
import { schemaFiles } from './schema-names.ts';
import type { PackageSettings } from './settings.ts';

/** One file of the zip: its path from the root, and where its bytes come from. */
export type PackageEntry =
  | {
      path: string;
      text: string;
      /** Whether every package of the edition holds this same text, so that the writer may compress it once. */
      shared?: true;
    }
  | { path: string; media: Media }
  | { path: string; bytes: Uint8Array }
  | { path: string; schema: string };

export interface PackagePlan {
  /** Name of the zip, for example `near-miss.fr-1.2.0.scorm12.zip`. */
  file: string;
  /** Identifier of the manifest, the same for every version of the capsule. */
  identifier: string;
  edition: Edition;
  /** Date that the files of the zip bear, `2026-09-15`. */
  date: string;
  /** Files of the zip, sorted by path. */
  entries: PackageEntry[];
}

/** The organisation's logo, ready to be written. */
export interface PackageLogo extends Pick<CoverLogo, 'width' | 'height'> {
  /** Its ending says what it is: `logo.3f9a01bc.svg`. */
  name: string;
  bytes: Uint8Array;
}

/** Logos are drawn for white paper, as in the site's header; here one stands on a sign. */
const logoStyles = '.cover img{padding:.5rem;background:#fff;forced-color-adjust:none}';

/** Path of the manifest; importers look for it at the root of the zip and nowhere else. */
const manifestPath = 'imsmanifest.xml';

/**
 * Plan the package of a capsule.
 *
 * @param capsule
 *   Capsule that the compiler found no error in.
 * @param project
 *   Settings of the organisation, for the page.
 * @param edition
 *   Edition of SCORM, which the player and the manifest are pinned to.
 * @param player
 *   The built style sheet and scripts.
 * @param logo
 *   The organisation's, if it has one.
 */
export function planPackage(
  capsule: Capsule,
  project: PackageSettings,
  edition: Edition,
  player: PlayerFiles,
  logo?: PackageLogo,
): PackagePlan {
  const logoFile = logo && { ...logo, path: `logo.${logo.name.split('.').at(-1) ?? ''}` };
  const css = withAccent(player.css, project.accent) + (logo ? logoStyles : '');
  const content: PackageEntry[] = [
    { path: launchPath, text: renderPage(capsule, project, logoFile) },
    { path: 'capsule.css', text: css, shared: true },
    { path: 'print.css', text: player.print, shared: true },
    { path: 'player.js', text: edition === '1.2' ? player.scorm12 : player.scorm2004, shared: true },
    ...(logoFile ? [{ path: logoFile.path, bytes: logoFile.bytes }] : []),
    ...capsule.media.map((media) => ({ path: media.path, media })),
  ];
  for (const { path } of content) assertPortable(path);

  const listed = sortByPath([...content, ...schemaFiles(edition)]);
  assertUnique(listed);
  const paths = listed.map((entry) => entry.path);
  const manifest =
    edition === '1.2' ? buildManifest12(capsule, paths) : buildManifest2004(capsule, paths, edition);

  return {
    file: `${nameOf(capsule)}-${capsule.frontMatter.version}.${zipSuffixes[edition]}`,
    identifier: capsuleIdentifier(capsule),
    edition,
    // A date that never moved would let browsers behind an LMS keep the former version for years: without other
    // headers they cache for a tenth of the age (RFC 9111, 4.2.2).
    date: capsule.frontMatter.approvedOn ?? '1980-01-01',
    entries: sortByPath([...listed, { path: manifestPath, text: manifest }]),
  };
}

/** `near-miss.fr`, and `near-miss.fr.lyon` for a plant: ids have no points, so no two names are the same. */
function nameOf({ id, lang, plant }: Capsule): string {
  return plant ? `${id}.${lang}.${plant.id}` : `${id}.${lang}`;
}

/** Sort by code unit, which no locale changes. */
function sortByPath(entries: readonly PackageEntry[]): PackageEntry[] {
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

// LMSs refuse or mangle other letters; schema files alone keep names of their own, by which they find each other.
const portablePath = /^(?:[a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*$/;

// What Docebo refuses a package for; `.mjs` is what many LMS servers send without a script's type.
const refusedExtension = /\.(?:htaccess|php\w*|cgi|sh|shtml|asp|aspx|jsp|py|rb|pl|mjs)$/;

function assertPortable(path: string): void {
  if (!portablePath.test(path) || refusedExtension.test(path)) {
    throw new Error(`A package cannot hold a file named ${JSON.stringify(path)}`);
  }
}

/** Paths that differ in case only would overwrite each other where an LMS unzips on Windows. */
function assertUnique(entries: readonly PackageEntry[]): void {
  const seen = new Set([manifestPath]);
  for (const { path } of entries) {
    const folded = path.toLowerCase();
    if (seen.has(folded)) throw new Error(`A package cannot hold two files named ${path}`);
    seen.add(folded);
  }
}
