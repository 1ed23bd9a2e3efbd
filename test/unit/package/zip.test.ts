import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { planPackage } from '../../../src/package/plan.ts';
import type { PackagePlan } from '../../../src/package/plan.ts';
import { describePackage } from '../../../src/package/report.ts';
import { writeZip } from '../../../src/package/zip.ts';
import { readZip } from './read-zip.ts';
import { editions, listCases, player, project, readCapsule } from './samples.ts';
import { source } from './source.ts';

const cases = await listCases();

/** A plan of a few texts, for what no capsule would hold. */
function planTexts(texts: Record<string, string>): PackagePlan {
  const entries = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return { file: 'x.zip', identifier: 'x', edition: '1.2', date: '2026-11-16', entries };
}

describe.each(cases)('zip of %s', (name) => {
  it.each(editions)('holds the plan of edition %s, file by file', async (edition) => {
    const logo = {
      name: 'logo.3f9a01bc.png',
      bytes: new Uint8Array([137, 80, 78, 71]),
      width: 160,
      height: 40,
    };
    const plan = planPackage(await readCapsule(name), project, edition, player, logo);
    const files = readZip(await writeZip(plan, source));

    expect(files.map((file) => file.name)).toEqual(plan.entries.map((entry) => entry.path));
    for (const [index, entry] of plan.entries.entries()) {
      const expected =
        'text' in entry
          ? new TextEncoder().encode(entry.text)
          : 'media' in entry
            ? await source.media(entry.media)
            : 'bytes' in entry
              ? entry.bytes
              : await source.schema(entry.schema);
      expect(Buffer.compare(files[index]?.bytes ?? Buffer.alloc(0), expected), entry.path).toBe(0);
    }
  });

  it.each(editions)('has nothing in edition %s that an importer stumbles over', async (edition) => {
    const capsule = await readCapsule(name);
    const zip = await writeZip(planPackage(capsule, project, edition, player), source);
    const [year = 0, month = 0, day = 0] = (capsule.frontMatter.approvedOn ?? '1980-01-01')
      .split('-')
      .map(Number);
    for (const file of readZip(zip)) {
      expect(file, file.name).toMatchObject({
        flags: 0, // neither data descriptor nor encryption, names in ASCII
        versionNeeded: 20,
        madeBy: 0x0314,
        externalAttributes: 0x81a40000,
        date: ((year - 1980) << 9) | (month << 5) | day, // the day of approval, so that a new version is a new file
        time: 0,
        extraLength: 0,
        commentLength: 0,
        crc: crc32(file.bytes),
        size: file.bytes.length,
      });
      expect([0, 8], file.name).toContain(file.method);
      expect(Buffer.compare(file.local, file.central), `both headers of ${file.name}`).toBe(0);
      expect(file.name).toMatch(/^[\x21-\x7e]*[^/]$/); // no folder has an entry of its own
      expect(file.size / file.compressedSize, file.name).toBeLessThan(100);
    }
  });
});

describe('writeZip', () => {
  it('deflates text and stores pictures that are compressed already', async () => {
    const plan = planPackage(await readCapsule('many-digits'), project, '1.2', player);
    const methods = Object.fromEntries(
      readZip(await writeZip(plan, source)).map((file) => [file.name, file.method]),
    );
    expect(methods).toMatchObject({
      'index.html': 8,
      'ims_xml.xsd': 8,
      'media/schemas/acces.svg': 8,
      'media/0-plan.webp': 0,
    });
  });

  it('stores what deflating would enlarge, or shrink so much that it looks like a zip bomb', async () => {
    const files = readZip(await writeZip(planTexts({ a: 'a', bomb: '!'.repeat(50_000), empty: '' }), source));
    expect(files.map((file) => [file.name, file.method])).toEqual([
      ['a', 0],
      ['bomb', 0],
      ['empty', 0],
    ]);
  });

  it('keeps text in UTF-8, without a byte order mark', async () => {
    const [file] = readZip(await writeZip(planTexts({ 'index.html': 'é🔒\u202f!' }), source));
    expect(Buffer.from(file?.bytes ?? []).toString('hex')).toBe('c3a9f09f9492e280af21');
  });

  it('does not mix up texts that are shared between packages', async () => {
    const capsule = await readCapsule('near-miss');
    for (const css of ['a {}', 'b {}', 'a {}', ...Array.from({ length: 20 }, (_, i) => `c${i} {}`), 'b {}']) {
      const plan = planPackage(capsule, project, '1.2', { ...player, css });
      const file = readZip(await writeZip(plan, source)).find(({ name }) => name === 'capsule.css');
      expect(Buffer.from(file?.bytes ?? []).toString()).toBe(css);
    }
  });

  it('gives the same bytes again, whatever is written beside it and whichever file is read first', async () => {
    const plan = planPackage(await readCapsule('near-miss'), project, '2004-3rd', player);
    const first = await writeZip(plan, source);
    let turn = 0;
    const late = async <T>(value: Promise<T>): Promise<T> => {
      for (let wait = (turn++ * 7) % 5; wait > 0; wait--) await new Promise(setImmediate);
      return value;
    };
    const beside = await Promise.all(
      Array.from({ length: 4 }, () =>
        writeZip(plan, {
          media: (media) => late(source.media(media)),
          schema: (name) => late(source.schema(name)),
        }),
      ),
    );
    for (const zip of beside) expect(Buffer.compare(zip, first)).toBe(0);
  });

  it('gives the same bytes in another time zone and another folder', async () => {
    const script = fileURLToPath(new URL('print-zip-digest.ts', import.meta.url));
    const sample = fileURLToPath(new URL('../../samples/package/near-miss/capsule.json', import.meta.url));
    const run = async (zone: string, cwd: string): Promise<string> => {
      const env = { ...process.env, TZ: zone };
      const { stdout } = await promisify(execFile)(process.execPath, [script, sample], { cwd, env });
      return stdout;
    };
    const tokyo = await run('Asia/Tokyo', tmpdir());
    const losAngeles = await run('America/Los_Angeles', process.cwd());
    expect(tokyo).toMatch(/^(?:[0-9a-f]{64}\n){3}$/);
    expect(losAngeles).toBe(tokyo);
  });

  it('passes on the failure to read a file', async () => {
    const plan = planPackage(await readCapsule('near-miss'), project, '1.2', player);
    const media = () => Promise.reject(new Error('rack.png has gone'));
    await expect(writeZip(plan, { ...source, media })).rejects.toThrow('rack.png has gone');
  });
});

describe('describePackage', () => {
  it('says what report.json lists', async () => {
    const capsule = await readCapsule('near-miss');
    const plan = planPackage(capsule, project, '2004-3rd', player);
    expect(describePackage(capsule, plan, new TextEncoder().encode('abc'))).toEqual({
      file: 'scorm/near-miss.fr-1.2.0.scorm2004.zip',
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      edition: '2004-3rd',
      identifier: 'near_miss_fr',
      capsule: 'near-miss',
      lang: 'fr',
    });
  });
});
