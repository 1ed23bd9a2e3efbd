/** A sample folder as a small content folder: found, read and compiled, without cache or workers. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inOrder, type Finding } from '../../../src/compile/finding.ts';
import { compileCapsule, type Compiled } from '../../../src/compile/index.ts';
import { checkTogether, type CompiledFile } from '../../../src/compile/together.ts';
import { findCapsules, type FoundCapsule, type FoundFolder } from '../../../src/content/find.ts';
import { readFolderFiles } from '../../../src/content/folder-files.ts';
import { readSettings } from '../../../src/content/index.ts';
import { sha256 } from '../../../src/content/hash.ts';
import { languagePublished } from '../../../src/content/language-published.ts';
import { gather, jobsOf, type PlantChoice } from '../../../src/content/plant-jobs.ts';
import { plantFindings, readPlants } from '../../../src/content/plants.ts';
import { readPaths } from '../../../src/content/paths.ts';
import { ledgerFindings } from '../ledger/ledger-case.ts';

/** The day on which review dates are judged. */
const today = '2026-10-01';

export interface CompiledCase {
  /** Folder of the content: `file` of the findings is relative to it. */
  root: string;
  files: { file: string; compiled: Compiled; findings: Finding[] }[];
}

/**
 * Compile a case: one capsule whose texts stand right in the folder, or several
 * in folders of their own, beside a `_project.yaml`.
 */
export async function compileCase(folder: string): Promise<CompiledCase> {
  const single = (await readdir(folder)).some((name) => /\.mdx?$/i.test(name));
  const root = single ? dirname(folder) : folder;
  const folders = (await findCapsules(root)).filter(({ id }) => !single || id === basename(folder));
  const plants = await readPlants(folder);
  const { project, own, findings, readable } = await readSettings(folder);
  const choice = { own, chosen: undefined, others: plants };

  const compiled = await Promise.all(folders.map((found) => compileFolder(root, found, choice, readable)));
  const capsules = compiled.flat();
  const together = checkTogether(capsules, project.languages, today);
  const files = capsules.map((capsule) => ({
    file: single ? basename(capsule.file) : capsule.file,
    compiled: capsule,
    findings: inOrder([...capsule.findings, ...(together.get(capsule.file) ?? [])]),
  }));
  const paths = (await readPaths(folder, { project, capsules })).map(({ file, findings }) => ({
    file,
    compiled: { findings, anchors: noAnchors },
    findings,
  }));
  const sites = plants
    .map((plant) => ({ file: plant.file, findings: plantFindings(plant, project.languages) }))
    .filter((plant) => plant.findings.length > 0)
    .map(({ file, findings }) => ({ file, compiled: { findings, anchors: noAnchors }, findings }));
  const settings = { file: '_project.yaml', compiled: { findings, anchors: noAnchors }, findings };
  const ledger = (single ? [] : await ledgerFindings(folder, capsules, today))
    .filter((said) => said.findings.length > 0)
    .map(({ file, findings: said }) => ({
      file,
      compiled: { findings: [...said], anchors: noAnchors },
      findings: [...said],
    }));
  return {
    root: folder,
    files: [...(findings.length > 0 ? [settings] : []), ...sites, ...files, ...paths, ...ledger],
  };
}

const noAnchors: Compiled['anchors'] = { frontMatter: {}, questions: {}, links: [] };

async function compileFolder(
  root: string,
  folder: FoundFolder,
  choice: PlantChoice,
  settled: boolean,
): Promise<CompiledFile[]> {
  const files = await readFolderFiles(root, folder);
  // What this test writes into the folder of a single capsule is no file of the capsule.
  delete files['messages.txt'];
  delete files['capsule.json'];
  const compile = async (found: FoundCapsule): Promise<CompiledFile[]> => {
    const findings = found.findings.length > 0 ? found.findings : languagePublished(found.lang, choice.own);
    if (findings.length > 0) return [{ ...found, findings, anchors: noAnchors }];
    const bytes = await readFile(join(root, found.file));
    const jobs = jobsOf(found, { id: found.id, lang: found.lang, bytes, files }, choice);
    return gather(
      jobs,
      jobs.map(({ job }) => compileCapsule({ ...job, sha256 })),
      settled,
    );
  };
  return (await Promise.all(folder.capsules.map(compile))).flat();
}
