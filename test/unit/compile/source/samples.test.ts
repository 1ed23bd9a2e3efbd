import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/compile/finding.ts';
import type { Message } from '../../../../src/compile/messages/message.ts';
import { en } from '../../../../src/compile/messages/en.ts';
import { fr } from '../../../../src/compile/messages/fr.ts';
import { parse } from '../../../../src/compile/parse.ts';
import { readSource } from '../../../../src/compile/source/index.ts';

/**
 * A case is a folder `<rule>/<case>` with `input.mdx` and `messages.txt`;
 * `UPDATE=1` writes the latter. One called `ok…`, or in `ok/`, is silent.
 */
const root = path.resolve(import.meta.dirname, '../../../samples/source');

function sentence(finding: Finding, messages: typeof fr): string {
  const say = messages[finding.ruleId] as (values: Finding['values']) => Message;
  const { reason, note } = say(finding.values);
  return note === undefined ? reason : `${reason}\n      ${note}`;
}

function format(finding: Finding): string {
  const { start, end } = finding.place;
  const cause = finding.cause?.place.start;
  return [
    `${start.line}:${start.column}-${end.line}:${end.column} ${finding.ruleId}${cause ? ` (see ${cause.line}:${cause.column})` : ''}`,
    `  fr: ${sentence(finding, fr)}`,
    `  en: ${sentence(finding, en)}`,
    '',
  ].join('\n');
}

const cases = readdirSync(root).flatMap((rule) =>
  readdirSync(path.join(root, rule)).map((name) => [rule, name] as const),
);
const isSilent = ([rule, name]: (typeof cases)[number]): boolean => rule === 'ok' || name.startsWith('ok');

function readCase(rule: string, name: string): ReturnType<typeof readSource> {
  return readSource(readFileSync(path.join(root, rule, name, 'input.mdx')));
}

describe.each(cases.filter((one) => !isSilent(one)))('%s: %s', (rule, name) => {
  const result = readCase(rule, name);

  test('says what messages.txt says', () => {
    const actual = result.findings.map(format).join('\n');
    const file = path.join(root, rule, name, 'messages.txt');
    if (process.env['UPDATE']) writeFileSync(file, actual);
    expect(existsSync(file)).toBe(true);
    expect(actual).toBe(readFileSync(file, 'utf8'));
  });

  test.skipIf(rule === 'several')('concerns its rule', () => {
    expect(result.findings.map((finding) => finding.ruleId)).toContain(rule);
  });

  test('leaves a text that parses', () => {
    if (result.parse) expect(parse(result.masked)).toMatchObject({ type: 'root' });
  });
});

test.each(cases.filter(isSilent))('%s: %s is silent, and read as it stands', (rule, name) => {
  const result = readCase(rule, name);
  expect(result.findings.map(format).join('\n')).toBe('');
  expect(result.masked).toBe(result.text);
  expect(parse(result.masked)).toMatchObject({ type: 'root' });
});
