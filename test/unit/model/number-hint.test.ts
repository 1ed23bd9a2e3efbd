import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { languageOf } from '../../../src/model/languages/index.ts';

const folder = new URL('../../../src/model/languages/', import.meta.url);
const tags = (await readdir(folder)).flatMap((name) => /^(\w\w)\.ts$/.exec(name)?.slice(1) ?? []);

it.each(tags)('the hint for numbers names none, which might be the key: %s', (tag) => {
  expect(languageOf(tag).notNumber).not.toMatch(/\d/);
});
