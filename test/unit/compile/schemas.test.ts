/** What editors show while an author types: every key that one may write is described in both languages. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface Schema {
  $ref?: string;
  const?: unknown;
  description?: string;
  properties?: Record<string, Schema>;
  $defs?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
}

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** Keys without a description in French, a dash, and one in English; where it refers to another part, that has it. */
function undescribed(schema: Schema, path: string): string[] {
  const inside = Object.entries(schema.properties ?? {}).flatMap(([key, each]) => {
    const name = `${path}.${key}`;
    const isDescribed = /\S — \S/.test(each.description ?? '');
    return [...(isDescribed || each.$ref !== undefined ? [] : [name]), ...undescribed(each, name)];
  });
  const parts = Object.entries(schema.$defs ?? {}).flatMap(([name, each]) => {
    const isDescribed = /\S — \S/.test(each.description ?? '');
    return [...(isDescribed ? [] : [`#${name}`]), ...undescribed(each, `#${name}`)];
  });
  const rest = [schema.items, schema.additionalProperties].flatMap((each) =>
    typeof each === 'object' ? undescribed(each, `${path}[]`) : [],
  );
  return [...inside, ...parts, ...rest];
}

describe.each(['front-matter', 'project', 'plant', 'path'])('%s.schema.json', (name) => {
  it('describes every key in French and English', async () => {
    const schema = JSON.parse(await read(`schemas/${name}.schema.json`)) as Schema;
    expect(schema.description, 'the file').toMatch(/\S — \S/);
    expect(undescribed(schema, '')).toEqual([]);
  });
});

it('are bound to the files that authors write', async () => {
  const settings = await read('.vscode/settings.json');
  const bound = [...settings.matchAll(/"schemas\/(\S+)\.schema\.json": "\*\*\/(\S+)"/g)];
  expect(bound.map(([, schema, files]) => [schema, files]).toSorted()).toEqual([
    ['path', '_paths/*.yaml'],
    ['plant', '_sites/*.yaml'],
    ['project', '_project.yaml'],
  ]);
});
