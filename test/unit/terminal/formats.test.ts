import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { finding, type Finding } from '../../../src/compile/finding.ts';
import { formats } from '../../../src/terminal/formats/index.ts';
import { contentWith } from './content.ts';

const root = '/home/amina/repository';
const place = (line: number, from: number, toLine: number, to: number) => ({
  start: { line, column: from },
  end: { line: toLine, column: to },
});
const emptyContainer = finding('directive-empty', place(7, 3, 7, 9), { name: 'key' });

async function print(
  name: keyof typeof formats,
  findings: Finding[],
  dir?: string,
  from = root,
): Promise<string> {
  return formats[name](contentWith(findings, dir), { lang: 'en', root: from });
}

describe('--format github', () => {
  it('gives one command a message, with the path from the repository and the rule as its title', async () => {
    const text = await print('github', [emptyContainer]);
    expect(text).toMatch(
      /^::error file=capsules\/gloves\/fr\.mdx,line=7,endLine=7,col=3,endColumn=9,title=directive-empty::[^\n]+$/,
    );
  });

  it('calls advice a warning, and leaves columns out over several lines', async () => {
    const text = await print('github', [
      finding('feedback-present', place(3, 1, 5, 4), { id: 'q', letter: 'a' }),
    ]);
    expect(text).toMatch(/^::warning file=[^:]+,line=3,endLine=5,title=feedback-present::/);
  });

  it('escapes percent signs and line ends in the text, colons and commas in the properties', async () => {
    const text = await print(
      'github',
      [finding('brace-escaped', place(1, 1, 1, 2), { found: '{80 %}' })],
      join(root, 'a,b:c%d'),
    );
    expect(text).toContain('file=a%2Cb%3Ac%25d/gloves/fr.mdx,');
    expect(text).toContain('{80 %25}');
    // The note follows on a line of its own.
    expect(text).toContain('%0A');
    expect(text).not.toMatch(/[\r\n]/);
  });

  it('prints nothing when there is nothing to say', async () => {
    expect(await print('github', [])).toBe('');
  });
});

describe('--format gitlab', () => {
  interface Issue {
    description: string;
    check_name: string;
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number; end: number } };
  }
  const dir = async (lines: string[]): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'capsules-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'gloves'));
    await writeFile(join(folder, 'gloves/fr.mdx'), lines.join('\n'));
    return folder;
  };
  const issues = async (lines: string[], ...at: number[]): Promise<Issue[]> => {
    const folder = await dir(lines);
    const findings = at.map((line) => finding('directive-empty', place(line, 1, line, 7), { name: 'key' }));
    return JSON.parse(await print('gitlab', findings, folder, folder)) as Issue[];
  };

  it('gives the fields that GitLab reads, and no path that begins with a dot', async () => {
    const [issue] = await issues([':::key', ':::'], 1);
    expect(issue).toEqual({
      description: expect.stringContaining('`:::key`') as string,
      check_name: 'directive-empty',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      severity: 'critical',
      location: { path: 'gloves/fr.mdx', lines: { begin: 1, end: 1 } },
    });
  });

  it('keeps the fingerprint when lines move, and tells equal lines apart', async () => {
    const before = await issues([':::key', ':::', ':::key', ':::'], 1, 3);
    const after = await issues(['One more line', ':::key', ':::', ':::key', ':::'], 2, 4);
    const prints = (all: Issue[]): string[] => all.map(({ fingerprint }) => fingerprint);
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(2);
  });

  it('has another fingerprint once the line says something else', async () => {
    const [before] = await issues([':::key', ':::'], 1);
    const [after] = await issues([':::danger', ':::'], 1);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });

  it('is an empty list when there is nothing to say', async () => {
    expect(await issues([])).toEqual([]);
  });
});

describe('--format json', () => {
  it('has the fields of its contract and no other', async () => {
    expect(JSON.parse(await print('json', [emptyContainer]))).toEqual([
      {
        file: 'gloves/fr.mdx',
        line: 7,
        column: 3,
        endLine: 7,
        endColumn: 9,
        severity: 'error',
        ruleId: 'directive-empty',
        message: expect.any(String) as string,
      },
    ]);
  });
});
