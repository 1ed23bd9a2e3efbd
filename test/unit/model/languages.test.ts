/** Languages that a project may publish in: one list, in its schema, and files that are found by their names. */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { defaultProject } from '../../../src/compile/project.ts';
import { all as learnerTexts } from '../../../src/model/languages/all.ts';
import { languageCodes, languageOf, nearestLanguage } from '../../../src/model/languages/index.ts';
import { all as sheetTexts } from '../../../src/sheets/texts/all.ts';
import { sheetTextsOf } from '../../../src/sheets/texts/index.ts';
import { all as siteTexts } from '../../../src/site/texts/all.ts';
import { textsOf } from '../../../src/site/texts/index.ts';

const root = new URL('../../../', import.meta.url);
const schema = JSON.parse(await readFile(new URL('schemas/project.schema.json', root), 'utf8')) as {
  properties: { languages: { items: { enum: string[] } } };
};
const listed = schema.properties.languages.items.enum;

describe('every language of the schema', () => {
  it.each([
    ['src/model/languages', learnerTexts],
    ['src/site/texts', siteTexts],
    ['src/sheets/texts', sheetTexts],
  ])('has its texts in %s, and no other language has', async (folder, all) => {
    expect(Object.keys(all)).toEqual(listed);
    const files = await readdir(new URL(`${folder}/`, root));
    const languages = files.filter((file) => /^[a-z]{2}(?:-[a-z]{2})?\.ts$/.test(file));
    expect(languages.toSorted()).toEqual(listed.map((lang) => `${lang}.ts`).toSorted());
  });

  it('is published unless a project says otherwise, and has a name of its own', () => {
    expect(languageCodes).toEqual(listed);
    expect(defaultProject.languages).toEqual(listed);
    expect(new Set(listed.map((lang) => languageOf(lang).name)).size).toBe(listed.length);
  });

  it.each(listed)('has its days written alike by the build and by the browser: %s', (lang) => {
    const day = '2026-09-15';
    const { locale } = textsOf(lang).reminders.page;
    expect(sheetTextsOf(lang).certificate.page.locale).toBe(locale);
    const written = new Date(`${day}T12:00:00`).toLocaleDateString(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    expect(written).toBe(languageOf(lang).date(day));
  });
});

describe('nearestLanguage', () => {
  it.each([
    ['de', ['fr', 'de', 'en'], 'de'],
    ['de', ['fr', 'en'], 'en'],
    ['de', ['fr', 'it'], 'fr'],
    ['de', [], undefined],
  ])('of %s among %j is %s', (lang, available, nearest) => {
    expect(nearestLanguage(lang, available)).toBe(nearest);
  });
});
