/** A package's files straight from a sample, without the zip: what an LMS would have unpacked. */
import { readFile } from 'node:fs/promises';
import type { Edition } from '../../../src/lms/editions.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { featuresOf } from '../../../src/model/features.ts';
import type { Project } from '../../../src/model/schema-types.ts';
import { renderMain, renderPage } from '../../../src/package/page.ts';
import { buildPlayerFiles } from '../../../src/package/player-files.ts';

const project: Project = { name: 'Fonderie du Val' };
/** Read a capsule of `test/samples/capsules`. */
export async function readSample(name: string): Promise<Capsule> {
  const file = new URL(`../../samples/capsules/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Capsule;
}

export async function packageOf(
  capsule: Capsule,
  edition: Edition,
  settings: Partial<Project> = {},
): Promise<Map<string, string>> {
  const files = await buildPlayerFiles(featuresOf(capsule));
  return new Map([
    ['index.html', renderPage(capsule, { ...project, ...settings })],
    ['capsule.css', files.css],
    ['print.css', files.print],
    ['player.js', edition === '1.2' ? files.scorm12 : files.scorm2004],
  ]);
}

/** A page with the player of the site, and no more of the site around it. */
export async function sitePageOf(capsule: Capsule): Promise<Map<string, string>> {
  const files = await buildPlayerFiles(featuresOf(capsule));
  const html = `<!doctype html><html lang="${capsule.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${capsule.frontMatter.title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="capsule.css"><link rel="stylesheet" href="print.css" media="print"><script src="player.js" defer></script></head><body>${renderMain(capsule, project, { colophon: '' })}</body></html>`;
  return new Map([
    ['index.html', html],
    ['capsule.css', files.css],
    ['print.css', files.print],
    ['player.js', files.site],
  ]);
}
