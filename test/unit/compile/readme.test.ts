/** What the README shows is what compiles. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { compileCapsule } from '../../../src/compile/index.ts';
import { defaultProject } from '../../../src/compile/project.ts';
import { sha256 } from '../../../src/content/hash.ts';
import { flawless } from '../commands/command.ts';

it('shows a capsule that compiles', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
  const examples = [...readme.matchAll(/^```mdx\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');
  expect(examples).toHaveLength(1);
  const frontMatter = flawless.slice(0, flawless.indexOf('---', 4) + 4);
  for (const example of examples) {
    const bytes = Buffer.from(`${frontMatter}\n${example}`);
    const { capsule } = compileCapsule({
      id: 'readme',
      lang: 'fr',
      bytes,
      files: {},
      project: defaultProject,
      sha256,
    });
    expect(capsule?.questions.map(({ id, type }) => [id, type])).toEqual([['q-etapes', 'multiple']]);
  }
});
