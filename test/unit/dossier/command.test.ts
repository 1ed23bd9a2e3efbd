/** What `npm run build` says of a fleet that cannot run what is shipped, and of settings that are not understood. */
import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { textsOf } from '../../../src/terminal/texts.ts';
import { contentFolder, flawless, runCommand, temporaryFolder, type Outcome } from '../commands/command.ts';

const plant = '{ name: Val, type: shop, learners: 9, line: 4, window: "06:00-06:15", via: Nowhere }';

async function build(settings: string): Promise<Outcome & { published: string[] }> {
  const content = await contentFolder({
    '_project.yaml': `name: Fonderie\n${settings}`,
    'gloves/en.mdx': flawless,
  });
  const out = await temporaryFolder();
  const outcome = await runCommand('build', ['--content', content, '--out', out, '--lang', 'en']);
  return { ...outcome, published: await readdir(out) };
}

it('a feature too new for the stated fleet fails the build, and nothing is published', async () => {
  const { code, stderr, published } = await build('fleet: [chrome 60, ios_saf >= 17]');
  const [sentence = '', file, feature, needs] =
    /^(site\/\S+) uses (\S+), which Chrome 60 of the stated fleet cannot run: it needs (\d+)\..*$/m.exec(
      stderr,
    ) ?? [];
  expect(file, stderr).toMatch(/\.(?:css|js|html)$/);
  expect(feature).toMatch(/^(?:css|api|javascript|html)\./);
  expect(sentence).toBe(textsOf('en').unfit(file ?? '', feature ?? '', 'Chrome', '60', needs));
  expect(stderr).not.toContain('Safari');
  expect(code).toBe(1);
  expect(published).toEqual([]);
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

it.each([
  ['fleet: [netscape >= 4]', 'The fleet in _project.yaml is not understood'],
  [`plan: { plants: [${plant}] }`, 'no plant of the plan is called Nowhere'],
])('%s cannot be used, and the build says why before it builds anything', async (settings, sentence) => {
  const { code, stderr, published } = await build(settings);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('Building');
  expect(code).toBe(2);
  expect(published).toEqual([]);
});
