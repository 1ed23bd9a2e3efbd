/**
 * The import stage of the LMS: the bytes of a zip in, a package that can be
 * played out, or one problem that says why not.
 */
import type { Edition } from '../editions.ts';
import { readManifest } from './manifest.ts';
import { refuse } from './problem.ts';
import { unzip, type PackageFiles, type UnzipLimits } from './unzip.ts';

/** A package as an LMS keeps it. */
export interface ScormPackage {
  edition: Edition;
  title: string;
  /** Address of the page to launch, relative to the root of the package; a query may follow. */
  launch: string;
  /** How many SCOs there are; only the first is launched. */
  scos: number;
  files: PackageFiles;
}

const manifestPath = 'imsmanifest.xml';

/**
 * Import a package.
 *
 * @param zip
 *   The whole zip.
 * @throws {PackageError}
 *   When it is broken, hostile, or no SCORM package.
 */
export async function importPackage(zip: Uint8Array, limits?: UnzipLimits): Promise<ScormPackage> {
  const files = await unzip(zip, limits);
  const bytes = files.get(manifestPath) ?? refuseWithoutManifest(files);
  const manifest = readManifest(bytes);
  return { ...manifest, launch: launchAddress(manifest.launch, files), files };
}

/** The commonest mistake: the folder was zipped, not what is in it. */
function refuseWithoutManifest(files: PackageFiles): never {
  const elsewhere = [...files.keys()].find((file) => file.toLowerCase().endsWith(`/${manifestPath}`));
  if (elsewhere === undefined) refuse({ kind: 'no-manifest' });
  refuse({ kind: 'manifest-in-folder', folder: elsewhere.slice(0, -manifestPath.length - 1) });
}

/**
 * Resolve as a browser would, and see that a file is there. What leaves the
 * package and comes back, begins at the root of a host or is written with
 * backslashes leads somewhere in a browser, and nowhere in some LMSs: ADL's
 * checker refuses all three.
 */
function launchAddress(href: string, files: PackageFiles): string {
  if (/^\/|\\|(?:^|\/)\.\.(?:\/|$)/.test(href)) refuse({ kind: 'launch-outside', href });
  const root = 'http://package.invalid/';
  const url = URL.canParse(href, root) ? new URL(href, root) : refuse({ kind: 'launch-missing', href });
  if (url.origin !== new URL(root).origin) refuse({ kind: 'launch-outside', href });
  const path = url.pathname.slice(1);
  if (!files.has(decodePath(path))) refuse({ kind: 'launch-missing', href });
  return path + url.search + url.hash;
}

/** A path without its percent signs; nothing where they are not well formed, which no web server takes. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
