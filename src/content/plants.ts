/** Plants on the disk: the YAML files of `_sites/`, and what differs between them. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isPlantId } from '../compile/capsule-id.ts';
import { finding, inOrder, type Finding } from '../compile/finding.ts';
import { nearest } from '../compile/nearest.ts';
import { readPlant } from '../compile/plant.ts';
import { placeOnLine } from '../compile/rules/rule.ts';
import type { Plant } from '../model/schema-types.ts';
import { UserError } from './user-error.ts';

/** Folder of the plants in the content folder. */
const plantsFolder = '_sites';

/** The file of a plant. */
export interface PlantFile {
  /** Permanent id: the file's name without its ending. */
  id: string;
  /** Relative to the content folder, with `/`. */
  file: string;
  /** Absent when the file has an error. */
  plant?: Plant;
  findings: Finding[];
  /** What is wrong where these languages are published: the name is on every page. */
  unnamedIn?: (languages: readonly string[]) => Finding[];
}

/**
 * Read the plants of a content folder.
 *
 * @param root
 *   Content folder.
 * @returns
 *   Sorted by id; none where there is no `_sites`.
 */
export async function readPlants(root: string): Promise<PlantFile[]> {
  const names = await readdir(join(root, plantsFolder)).catch(() => []);
  const visible = names.filter((name) => !/^[._]/.test(name)).toSorted();
  return Promise.all(visible.map((name) => readOne(root, name)));
}

async function readOne(root: string, name: string): Promise<PlantFile> {
  const id = name.replace(/\.yaml$/, '');
  const file = `${plantsFolder}/${name}`;
  const refuse = (found: Finding): PlantFile => ({ id, file, findings: [found] });
  const top = placeOnLine(1, 1, 2);
  if (id === name || !isPlantId(id)) return refuse(finding('plant-file-name', top, { found: name }));
  // Nothing outside the content folder is ever read.
  const real = await realpath(join(root, file)).catch(() => undefined);
  if (!real?.startsWith((await realpath(root)) + sep))
    return refuse(finding('file-inside-content', top, { path: file }));
  // A folder, with the sign of one.
  if (!(await stat(real)).isFile()) return refuse(finding('plant-file-name', top, { found: `${name}/` }));
  const { findings, ...read } = readPlant(await readFile(real));
  return { id, file, findings: inOrder(findings), ...read };
}

/** Everything that is wrong with the file of a plant, where these languages are published. */
export function plantFindings({ findings, unnamedIn }: PlantFile, languages: readonly string[]): Finding[] {
  return [...findings, ...(unnamedIn?.(languages) ?? [])];
}

/**
 * The plant of that name.
 *
 * @throws {UserError}
 *   When there is none: the option names what does not exist.
 */
export function plantNamed(id: string, plants: readonly PlantFile[]): PlantFile {
  const found = plants.find((plant) => plant.id === id);
  if (found) return found;
  const ids = plants.map((plant) => plant.id);
  const meant = nearest(id, ids) ?? '';
  throw new UserError(
    {
      en: `There is no plant ${id}: no file ${plantsFolder}/${id}.yaml in the content folder.${meant && ` Did you mean ${meant}?`}`,
      fr: `Il n’y a pas de site ${id} : aucun fichier ${plantsFolder}/${id}.yaml dans le dossier des contenus.${meant && ` Vouliez-vous dire ${meant} ?`}`,
    },
    ids.length > 0
      ? { en: `Plants: ${ids.join(', ')}.`, fr: `Sites : ${ids.join(', ')}.` }
      : {
          en: 'A plant is a file such as _sites/lyon.yaml, with a name and what capsules take from it.',
          fr: 'Un site est un fichier comme _sites/lyon.yaml, avec un nom et ce que les capsules en reprennent.',
        },
  );
}
