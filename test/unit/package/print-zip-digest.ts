// Prints the SHA-256 of each edition's zip of a sample; a process of its own, so that a test can set its time zone and folder.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Capsule } from '../../../src/model/capsule.ts';
import { planPackage } from '../../../src/package/plan.ts';
import { writeZip } from '../../../src/package/zip.ts';
import { source } from './source.ts';

const [file = ''] = process.argv.slice(2);
const capsule = JSON.parse(await readFile(file, 'utf8')) as Capsule;
const player = { css: 'main {}\n', print: '', site: '', scorm12: '// 1.2\n', scorm2004: '// 2004\n' };

for (const edition of ['1.2', '2004-3rd', '2004-4th'] as const) {
  const zip = await writeZip(planPackage(capsule, { name: 'Martin' }, edition, player), source);
  console.log(createHash('sha256').update(zip).digest('hex'));
}
