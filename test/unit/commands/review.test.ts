import { describe, expect, it } from 'vitest';
import { contentFolder, flawless, runCommand } from './command.ts';

const cited = flawless.replace(
  'approvedOn: 2026-09-15\nreviewBy: 2099-09-15',
  'approvedOn: 2025-01-15\nreviewBy: 2026-01-15\nreferences:\n  - { standard: "ISO 45001:2018", clause: "8.2" }',
);

describe('npm run review', () => {
  it('prints tables for people and JSON alone for programs', async () => {
    const content = await contentFolder({ 'fire-drill/en.mdx': flawless, 'gloves/en.mdx': cited });
    const table = await runCommand('review', ['--content', content]);
    expect(table.stdout).toMatch(/^gloves\/en +1\.0\.0 +2026-01-15 +\d+ late +Fire drill +QHSE manager$/m);
    expect(table.stdout).not.toContain('fire-drill/en');
    const json = await runCommand('review', [
      '--content',
      content,
      '--cites',
      'ISO 45001 8',
      '--format',
      'json',
    ]);
    expect(JSON.parse(json.stdout)).toMatchObject([{ id: 'gloves', reference: 'ISO 45001:2018, 8.2' }]);
  });

  it('writes the same calendar wherever it runs', async () => {
    const content = await contentFolder({ 'fire-drill/en.mdx': flawless, 'gloves/en.mdx': cited });
    const [tokyo, denver] = await Promise.all(
      ['Asia/Tokyo', 'America/Denver'].map((TZ) =>
        runCommand('review', ['--content', content, '--format', 'ics'], { TZ }),
      ),
    );
    expect(denver?.stdout).toBe(tokyo?.stdout);
    expect(tokyo?.stdout).toContain('UID:gloves.en@qhse-capsules');
    expect(tokyo?.stdout).toContain('DTSTART;VALUE=DATE:20990915\r\nDTEND;VALUE=DATE:20990916');
  });

  it('gives one table at a time', async () => {
    const { code, stderr } = await runCommand('review', ['--coverage', '--cites', 'ISO 45001']);
    expect(code).toBe(2);
    expect(stderr).toContain('two different tables');
  });

  it('exits 2 with one sentence for a format that does not exist', async () => {
    const { code, stderr } = await runCommand('review', ['--format', 'xml']);
    expect(code).toBe(2);
    expect(stderr).toContain('--format xml does not exist.');
  });
});
