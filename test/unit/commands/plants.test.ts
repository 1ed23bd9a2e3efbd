/** A content folder with plants: what `--site` publishes, and what `check` says of those that are not published. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { severityOf } from '../../../src/compile/finding.ts';
import { toMessage } from '../../../src/compile/messages/index.ts';
import { loadContent, type LoadOptions } from '../../../src/content/index.ts';
import { capsuleIdentifier } from '../../../src/model/identifiers.ts';
import type { Report } from '../../../src/model/schema-types.ts';
import { isLong } from '../../long.ts';
import { readZip } from '../package/read-zip.ts';
import { contentFolder, flawless, runCommand, temporaryFolder } from './command.ts';

const drill = flawless
  .replace('reviewBy:', 'action: { label: Report, url: "{site.forms.hazard}" }\nreviewBy:')
  .replace(
    'You stand',
    'Meet here: {site.assembly}. Call [{site.emergency}](tel:{site.emergency}). You stand',
  );
const files = {
  '_project.yaml': [
    'name: Val Foundry',
    'accent: "#7a1f5c"',
    'logo: _logo.svg',
    'forms: { hazard: "https://example.org/hazard?a=1#top" }',
    'site: { emergency: "112", assembly: the sign }',
  ].join('\n'),
  '_logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="80" height="40"/></svg>',
  '_sites/lyon.yaml': 'name: Lyon plant\nemergency: "55 55"\nassembly: the <north> car park\n',
  'fire-drill/en.mdx': drill,
};

it.runIf(isLong)(
  'publishes for a plant: its words, its name, identifiers and files of their own',
  async () => {
    const [content, out] = [await contentFolder(files), await temporaryFolder()];
    // An earlier build, for nobody in particular.
    await writeFile(join(out, 'report.json'), JSON.stringify({ capsules: [], packages: [], pages: [] }));
    const { code, stderr } = await runCommand('build', [
      '--content',
      content,
      '--out',
      out,
      '--site',
      'lyon',
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain(`${basename(out)} held what was built without --site; that is gone.`);
    expect(stderr).toMatch(/npm run build -- --site lyon --out .+\/lyon\n/);

    const page = await readFile(join(out, 'site/en/fire-drill/index.html'), 'utf8');
    expect(page).toContain('Meet here: the &#x3C;north> car park. Call <a href="tel:5555"');
    expect(page).toContain(
      'href="https://example.org/hazard?a=1&amp;capsule=fire-drill&amp;version=1.0.0#top"',
    );
    expect(page).toContain('1.0.0, Val Foundry, Lyon plant');
    expect(page).toMatch(
      /<img class="site-logo" src="\/_assets\/logo\.[0-9a-f]{8}\.svg" width="80" height="40" alt/,
    );

    const report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as Report;
    expect(report.site).toBe('lyon');
    expect(report.packages.map(({ file, identifier }) => [file, identifier])).toEqual([
      ['scorm/fire-drill.en.lyon-1.0.0.scorm12.zip', 'fire_drill_en_SITE_lyon'],
      ['scorm/fire-drill.en.lyon-1.0.0.scorm2004.zip', 'fire_drill_en_SITE_lyon'],
    ]);
    const zip = readZip(await readFile(join(out, report.packages[0]?.file ?? '')));
    const textOf = (path: string): string =>
      Buffer.from(zip.find(({ name }) => name === path)?.bytes ?? '').toString('utf8');
    expect(textOf('imsmanifest.xml')).toContain('identifier="fire_drill_en_SITE_lyon"');
    expect(textOf('index.html')).toContain('"identifier":"fire_drill_en_SITE_lyon"');

    // Its colour, in the one style sheet that a page has: no request more.
    const assets = await readdir(join(out, 'site/_assets'));
    const styles = await Promise.all(
      assets
        .filter((name) => name.endsWith('.css') && page.includes(name))
        .map((name) => readFile(join(out, 'site/_assets', name), 'utf8')),
    );
    for (const css of [styles.join(''), textOf('capsule.css')]) {
      expect(css).toContain('--act:#7a1f5c');
      expect(css).not.toContain('--act:var(--blue)');
    }
  },
);

it('publishes without a plant what holds for all of them, under names that no plant takes', async () => {
  const { entries, plant } = await loadContent(await contentFolder(files));
  const [capsule] = entries.flatMap((entry) => entry.capsule ?? []);
  expect(plant).toBeUndefined();
  expect(JSON.stringify(capsule?.screens)).toContain('Meet here: the sign. Call <a href=\\"tel:112\\"');
  expect(JSON.stringify(capsule)).not.toContain('Lyon');
  expect(capsule && capsuleIdentifier(capsule)).toBe('fire_drill_en');
});

it('checks every plant unless one is named, and names capsule, line and plant', async () => {
  const content = await contentFolder({
    ...files,
    '_project.yaml': 'name: Val Foundry\nsite: { emergency: "112", assembly: the sign }',
    '_sites/lyon.yaml': 'name: Lyon plant\nforms: { hazard: https://example.org/lyon }',
    '_sites/lille.yaml': 'name: Lille plant\nforms: { hazards: https://example.org/lille }',
  });
  const check = async (options: LoadOptions) =>
    (await loadContent(content, options)).entries.flatMap(({ file, findings }) =>
      findings
        .filter(({ ruleId }) => severityOf(ruleId) === 'error')
        .map((found) => [file, found.place.start.line, toMessage(found, file, 'en').reason]),
    );
  const missing = /^For the plant `lille` and without `--site`: unknown variable `{site\.forms\.hazard}`/;
  expect(await check({ everyPlant: true })).toEqual([
    ['fire-drill/en.mdx', 11, expect.stringMatching(missing)],
  ]);
  expect(await check({ plant: 'lyon' })).toEqual([]);
  expect(await check({ plant: 'lille' })).toEqual([
    ['fire-drill/en.mdx', 11, expect.stringMatching(/^For the plant `lille`: .* `{site\.forms\.hazards}`/)],
  ]);
  // As `check` asks, and each plant once more from the cache of the others.
  expect(await check({ everyPlant: true })).toHaveLength(1);
});

it('names a folder that stands where a plant or a path is looked for', async () => {
  const content = await contentFolder({ 'fire-drill/en.mdx': flawless });
  for (const folder of ['_sites/lyon.yaml', '_paths/first-day.yaml'])
    await mkdir(join(content, folder), { recursive: true });
  const { plants, paths } = await loadContent(content, { everyPlant: true });
  expect([...plants, ...paths].flatMap(({ findings }) => findings)).toMatchObject([
    { ruleId: 'plant-file-name', values: { found: 'lyon.yaml/' } },
    { ruleId: 'path-file-name', values: { found: 'first-day.yaml/' } },
  ]);
});

it('says which plants there are when another is named', async () => {
  const content = await contentFolder(files);
  const { code, stderr } = await runCommand('check', ['--content', content, '--site', 'lyn']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean lyon?');
});
