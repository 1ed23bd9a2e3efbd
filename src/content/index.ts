/**
 * The content stage: a folder on disk in, every capsule compiled out. Capsules
 * that have not changed since the last run come from the cache.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inOrder, severityOf, type Finding } from '../compile/finding.ts';
import type { Compiled } from '../compile/index.ts';
import type { ProjectSettings } from '../compile/input.ts';
import { settingsAt } from '../compile/plant.ts';
import { defaultProject, readProject } from '../compile/project.ts';
import { checkTogether, type CompiledFile } from '../compile/together.ts';
import type { Capsule } from '../model/capsule.ts';
import { localDay } from '../model/day.ts';
import type { LocalText, Plant } from '../model/schema-types.ts';
import { compileCached, type Pending } from './compiled.ts';
import { findCapsules, type FoundFolder } from './find.ts';
import { readFolderFiles } from './folder-files.ts';
import { UserError } from './user-error.ts';
import { languagePublished } from './language-published.ts';
import { readLogo, type Logo } from './logo.ts';
import { readPaths, type ContentPath } from './paths.ts';
import { gather, jobsOf } from './plant-jobs.ts';
import { plantFindings, plantNamed, readPlants } from './plants.ts';

/** One capsule text of the content folder. */
export interface Entry {
  id: string;
  lang: string;
  /** Relative to the content folder, with `/`. */
  file: string;
  /** Absent when it has an error. */
  capsule?: Capsule;
  /** In the order of the file. */
  findings: Finding[];
  /** Places of the front matter's keys and of the questions, for checks that come later. */
  anchors?: Compiled['anchors'];
}

export interface Content {
  /** Absolute path of the content folder. */
  dir: string;
  project: ProjectSettings;
  /** Findings about `_project.yaml`. */
  projectFindings: Finding[];
  /** Sorted by file. */
  entries: Entry[];
  /** Sorted by id. */
  paths: ContentPath[];
  /** Files of the plants that were looked at. */
  plants: { file: string; findings: Finding[] }[];
  /** The plant that is published for; absent where none was named. */
  plant?: NamedPlant;
  logo?: Logo;
  /** Findings about other files of the folder: those of the ledger. */
  otherFindings?: { file: string; findings: Finding[] }[];
}

/** A plant, for whoever publishes for it. */
export interface NamedPlant {
  id: string;
  name: LocalText;
}

export interface LoadOptions {
  /** Id of the plant that is published for. */
  plant?: string;
  /** Whether capsules are also looked at as they read at every plant. */
  everyPlant?: boolean;

  /** Called as capsules are compiled, for a progress line; `total` leaves cached ones out. */
  progress?: (done: number, total: number) => void;
  /** The day on which review dates are judged, `2026-09-15`; today unless said. */
  today?: string;
}

/** Name of the settings file in the content folder. */
export const projectFile = '_project.yaml';

/**
 * Load a content folder.
 *
 * @param dir
 *   Content folder.
 * @throws {UserError}
 *   When there is no such folder, or no capsule in it.
 */
export async function loadContent(dir: string, options: LoadOptions = {}): Promise<Content> {
  const root = resolve(dir);
  const folders = await findCapsules(root);
  if (folders.every((folder) => folder.capsules.length === 0)) {
    throw new UserError(
      { en: `There is no capsule in ${dir}.`, fr: `Il n’y a pas de capsule dans ${dir}.` },
      {
        en: 'A capsule is a file such as near-miss/fr.mdx in it: a folder with a name of its own, and a language.',
        fr: 'Une capsule y est un fichier comme near-miss/fr.mdx : un dossier à son nom, et une langue.',
      },
    );
  }
  const plants = await readPlants(root);
  const chosen = options.plant === undefined ? undefined : plantNamed(options.plant, plants);
  const settings = await readSettings(root, languagesOf(folders), chosen?.plant);
  const { project, own, logo } = settings;
  const choice = { own, chosen, others: options.everyPlant ? plants : [] };

  const pending: Pending[] = [];
  const refused: CompiledFile[] = [];
  for (const folder of folders) {
    const files = folder.capsules.length > 0 ? await readFolderFiles(root, folder) : {};
    for (const found of folder.capsules) {
      const findings = found.findings.length > 0 ? found.findings : languagePublished(found.lang, project);
      if (findings.length > 0) {
        refused.push({ ...found, findings, anchors: { frontMatter: {}, questions: {}, links: [] } });
        continue;
      }
      const bytes = await readFile(join(root, found.file));
      pending.push(...jobsOf(found, { id: found.id, lang: found.lang, bytes, files }, choice));
    }
  }

  const ids = plants.map(({ id }) => id);
  const results = await compileCached(root, pending, ids, options.progress);
  const settled = settings.readable && (!chosen || chosen.plant !== undefined);
  const compiled = [...refused, ...gather(pending, results, settled)];
  const together = checkTogether(compiled, project.languages, options.today ?? localDay(new Date()));
  const plant = chosen?.plant && { id: chosen.id, name: chosen.plant.name };
  const entries = compiled
    .map(({ id, lang, file, capsule, findings, anchors }): Entry => {
      const all = inOrder([...findings, ...(together.get(file) ?? [])]);
      const clean = capsule && all.every(({ ruleId }) => severityOf(ruleId) !== 'error');
      const published =
        clean && (plant ? { ...capsule, plant: { id: plant.id, name: localName(plant, lang) } } : capsule);
      return { id, lang, file, findings: all, anchors, ...(published && { capsule: published }) };
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const paths = await readPaths(root, { project, capsules: entries });
  const looked = chosen ? [chosen] : choice.others;
  return {
    dir: root,
    project,
    projectFindings: settings.findings,
    entries,
    paths,
    plants: looked.map((each) => ({ file: each.file, findings: plantFindings(each, project.languages) })),
    ...(plant && { plant }),
    ...(logo && { logo }),
  };
}

/**
 * Read the settings of a content folder.
 *
 * @param dir
 *   Content folder; without `_project.yaml`, the defaults hold.
 * @param languages
 *   Languages that have capsules: what is published unless the settings say
 *   otherwise.
 * @param plant
 *   The plant that is published for.
 * @returns
 *   Settings as they hold there, and the organisation's `own`; `readable` when
 *   none had to be replaced by its default.
 */
export async function readSettings(
  dir: string,
  languages: ProjectSettings['languages'] = defaultProject.languages,
  plant?: Plant,
): Promise<Settings> {
  const bytes = await readFile(join(dir, projectFile)).catch(() => undefined);
  const none: ReturnType<typeof readProject> = { project: { ...defaultProject, languages }, findings: [] };
  const { project: own, findings, placeOf } = bytes ? readProject(bytes, languages) : none;
  const project = settingsAt(own, plant);
  const readable = bytes === undefined || placeOf !== undefined;
  if (own.logo === undefined || placeOf === undefined) return { project, own, findings, readable };
  const { logo, findings: wrong } = await readLogo(dir, own.logo, placeOf(['logo']));
  return { project, own, findings: inOrder([...findings, ...wrong]), readable, ...(logo && { logo }) };
}

interface Settings {
  project: ProjectSettings;
  own: ProjectSettings;
  findings: Finding[];
  readable: boolean;
  logo?: Logo;
}

/** Name of a plant in a language; its first one where it has none in that. */
export function localName({ id, name }: NamedPlant, lang: string): string {
  return typeof name === 'string' ? name : (name[lang] ?? Object.values(name)[0] ?? id);
}

/** Of the languages that we have texts for, those that a capsule is written in; all of them when none is. */
export function languagesOf(folders: readonly FoundFolder[]): ProjectSettings['languages'] {
  const present = new Set(folders.flatMap(({ capsules }) => capsules.map(({ lang }) => lang)));
  const known = defaultProject.languages.filter((lang) => present.has(lang));
  return known.length > 0 ? known : defaultProject.languages;
}
export { digestMedia, renderMedia } from './media.ts';
