import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import reportSchema from '../../../schemas/report.schema.json' with { type: 'json' };
import type { Report } from '../../../src/model/schema-types.ts';
import { isLong } from '../../long.ts';
import { contentFolder, flawless, runCommand, sampleCopy, temporaryFolder } from './command.ts';

async function readReport(out: string): Promise<Report> {
  return JSON.parse(await readFile(join(out, 'report.json'), 'utf8')) as Report;
}

describe('npm run build', () => {
  it('publishes site, packages and a report of them: the same bytes from another folder and time zone', async () => {
    const [first, second] = await Promise.all(
      ['Asia/Tokyo', 'America/Los_Angeles'].map(async (TZ) => {
        const [content, out] = [await sampleCopy(), await temporaryFolder()];
        const { code, stdout } = await runCommand('build', ['--content', content, '--out', out], { TZ });
        expect(code).toBe(0);
        return { out, stdout, report: await readReport(out) };
      }),
    );
    if (!first || !second) throw new Error('Nothing was built');
    expect(first.stdout).toMatch(
      /^Capsule +Version +Minutes +Questions +Opens with +SCORM 1\.2 +SCORM 2004$/m,
    );
    expect(first.stdout).toMatch(/^near-miss fr +1\.0\.0 +5 +4 +\d+\.\d kB +\d+\.\d kB +\d+\.\d kB$/m);
    expect((await readdir(first.out)).toSorted()).toEqual(['dossier', 'report.json', 'scorm', 'site']);

    const { out, report } = first;
    expect(new Ajv2020().validate(reportSchema, report)).toBe(true);
    expect(report.capsules).toHaveLength(6);
    expect(report.packages.map(({ file }) => file.replace('scorm/', ''))).toEqual(
      (await readdir(join(out, 'scorm'))).toSorted(),
    );
    for (const { file, bytes, sha256 } of report.packages) {
      const zip = await readFile(join(out, file));
      expect(zip.length, file).toBe(bytes);
      expect(createHash('sha256').update(zip).digest('hex'), file).toBe(sha256);
    }
    expect(second.report).toEqual(report);
    for (const { path } of report.pages) {
      const [a, b] = await Promise.all([out, second.out].map((each) => readFile(join(each, path), 'utf8')));
      expect(b, path).toBe(a);
    }
  });

  it('opens on the language that there is, and touches nothing of it when the content has errors', async () => {
    const out = await temporaryFolder();
    const content = await contentFolder({
      'fire-drill/en.mdx': flawless,
      '_project.yaml': 'name: Works\nurl: https://example.org/works/\n',
    });
    await runCommand('build', ['--content', content, '--out', out]);
    const before = await readFile(join(out, 'report.json'), 'utf8');
    // Where `preview` serves it, whatever the settings say by then.
    expect((await readReport(out)).base).toBe('/works/');
    expect(await readFile(join(out, 'site/index.html'), 'utf8')).toContain('url=/works/en/');
    expect(await readdir(join(out, 'site'))).not.toContain('fr');

    await writeFile(join(content, 'fire-drill/en.mdx'), flawless.replaceAll('[x]', '[ ]'));
    const { code, stderr } = await runCommand('build', ['--content', content, '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain('Nothing was published');
    expect(await readFile(join(out, 'report.json'), 'utf8')).toBe(before);
    expect((await readdir(out)).toSorted()).toEqual(['dossier', 'report.json', 'scorm', 'site']);
  });

  it.runIf(isLong)(
    'packages a draft only when asked and a retired capsule never, and replaces its own entries only',
    async () => {
      const out = await temporaryFolder();
      await mkdir(join(out, 'archive'));
      await writeFile(join(out, 'archive/2025.zip'), 'kept');
      const content = await contentFolder({
        'fire-drill/en.mdx': flawless,
        'gloves/en.mdx': flawless.replace('status: approved', 'status: draft'),
        'ladder/en.mdx': flawless.replace('status: approved', 'status: retired'),
      });
      const { stdout } = await runCommand('build', ['--content', content, '--out', out]);
      expect(stdout).toContain('1 draft is on the site but not packaged');
      const before = await readReport(out);
      expect(before.packages.map(({ capsule }) => capsule)).toEqual(['fire-drill', 'fire-drill']);

      await rm(join(content, 'fire-drill'), { recursive: true });
      await runCommand('build', ['--content', content, '--out', out, '--drafts']);
      expect((await readdir(out)).toSorted()).toEqual(['archive', 'dossier', 'report.json', 'scorm', 'site']);
      expect(await readFile(join(out, 'archive/2025.zip'), 'utf8')).toBe('kept');
      const { packages } = await readReport(out);
      expect(packages.map(({ capsule }) => capsule)).toEqual(['gloves', 'gloves']);
      expect(await readdir(join(out, 'scorm'))).toHaveLength(2);
      expect(await readdir(join(out, 'site/en'))).not.toContain('fire-drill');
    },
  );

  it('fails beyond the weight budget, says by how much, and publishes nothing', async () => {
    const out = await temporaryFolder();
    // Numbers hardly compress: each line is a word to the clock and 900 bytes to the network.
    const noise = (seed: number): string =>
      Array.from({ length: 450 }, (_, i) =>
        Math.sin(seed * 1000 + i)
          .toString(36)
          .slice(2, 9),
      ).join('');
    const heavy = flawless.replace(
      'You stand by',
      `${Array.from({ length: 12 }, (_, i) => noise(i)).join('\n\n')}\n\nYou stand by`,
    );
    const content = await contentFolder({ 'fire-drill/en.mdx': heavy, '_project.yaml': 'name: Works\n' });
    const { code, stderr } = await runCommand('build', ['--content', content, '--out', out]);
    expect(stderr).toMatch(
      /site\/en\/fire-drill\/index\.html needs \d+ bytes \(gzipped\) to open, 14600 at most: \d+ too many/,
    );
    expect(code).toBe(1);
    expect(await readdir(out)).toEqual([]);
  });

  it.each(['site', 'scorm/capsules'])(
    'never replaces content that stands in %s of the output',
    async (place) => {
      const out = await temporaryFolder();
      const content = join(out, place);
      await mkdir(join(content, 'fire-drill'), { recursive: true });
      await writeFile(join(content, 'fire-drill/en.mdx'), flawless);
      const { code, stderr } = await runCommand('build', ['--content', content, '--out', out]);
      expect(code).toBe(2);
      expect(stderr).toContain('publishing would replace it');
      expect(await readFile(join(content, 'fire-drill/en.mdx'), 'utf8')).toBe(flawless);
    },
  );

  it('refuses an output folder inside the content', async () => {
    const content = await contentFolder({ 'fire-drill/en.mdx': flawless });
    const { code, stderr } = await runCommand('build', [
      '--content',
      content,
      '--out',
      join(content, 'dist'),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('is inside the content folder');
  });
});
