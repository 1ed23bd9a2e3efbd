/** What publishing says of a fleet that cannot run what is shipped, and of one that is not understood. */
import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadContent, type Content } from '../../../src/content/index.ts';
import { publish, type Published } from '../../../src/publish/index.ts';
import { textsOf } from '../../../src/terminal/texts.ts';
import { isLong } from '../../long.ts';
import { contentFolder, flawless, temporaryFolder } from '../commands/command.ts';

const quietly = { drafts: false, onPackage: () => undefined, onStep: () => undefined };

it.runIf(isLong)('a feature too new for the stated fleet is named, and nothing is published', async () => {
  const folder = await contentFolder({
    '_project.yaml': 'name: Fonderie\nfleet: [chrome 60, ios_saf >= 17]',
    'gloves/en.mdx': flawless,
  });
  const outDir = await temporaryFolder();
  const { incompatible, isPublished }: Published = await publish(await loadContent(folder), {
    ...quietly,
    outDir,
  });
  const [first] = incompatible;
  expect(first).toMatchObject({ browserName: 'Chrome', version: '60' });
  expect(first?.file).toMatch(/\.(?:css|js|html)$/);
  expect(first?.feature).toMatch(/^(?:css|api|javascript|html)\./);
  expect(first?.needs).toMatch(/^\d+$/);
  expect(incompatible.filter(({ browserName }) => browserName !== 'Chrome')).toEqual([]);
  expect(isPublished).toBe(false);
  expect(await readdir(outDir)).toEqual([]);
});

it('the sentence names file, feature, browser and version in every language', () => {
  for (const lang of ['fr', 'en'] as const) {
    const sentence = textsOf(lang).unfit(
      'site/fire.css',
      'css.selectors.has',
      'Safari on iOS',
      '14.0',
      '15.4',
    );
    for (const part of ['site/fire.css', 'css.selectors.has', 'Safari on iOS', '14.0', '15.4'])
      expect(sentence).toContain(part);
  }
});

it('a fleet that is not understood is said so before anything is built', async () => {
  const project: Partial<Content['project']> = { fleet: ['netscape >= 4'] };
  const steps: string[] = [];
  const publishing = publish({ project } as Content, {
    ...quietly,
    onStep: (step) => steps.push(step),
    outDir: await temporaryFolder(),
  });
  await expect(publishing).rejects.toThrow('The fleet in _project.yaml is not understood');
  expect(steps).toEqual([]);
});
