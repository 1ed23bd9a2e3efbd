import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { Capsule } from '../../../src/model/capsule.ts';
import type { Edition } from '../../../src/package/edition.ts';

const folder = new URL('../../samples/package/', import.meta.url);

export const editions: Edition[] = ['1.2', '2004-3rd', '2004-4th'];

/** What the package stage takes as it is; the real files have tests of their own. */
export const player = {
  css: 'main { max-width: 40rem }\n',
  print: '.bar { display: none }\n',
  site: '// the site is no package\n',
  scorm12: '// tracks by cmi.core\n',
  scorm2004: '// tracks by cmi\n',
};

export const project = { name: 'Atelier Martin & Fils' };

/** Names of the sample folders: adding one adds a case. */
export async function listCases(): Promise<string[]> {
  return (await readdir(folder)).toSorted();
}

export async function readCapsule(name: string): Promise<Capsule> {
  return JSON.parse(await readFile(new URL(`${name}/capsule.json`, folder), 'utf8')) as Capsule;
}

/** Compare a text with a file of a sample's folder; with `UPDATE=1`, write the file. */
export async function expectFile(name: string, file: string, actual: string): Promise<void> {
  const url = new URL(`${name}/${file}`, folder);
  if (process.env['UPDATE']) await writeFile(url, actual);
  // Git may check text out with the line ends of Windows.
  const expected = (await readFile(url, 'utf8')).replaceAll('\r\n', '\n');
  expect(actual, `${name}/${file}`).toBe(expected);
}
