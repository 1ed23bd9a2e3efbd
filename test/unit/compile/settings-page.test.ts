/** The page on settings knows every setting, in both languages, and no other. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { defaultProject } from '../../../src/compile/project.ts';

const read = (path: string): Promise<string> =>
  readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

it.each(['Français', 'English'])('says every setting with its default: %s', async (language) => {
  const { properties } = JSON.parse(await read('schemas/project.schema.json')) as {
    properties: Record<string, { default?: string | number | boolean; description: string }>;
  };
  const page = await read('docs/settings.md');
  const part = page.split(/^## /m).find((each) => each.startsWith(language)) ?? '';
  const rows = [...part.matchAll(/^\| `(\w+)` +\| ([^|]*?) +\|/gm)].map(([, key = '', value = '']) => [
    key,
    value,
  ]);
  expect(rows.map(([key]) => key)).toEqual(Object.keys(properties));
  for (const [key = '', value = ''] of rows) {
    const { default: preset, description } = properties[key] ?? { description: '' };
    expect(description, key).toContain(' — ');
    if (preset === undefined) continue;
    expect(value, key).toBe(`\`${preset}\``);
    expect(defaultProject, key).toHaveProperty(key, preset);
  }
});
