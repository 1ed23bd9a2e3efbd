/**
 * What authors read. A case is a folder, `test/samples/messages/<rule>/<case>/`:
 * a capsule (`fr.mdx` and its images) or a content folder of several, and
 * `messages.txt` with every finding, its place, the text at that place and both
 * sentences. `UPDATE=1` rewrites that file: read the difference.
 *
 * - A case shows the rule that it is named after; one called `ok…` is silent.
 * - `ok-<case>` is the corrected twin of a case, mended as its message advises.
 * - Warnings are listed only in the cases of their own rule: a sample needs
 *   neither three questions nor a feedback for each answer.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { severityOf, type Finding, type RuleId } from '../../../src/compile/finding.ts';
import { en } from '../../../src/compile/messages/en.ts';
import { fr } from '../../../src/compile/messages/fr.ts';
import { toMessage } from '../../../src/compile/messages/index.ts';
import { compileCase, type CompiledCase } from './content-case.ts';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const folder = join(samples, 'messages');
const rules = foldersOf(folder);
const ruleIds = Object.keys(en) as RuleId[];
/** No text should get there: the first takes a parser that hangs, the other one that fails where no rule of `source/` does. */
const withoutSample = ['mdx-syntax', 'parse-time-limit'];
/** What a good sample of these would show is a capsule of another length. */
const withoutGoodSample = ['file-size-limit', 'question-count-limit'];

describe.each(rules)('%s', (rule) => {
  // A checkout on Windows has no symbolic links.
  const runs = it.skipIf(process.platform === 'win32' && rule === 'file-inside-content');
  runs.each(foldersOf(join(folder, rule)))('%s', async (name) => {
    const found = await compileCase(join(folder, rule, name));
    const shown = (ruleId: RuleId) => severityOf(ruleId) === 'error' || ruleId === rule;
    const text = await toText(found, shown);
    if (name.startsWith('ok')) {
      expect(text).toBe('');
      return;
    }
    await expectFile(join(folder, rule, name, 'messages.txt'), text);
    expect(found.files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toContain(rule);
  });
});

describe('the rules', () => {
  it('are all said in both languages', () => {
    expect(Object.keys(fr).toSorted()).toEqual(ruleIds.toSorted());
  });

  it('all have a sample', () => {
    const elsewhere = existsSync(join(samples, 'source')) ? foldersOf(join(samples, 'source')) : [];
    const withSample = new Set([...rules, ...elsewhere]);
    expect(ruleIds.filter((id) => !withSample.has(id))).toEqual(withoutSample);
  });

  it('all have a sample with its corrected twin', () => {
    const hasOne = (parent: string): boolean => {
      const names = existsSync(parent) ? foldersOf(parent) : [];
      return names.some((name) => names.includes(`ok-${name}`));
    };
    const without = ruleIds.filter(
      (id) => !['messages', 'source'].some((kind) => hasOne(join(samples, kind, id))),
    );
    expect(without.toSorted()).toEqual([...withoutSample, ...withoutGoodSample].toSorted());
  });

  it('are what the folders are named after', () => {
    expect(rules.filter((rule) => !Object.hasOwn(en, rule))).toEqual([]);
  });
});

function foldersOf(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** Compare a text with a file of a sample; with `UPDATE=1`, write the file. */
async function expectFile(file: string, actual: string): Promise<void> {
  if (process.env['UPDATE']) await writeFile(file, actual);
  // Git may check text out with the line ends of Windows.
  const expected = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
  expect(actual).toBe(expected);
}

async function toText({ root, files }: CompiledCase, shown: (ruleId: RuleId) => boolean): Promise<string> {
  const blocks = files.map(async ({ file, findings }) => {
    const source = await readFile(join(root, file), 'utf8').catch(() => '');
    const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    return findings.filter(({ ruleId }) => shown(ruleId)).map((finding) => messageText(finding, file, lines));
  });
  return (await Promise.all(blocks)).flat().join('\n');
}

function messageText(finding: Finding, file: string, lines: string[]): string {
  const { start, end } = finding.place;
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
  const text = [`${file}:${place} ${severityOf(finding.ruleId)} ${finding.ruleId}`];
  const at = textAt(finding, lines);
  if (at) text.push(`  | ${at}`);
  for (const lang of ['fr', 'en'] as const) {
    const { reason, note } = toMessage(finding, file, lang);
    text.push(`  ${lang}: ${reason}`, ...(note ? [`      ${note}`] : []));
  }
  if (finding.cause) {
    const { line, column } = finding.cause.place.start;
    text.push(`  see: ${finding.cause.file ?? file}:${line}:${column}`);
  }
  return `${text.join('\n')}\n`;
}

/** The first line of what a finding points to. */
function textAt({ place: { start, end } }: Finding, lines: string[]): string {
  const line = lines[start.line - 1] ?? '';
  return end.line === start.line
    ? line.slice(start.column - 1, end.column - 1)
    : `${line.slice(start.column - 1)} …`;
}
