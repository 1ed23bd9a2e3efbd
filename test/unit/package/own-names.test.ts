/** Names that bundling shortens must mean nothing to anybody else. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Capsule } from '../../../src/model/capsule.ts';
import { features } from '../../../src/model/features.ts';
import { fr } from '../../../src/model/languages/fr.ts';
import { toPlayerData } from '../../../src/model/player-data.ts';
import { ownNames } from '../../../src/package/own-names.ts';
import { interaction, names, open, standing, useFakes } from '../player/open-session.ts';

useFakes();

/** Every key of some data, however deep. */
function keysOf(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [key, ...keysOf(value)]);
}

describe('names of our own', () => {
  it('are none of the language or of the browser', async () => {
    const folder = dirname(createRequire(import.meta.url).resolve('typescript/lib/lib.dom.d.ts'));
    const files = (await readdir(folder)).filter((file) => /^lib\.(?:dom|es).*\.d\.ts$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    const known = new Set<string>();
    for (const file of files) {
      const text = await readFile(join(folder, file), 'utf8');
      for (const [name] of text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '').matchAll(/[\w$]+/g)) known.add(name);
    }
    expect(known.has('querySelector')).toBe(true);
    expect(ownNames.filter((name) => known.has(name))).toEqual([]);
  });

  it('are none of the data block, and of its texts', async () => {
    const sample = new URL('../../samples/capsules/arret-urgence.json', import.meta.url);
    const capsule = JSON.parse(await readFile(sample, 'utf8')) as Capsule;
    const known = new Set([...keysOf(toPlayerData(capsule, { name: 'Fonderie du Val' })), ...keysOf(fr)]);
    expect(known).toContain('feedback');
    // What other types of question bring along is declared, and not in this sample.
    const shapes = await readFile(new URL('../../../src/model/player-data.ts', import.meta.url), 'utf8');
    for (const [, name] of shapes.matchAll(/^ +(\w+)\??:/gm)) if (name) known.add(name);
    for (const feature of features) known.add(feature);
    expect(ownNames.filter((own) => known.has(own))).toEqual([]);
  });

  it.each(names)('are none of the journal in %s', async (edition) => {
    const { recorder, browser } = await open(edition);
    recorder.answer({ ...interaction, step: { id: 'one', at: 0 } });
    recorder.save(standing);
    const known = [...browser.local.values()].flatMap((entry) => keysOf(JSON.parse(entry)));
    expect(known).toContain('suspendData');
    expect(known).toContain('response');
    expect(ownNames.filter((own) => known.includes(own))).toEqual([]);
  });

  it('are never quoted as a key: what data attributes and dictionaries are asked for stays', async () => {
    const player = new URL('../../../src/player/', import.meta.url);
    const files = (await readdir(player, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const keys = new Set<string>();
    for (const file of files) {
      const text = await readFile(new URL(file, player), 'utf8');
      for (const [, key] of text.matchAll(/\[['"`](\w+)['"`]\]/g)) if (key) keys.add(key);
    }
    expect(keys).toContain('letter');
    expect(ownNames.filter((own) => keys.has(own))).toEqual([]);
  });
});
