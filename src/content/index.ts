/**
 * The content stage: a folder on disk in, every capsule compiled out. Capsules
 * that have not changed since the last run come from the cache.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inOrder, severityOf, type Finding } from '../compile/finding.ts';
import type { Compiled } from '../compile/index.ts';
import type { ProjectSettings } from '../compile/input.ts';
import { defaultProject, readProject } from '../compile/project.ts';
import { checkTogether, type CompiledFile } from '../compile/together.ts';
import type { Capsule } from '../model/capsule.ts';
import { pruneCached, readCached, toolDigest, writeCached } from './cache.ts';
import { compileAll } from './compile-pool.ts';
import type { CompileJob } from './compile-worker.ts';
import { findCapsules, type FoundCapsule, type FoundFolder } from './find.ts';
import { readFolderFiles } from './folder-files.ts';
import { sha256 } from './hash.ts';
import { UserError } from './user-error.ts';
import { languagePublished } from './language-published.ts';

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
}

export interface Content {
  /** Absolute path of the content folder. */
  dir: string;
  project: ProjectSettings;
  /** Findings about `_project.yaml`. */
  projectFindings: Finding[];
  /** Sorted by file. */
  entries: Entry[];
}

export interface LoadOptions {
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
  const { project, findings: projectFindings } = await readSettings(root, languagesOf(folders));

  const pending: { found: FoundCapsule; job: CompileJob; key: string }[] = [];
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
      const job: CompileJob = { id: found.id, lang: found.lang, bytes, files, project };
      pending.push({ found, job, key: jobKey(job) });
    }
  }

  const compiled = [...refused, ...(await compileCached(root, pending, options.progress))];
  const together = checkTogether(compiled, project.languages, options.today ?? localDate());
  const entries = compiled
    .map(({ id, lang, file, capsule, findings }): Entry => {
      const all = inOrder([...findings, ...(together.get(file) ?? [])]);
      const clean = capsule && all.every(({ ruleId }) => severityOf(ruleId) !== 'error');
      return { id, lang, file, findings: all, ...(clean && { capsule }) };
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return { dir: root, project, projectFindings, entries };
}

/**
 * Read the settings of a content folder.
 *
 * @param dir
 *   Content folder; without `_project.yaml`, the defaults hold.
 * @param languages
 *   Languages that have capsules: what is published unless the settings say
 *   otherwise.
 */
export async function readSettings(
  dir: string,
  languages: ProjectSettings['languages'] = defaultProject.languages,
): Promise<{ project: ProjectSettings; findings: Finding[] }> {
  const bytes = await readFile(join(dir, projectFile)).catch(() => undefined);
  return bytes ? readProject(bytes, languages) : { project: { ...defaultProject, languages }, findings: [] };
}

/** Of the languages that we have texts for, those that a capsule is written in; all of them when none is. */
function languagesOf(folders: readonly FoundFolder[]): ProjectSettings['languages'] {
  const present = new Set(folders.flatMap(({ capsules }) => capsules.map(({ lang }) => lang)));
  const known = defaultProject.languages.filter((lang) => present.has(lang));
  return known.length > 0 ? known : defaultProject.languages;
}

/** Everything that the result of compiling depends on, as one digest. */
function jobKey({ id, lang, bytes, files, project }: CompileJob): string {
  const tool = toolDigest('src/compile', 'src/model', 'schemas');
  return sha256(JSON.stringify([tool, id, lang, sha256(bytes), Object.entries(files), project]));
}

async function compileCached(
  root: string,
  pending: readonly { found: FoundCapsule; job: CompileJob; key: string }[],
  progress?: LoadOptions['progress'],
): Promise<CompiledFile[]> {
  // Keyed by the content path: another folder's capsules of the same name are others.
  const folder = `compiled/${sha256(root).slice(0, 16)}`;
  const names = pending.map(({ found }) => `${found.id}.${found.lang}.json`);
  const results = await Promise.all(
    pending.map(({ key }, index) => readCompiled(`${folder}/${names[index]}`, key)),
  );

  const missing = results.flatMap((result, index) => (result ? [] : [index]));
  let done = 0;
  const compiled = await compileAll(
    missing.flatMap((index) => pending[index]?.job ?? []),
    () => progress?.(++done, missing.length),
  );
  await Promise.all(
    missing.map(async (index, at) => {
      const result = compiled[at];
      const entry = pending[index];
      if (!result || !entry) return;
      results[index] = result;
      await writeCached(`${folder}/${names[index]}`, JSON.stringify({ key: entry.key, compiled: result }));
    }),
  );
  await pruneCached(folder, new Set(names));
  return pending.flatMap(({ found }, index) => {
    const result = results[index];
    return result ? [{ id: found.id, lang: found.lang, file: found.file, ...result }] : [];
  });
}

async function readCompiled(path: string, key: string): Promise<Compiled | undefined> {
  const bytes = await readCached(path);
  if (!bytes) return undefined;
  const cached = JSON.parse(bytes.toString('utf8')) as { key: string; compiled: Compiled };
  return cached.key === key ? cached.compiled : undefined;
}

/** Today where the author is. */
function localDate(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
export { renderMedia } from './media.ts';
