/** What the sample capsules weigh as packages, for every plant, and whose bytes they are. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContent, type Content } from '../../../src/content/index.ts';
import { readPlants } from '../../../src/content/plants.ts';
import { featuresOf } from '../../../src/model/features.ts';
import type { Project } from '../../../src/model/schema-types.ts';
import { planPackage, type PackageLogo } from '../../../src/package/plan.ts';
import { buildPlayerFiles } from '../../../src/package/player-files.ts';
import { weighPackage } from '../../../src/publish/packages.ts';
import { budget, excesses, settingsRoom, type Excess, type Weight } from '../../../src/publish/weigh.ts';

const capsules = fileURLToPath(new URL('../../../capsules', import.meta.url));

/** Weights of the heavier edition, by capsule, language and plant. */
async function weigh(
  { entries, plant, project }: Content,
  more: Partial<Project> = {},
  logo?: PackageLogo,
): Promise<[string, Weight][]> {
  return Promise.all(
    entries.flatMap(({ capsule }) => {
      if (!capsule) return [];
      const name = [capsule.id, capsule.lang, plant?.id].filter(Boolean).join('.');
      return [
        buildPlayerFiles(featuresOf(capsule)).then((player): [string, Weight] => {
          const plan = planPackage(capsule, { ...project, ...more }, '2004-3rd', player, logo);
          return [name, weighPackage(plan, capsule, player)];
        }),
      ];
    }),
  );
}

const plants = [undefined, ...(await readPlants(capsules)).map(({ id }) => id)];
const contents: Content[] = [];
for (const plant of plants) contents.push(await loadContent(capsules, plant === undefined ? {} : { plant }));

describe('the sample capsules', () => {
  it('stay 150 bytes below the budget, whichever plant they are published for', async () => {
    expect(contents.length).toBeGreaterThan(1);
    for (const content of contents) {
      const weights = await weigh(content);
      expect(weights.length).toBeGreaterThan(20);
      expect(weights.filter(([, { gzip }]) => gzip > budget.gzip - 150)).toEqual([]);
      expect(weights.flatMap(([name, weight]) => excesses(name, weight))).toEqual([]);
    }
  });

  it('fit for a company with a long name, a colour, a logo and an LMS of its own', async () => {
    const settings: Partial<Project> = {
      name: 'Établissements Dupont-Lefèvre & Fils, fonderie et usinage du Val-de-Marne (94)',
      accent: '#7a1f5c',
      onFail: 'incomplete',
      commitOnHidden: false,
      suspendDataLimit: 1000,
    };
    const logo = { name: 'logo.3f9a01bc.svg', bytes: new Uint8Array(1), width: 160, height: 24 };
    const found: Excess[] = [];
    for (const content of contents) {
      const plain = new Map(await weigh(content));
      for (const [name, weight] of await weigh(content, settings, logo)) {
        found.push(...excesses(name, weight));
        // What the author answers for is the same to the byte.
        const own = ({ gzip, settings = 0 }: Weight): number => gzip - settings;
        expect(own(weight), name).toBe(own(plain.get(name) ?? weight));
        expect(weight.settings, name).toBeGreaterThan(100);
      }
    }
    expect(found).toEqual([]);
  });
});

describe('excesses', () => {
  const weight = { raw: 50_000, requests: 3, page: 4000 };

  it('tell the author by how much what he wrote is too long, whatever the settings take', () => {
    const own = budget.gzip - settingsRoom + 7;
    for (const settings of [0, 50, 300]) {
      expect(excesses('a.zip', { ...weight, gzip: own + settings, settings })).toEqual([
        { path: 'a.zip', kind: 'gzip', value: own, limit: budget.gzip - settingsRoom, page: 4000 },
      ]);
    }
  });

  it('tell the organisation what its settings take, where the capsule is not to blame', () => {
    const own = budget.gzip - settingsRoom;
    expect(excesses('a.zip', { ...weight, gzip: own + settingsRoom, settings: settingsRoom })).toEqual([]);
    expect(excesses('a.zip', { ...weight, gzip: own + 231, settings: 231 })).toEqual([
      { path: 'a.zip', kind: 'settings', value: 231, limit: settingsRoom, page: 4000 },
    ]);
    // A short capsule leaves them more.
    expect(excesses('a.zip', { ...weight, gzip: own - 31 + 231, settings: 231 })).toEqual([]);
  });

  it('look at a page of the site as a whole', () => {
    expect(excesses('a.html', { requests: 5, raw: 60_001, gzip: budget.gzip })).toEqual([
      { path: 'a.html', kind: 'raw', value: 60_001, limit: 60_000 },
      { path: 'a.html', kind: 'requests', value: 5, limit: 4 },
    ]);
    expect(excesses('a.html', { requests: 4, raw: 1, gzip: budget.gzip + 1 })).toMatchObject([
      { kind: 'gzip', value: 14_601, limit: 14_600 },
    ]);
  });
});
