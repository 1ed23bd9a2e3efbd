import { describe, expect, it } from 'vitest';
import type { Capsule } from '../../../src/model/capsule.ts';
import type { Edition } from '../../../src/package/edition.ts';
import { buildManifest12 } from '../../../src/package/manifest-1.2.ts';
import { buildManifest2004 } from '../../../src/package/manifest-2004.ts';
import { manifestIdentifiers } from '../../../src/package/manifest-parts.ts';
import { planPackage } from '../../../src/package/plan.ts';
import type { PackagePlan } from '../../../src/package/plan.ts';
import { editions, expectFile, listCases, player, project, readCapsule } from './samples.ts';
import { validateManifest } from './validate-manifest.ts';

const cases = await listCases();

function manifestOf(plan: PackagePlan): string {
  const entry = plan.entries.find(({ path }) => path === 'imsmanifest.xml');
  if (!entry || !('text' in entry)) throw new Error('A package has a manifest');
  return entry.text;
}

function build(capsule: Capsule, edition: Edition): string {
  const paths = ['capsule.css', 'index.html'];
  return edition === '1.2' ? buildManifest12(capsule, paths) : buildManifest2004(capsule, paths, edition);
}

function match(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((found) => found[1] ?? '');
}

describe.each(cases)('package of %s', (name) => {
  it('holds the files of its sample', async () => {
    const capsule = await readCapsule(name);
    const plans = editions.map((edition) => planPackage(capsule, project, edition, player));
    const list = plans.map(({ edition, file, entries }) =>
      [`${edition}: ${file}`, ...entries.map(({ path }) => `  ${path}`), ''].join('\n'),
    );
    await expectFile(name, 'files.txt', list.join('\n'));
  });

  describe.each(editions)('in edition %s', (edition) => {
    it('has the manifest of its sample', async () => {
      const plan = planPackage(await readCapsule(name), project, edition, player);
      await expectFile(name, `imsmanifest.${edition}.xml`, manifestOf(plan));
    });

    it('has a manifest that the official schemas accept', async () => {
      const plan = planPackage(await readCapsule(name), project, edition, player);
      expect(await validateManifest(manifestOf(plan), edition)).toEqual([]);
    });

    it('lists every file but the manifest, and nothing else', async () => {
      const plan = planPackage(await readCapsule(name), project, edition, player);
      const listed = match(manifestOf(plan), /<file href="([^"]*)"/g).map(decodeURIComponent);
      const held = plan.entries.map(({ path }) => path).filter((path) => path !== 'imsmanifest.xml');
      expect(listed).toEqual(held);
    });

    it('maps every namespace that it uses to a schema in the zip', async () => {
      const plan = planPackage(await readCapsule(name), project, edition, player);
      const manifest = manifestOf(plan);
      const declared = match(manifest, /xmlns(?::\w+)?="([^"]*)"/g).filter(
        (uri) => uri !== 'http://www.w3.org/2001/XMLSchema-instance',
      );
      const [locations = ''] = match(manifest, /xsi:schemaLocation="([^"]*)"/g);
      const words = locations.split(/\s+/);
      expect(words.filter((_, index) => index % 2 === 0).toSorted()).toEqual(declared.toSorted());
      const schemas = words.filter((_, index) => index % 2 === 1);
      expect(plan.entries.map(({ path }) => path)).toEqual(expect.arrayContaining(schemas));
      const prefixes = match(manifest, /xmlns:(\w+)=/g).filter((prefix) => prefix !== 'xsi');
      for (const prefix of prefixes) expect(manifest, 'used, not only declared').toMatch(`${prefix}:`);
    });

    it('points from organizations to organization, and from item to resource', async () => {
      const manifest = manifestOf(planPackage(await readCapsule(name), project, edition, player));
      const identifiers = match(manifest, / identifier="([^"]*)"/g);
      expect(identifiers).toHaveLength(4);
      expect(new Set(identifiers).size).toBe(4);
      for (const identifier of identifiers) expect(identifier).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(match(manifest, /<organizations default="([^"]*)"/g)).toEqual(identifiers.slice(1, 2));
      expect(match(manifest, / identifierref="([^"]*)"/g)).toEqual(identifiers.slice(3));
    });
  });
});

describe('identifiers', () => {
  it('stay the same in a new version, and in every edition', async () => {
    const capsule = await readCapsule('near-miss');
    const next: Capsule = {
      ...capsule,
      frontMatter: { ...capsule.frontMatter, version: '2.0.0', title: 'Presqu’accident' },
      digest: 'f'.repeat(64),
    };
    const all = editions.flatMap((edition) => [build(capsule, edition), build(next, edition)]);
    const identifiers = all.map((manifest) => match(manifest, / identifier="([^"]*)"/g).join(' '));
    expect([...new Set(identifiers)]).toEqual([
      'near_miss_fr near_miss_fr_org near_miss_fr_item near_miss_fr_sco',
    ]);
  });

  it('tell capsules and languages apart, even where an id ends like an identifier of ours', async () => {
    const capsule = await readCapsule('near-miss');
    const ids = ['a', 'a-org', 'a-item', 'a-sco', 'a-fr', 'a-fr-org', 'a-fr-item', 'a-b', 'a-b-fr'];
    const all = ids.flatMap((id) =>
      ['fr', 'en'].flatMap((lang) =>
        Object.values<string>({ ...manifestIdentifiers({ ...capsule, id, lang }) }),
      ),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('take a language with a region', async () => {
    const capsule = { ...(await readCapsule('near-miss')), lang: 'pt-br' };
    for (const edition of editions) {
      const manifest = build(capsule, edition);
      expect(manifest).toContain('<manifest identifier="near_miss_pt_br"');
      expect(await validateManifest(manifest, edition)).toEqual([]);
    }
  });
});

describe('the official schemas', () => {
  const mistakes: [Edition, string, RegExp | string, string][] = [
    ['1.2', 'the 2004 spelling of scormtype', 'adlcp:scormtype', 'adlcp:scormType'],
    ['1.2', 'no files of a resource before its end', '</organizations>', ''],
    ['1.2', 'a version of over 20 characters', 'version="1.2.0"', 'version="1.2.0-a-long-pre-release"'],
    ['1.2', 'metadata out of order', /(<imsmd:title>.*<\/imsmd:title>)\s*(<imsmd:language>.*)/, '$2$1'],
    ['1.2', 'a metadata element that does not exist', /imsmd:keyword>/g, 'imsmd:keywords>'],
    ['2004-3rd', 'the 1.2 spelling of scormType', 'adlcp:scormType', 'adlcp:scormtype'],
    ['2004-3rd', 'one identifier twice', 'identifier="near_miss_fr_item"', 'identifier="near_miss_fr"'],
    ['2004-3rd', 'an identifier that is no NCName', /near_miss_fr_org/g, '1st:org'],
    ['2004-3rd', 'a control that does not exist', '>exitAll<', '>exitall<'],
    ['2004-3rd', 'a flag that is no boolean', 'objectiveSetByContent="true"', 'objectiveSetByContent="oui"'],
    ['2004-3rd', 'an item without identifier', /<item identifier="\w*"/, '<item'],
    ['2004-4th', 'an unknown sequencing attribute', 'flow="true"', 'flows="true"'],
    ['2004-4th', 'an unescaped title', 'Remonter', 'Remonter & déclarer'],
  ];

  it.each(mistakes)('of edition %s refuse %s', async (edition, _what, search, replacement) => {
    const manifest = build(await readCapsule('near-miss'), edition);
    const mistaken = manifest.replace(search, replacement);
    expect(mistaken).not.toBe(manifest);
    expect(await validateManifest(mistaken, edition)).not.toEqual([]);
  });
});

it('no manifest lets an LMS decide the status from the score', async () => {
  const capsule = await readCapsule('near-miss');
  for (const edition of editions) {
    expect(build(capsule, edition)).not.toMatch(/masteryscore|minNormalizedMeasure|completionThreshold/i);
  }
});
