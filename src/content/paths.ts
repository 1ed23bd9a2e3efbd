/** Paths on the disk: the YAML files of `_paths/`. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { capsuleIdProblem } from '../compile/capsule-id.ts';
import { finding, inOrder, type Finding } from '../compile/finding.ts';
import { readPath, type CheckedPath, type PathSurroundings } from '../compile/path.ts';
import { placeOnLine } from '../compile/rules/rule.ts';

/** Folder of the paths in the content folder. */
const pathsFolder = '_paths';

/** A path of the content folder. */
export interface ContentPath {
  /** Permanent id: the file's name without its ending. */
  id: string;
  /** Relative to the content folder, with `/`. */
  file: string;
  /** Absent when it has an error. */
  path?: CheckedPath;
  findings: Finding[];
}

/**
 * Read the paths of a content folder.
 *
 * @param root
 *   Content folder.
 * @param surroundings
 *   Settings, and the capsules there are.
 * @returns
 *   Sorted by id; none where there is no `_paths`.
 */
export async function readPaths(root: string, surroundings: PathSurroundings): Promise<ContentPath[]> {
  const names = await readdir(join(root, pathsFolder)).catch(() => []);
  const visible = names.filter((name) => !/^[._]/.test(name)).toSorted();
  return Promise.all(visible.map((name) => readOne(root, name, surroundings)));
}

async function readOne(root: string, name: string, surroundings: PathSurroundings): Promise<ContentPath> {
  const id = name.replace(/\.yaml$/, '');
  const file = `${pathsFolder}/${name}`;
  const refuse = (...findings: Finding[]): ContentPath => ({ id, file, findings });
  const top = placeOnLine(1, 1, 2);
  if (id === name || capsuleIdProblem(id)) return refuse(finding('path-file-name', top, { found: name }));
  // Nothing outside the content folder is ever read.
  const real = await realpath(join(root, file)).catch(() => undefined);
  if (!real?.startsWith((await realpath(root)) + sep))
    return refuse(finding('file-inside-content', top, { path: file }));
  // A folder, with the sign of one.
  if (!(await stat(real)).isFile()) return refuse(finding('path-file-name', top, { found: `${name}/` }));
  const { path, findings } = readPath(await readFile(real), surroundings);
  return { id, file, findings: inOrder(findings), ...(path && { path }) };
}
