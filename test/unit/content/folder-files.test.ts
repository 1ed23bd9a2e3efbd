/** What is too heavy is said to be too heavy, with its size and the limit, whatever its format. */
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileCapsule } from '../../../src/compile/index.ts';
import { toMessage } from '../../../src/compile/messages/index.ts';
import { defaultProject } from '../../../src/compile/project.ts';
import { readFacts } from '../../../src/content/folder-files.ts';
import { sha256 } from '../../../src/content/hash.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'heavy-'));
});
afterAll(() => rm(dir, { recursive: true }));

it.each([
  [
    'atelier.png',
    20_000_001,
    '![Le quai](atelier.png)',
    /`atelier\.png` weighs 20\.1 MB, more than the 20 MB/,
  ],
  ['fiche.pdf', 60_000_000, '[la fiche](fiche.pdf)', /`fiche\.pdf` weighs 60 MB.*“web” quality/],
  ['quai.svg', 1_000_001, '![Le quai](quai.svg)', /`quai\.svg` weighs 1\.1 MB, more than the 1 MB.*simpler/],
  [
    'dit.txt',
    200_001,
    '<Audio src="entretien.mp3" transcript="dit.txt" />',
    /`dit\.txt` weighs 201 kB, more than the 200 kB.*recording/,
  ],
])('%s of %i bytes', async (name, bytes, text, expected) => {
  const file = join(dir, name);
  await writeFile(file, '');
  await truncate(file, bytes);
  const { findings } = compileCapsule({
    id: 'quai',
    lang: 'fr',
    bytes: new TextEncoder().encode(`---\ntitle: Le quai\n---\n\n${text}\n`),
    files: { [name]: await readFacts(file) },
    project: defaultProject,
    sha256,
  });
  const said = findings.filter(({ values }) => 'path' in values && values.path === name);
  expect(said.map(({ ruleId }) => ruleId)).toEqual(['file-size-limit']);
  expect(said.map((one) => toMessage(one, 'quai/fr.mdx', 'en').reason).join()).toMatch(expected);
});
