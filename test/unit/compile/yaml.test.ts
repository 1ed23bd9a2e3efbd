import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaKeywords } from '../../../src/compile/schema.ts';
import { readYaml } from '../../../src/compile/yaml.ts';

const whole = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
const text = [
  'title: "Gants : lesquels ?"',
  'keywords:',
  '  - gants',
  '  - "112"',
  'action: { label: Déclarer, url: x }',
  '',
].join('\n');

describe('places of values', () => {
  const { placed } = readYaml(text, 2, whole);

  it.each([
    [['title'], '2:1-2:28'],
    [['keywords'], '3:1-5:10'],
    [['keywords', 1], '5:5-5:10'],
    [['action', 'url'], '6:28-6:34'],
    [['action'], '6:1-6:36'],
    [['nowhere'], '1:1-1:4'],
    [['keywords', 7], '1:1-1:4'],
    [['title', 'deeper'], '1:1-1:4'],
    [[], '1:1-1:4'],
  ])('%j stands at %s', (path, expected) => {
    const place = placed?.placeOf(path);
    expect(`${place?.start.line}:${place?.start.column}-${place?.end.line}:${place?.end.column}`).toBe(
      expected,
    );
  });
});

describe('values', () => {
  it('lose the space around them', () => {
    expect(readYaml('title: "  Gants  "', 1, whole).placed?.value).toEqual({ title: 'Gants' });
  });

  it('are text where YAML 1.1 would see a date or a yes', () => {
    const value = readYaml('approvedOn: 2026-09-15\ntitle: Oui\ncredits: no', 1, whole).placed?.value;
    expect(value).toEqual({ approvedOn: '2026-09-15', title: 'Oui', credits: 'no' });
  });

  it('make no prototype', () => {
    const value = readYaml('__proto__: { status: approved }', 1, whole).placed?.value as { status?: string };
    expect(value.status).toBeUndefined();
  });
});

describe('what is hostile', () => {
  it.each([
    '['.repeat(100_000),
    '[\n'.repeat(20_000),
    'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]',
    '? '.repeat(5000),
    '!!binary x',
    '\u0000',
  ])('is a finding: %.20s', (hostile) => {
    const { findings, placed } = readYaml(hostile, 1, whole);
    expect(findings.length > 0 || placed !== undefined).toBe(true);
  });
});

describe('keywords of the schemas', () => {
  const folder = new URL('../../../schemas/', import.meta.url);

  it.each(['front-matter', 'plant', 'project', 'question'])('of %s all have a sentence', (name) => {
    const schema: unknown = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'));
    expect(keywordsOf(schema).filter((keyword) => !schemaKeywords.has(keyword))).toEqual([]);
  });

  it('are looked for in schemas that exist', () => {
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['front-matter.schema.json', 'project.schema.json', 'question.schema.json']),
    );
  });
});

/** Every keyword of a schema and of the schemas inside it. */
function keywordsOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    const inside = keyword === 'properties' ? Object.values(value as object).flatMap(keywordsOf) : [];
    const below = ['items', 'if', 'then'].includes(keyword) ? keywordsOf(value) : [];
    return [keyword, ...inside, ...below];
  });
}
