/** The disk: which capsules a content folder holds, and what stands beside them. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { capsuleIdProblem, isLang } from '../compile/capsule-id.ts';
import { finding, type Finding } from '../compile/finding.ts';
import { placeOnLine } from '../compile/rules/rule.ts';
import { UserError } from './user-error.ts';

/** A capsule's text, found but not read. */
export interface FoundCapsule {
  id: string;
  lang: string;
  /** Relative to the content folder, with `/`. */
  file: string;
  /** What is wrong with its name or place; it is then not read. */
  findings: Finding[];
}

export interface FoundFolder {
  id: string;
  capsules: FoundCapsule[];
  /** Other files, relative to the folder with `/`; `outside` for a link that leaves the content folder. */
  files: { path: string; outside: boolean }[];
}

const top = placeOnLine(1, 1, 2);
/** Deep enough for any way to sort images; stops a loop of links. */
const maxDepth = 6;

/**
 * List the folders of a content folder. Names beginning with `_` or `.` are
 * none of them.
 *
 * @param dir
 *   Content folder.
 * @throws {UserError}
 *   When it is not there, or not a folder.
 */
export async function findCapsules(dir: string): Promise<FoundFolder[]> {
  const root = await realpath(dir).catch(() => {
    throw new UserError(
      { en: `There is no folder ${dir}.`, fr: `Il n’y a pas de dossier ${dir}.` },
      {
        en: 'Name the content folder with --content DIR.',
        fr: 'Nommez le dossier des contenus avec --content DOSSIER.',
      },
    );
  });
  if (!(await stat(root)).isDirectory()) {
    throw new UserError({ en: `${dir} is not a folder.`, fr: `${dir} n’est pas un dossier.` });
  }
  const entries = (await readdir(root, { withFileTypes: true })).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const misplaced = entries
    .filter(
      (entry) =>
        entry.isFile() &&
        /^[^_.].*\.mdx$|^_?project\.ya?ml$/i.test(entry.name) &&
        entry.name !== '_project.yaml',
    )
    .map(({ name }) => misplacedFile('', name));
  const misnamed = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => misnamedFolder(name));
  const names = entries
    .filter((entry) => !/^[._]/.test(entry.name) && (entry.isDirectory() || entry.isSymbolicLink()))
    .map((entry) => entry.name);
  const folders = await Promise.all(names.map((id) => findFolder(root, id)));
  const atRoot: FoundFolder = { id: '', capsules: [...misplaced, ...misnamed], files: [] };
  return [
    ...(atRoot.capsules.length > 0 ? [atRoot] : []),
    ...folders.filter((folder) => folder !== undefined),
  ];
}

async function findFolder(root: string, id: string): Promise<FoundFolder | undefined> {
  const folder = join(root, id);
  const real = await realpath(folder).catch(() => undefined);
  if (!real) return undefined;
  if (!isInside(root, real)) {
    return { id, capsules: [outsideCapsule(id, '', id)], files: [] };
  }
  if (!(await stat(real)).isDirectory()) return undefined;
  const listed = await listFiles(root, real, '', 0);
  // Also what was meant to be one: Windows hides the `.txt` of `fr.mdx.txt`.
  const texts = listed.filter(({ path }) => /^[^/_.][^/]*\.mdx?(\.txt)?$/i.test(path));
  const deeper = listed.filter(({ path }) => /\/[^/_.][^/]*\.mdx$/i.test(path));
  const files = listed.filter((file) => !texts.includes(file) && !deeper.includes(file));
  const capsules = [
    ...texts.map(({ path, outside }) => toCapsule(id, path, outside)),
    ...deeper.map(({ path }) => misplacedFile(id, path)),
  ];
  return { id, capsules, files };
}

/** A folder whose name is nearly that of one that is read. */
function misnamedFolder(name: string): FoundCapsule[] {
  const expected = /^_(?:path|parcours)s?$/i.test(name)
    ? '_paths'
    : /^_(?:site|plant)s?$/i.test(name)
      ? '_sites'
      : /^_releases?$/i.test(name)
        ? '_releases'
        : name;
  if (name === expected) return [];
  const findings = [finding('project-file-name', top, { found: name, expected })];
  return [{ id: '', lang: name, file: name, findings }];
}

/** A file that would be passed over in silence: a capsule without a folder, or too deep in one, or the settings misnamed. */
function misplacedFile(id: string, path: string): FoundCapsule {
  const file = id === '' ? path : `${id}/${path}`;
  const findings = /project\.ya?ml$/i.test(path)
    ? [finding('project-file-name', top, { found: path })]
    : [finding('capsule-place', top, { found: file })];
  return { id, lang: path, file, findings };
}

function toCapsule(id: string, name: string, outside: boolean): FoundCapsule {
  const lang = name.replace(/\.mdx$/, '');
  const file = `${id}/${name}`;
  if (outside) return outsideCapsule(id, lang, file);
  const findings: Finding[] = [];
  const reason = capsuleIdProblem(id);
  if (reason) findings.push(finding('capsule-id-form', top, { id, reason }));
  if (!isLang(lang)) findings.push(finding('language-file-name', top, { found: name }));
  return { id, lang, file, findings };
}

function outsideCapsule(id: string, lang: string, file: string): FoundCapsule {
  return { id, lang, file, findings: [finding('file-inside-content', top, { path: file })] };
}

async function listFiles(
  root: string,
  folder: string,
  prefix: string,
  depth: number,
): Promise<FoundFolder['files']> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  const listed = await Promise.all(
    entries.map(async (entry) => {
      const path = prefix + entry.name;
      const full = join(folder, entry.name);
      if (entry.isFile()) return [{ path, outside: false }];
      if (entry.isSymbolicLink()) {
        const real = await realpath(full).catch(() => undefined);
        if (!real) return [];
        if (!isInside(root, real)) return [{ path, outside: true }];
        if ((await stat(real)).isFile()) return [{ path, outside: false }];
      }
      const isFolder = entry.isDirectory() || entry.isSymbolicLink();
      return isFolder && depth < maxDepth ? listFiles(root, full, `${path}/`, depth + 1) : [];
    }),
  );
  return listed.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root + sep);
}
