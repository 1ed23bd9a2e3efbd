import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { capsuleIdProblem } from '../../../src/compile/capsule-id.ts';
import { loadContent } from '../../../src/content/index.ts';
import { basePath } from '../../../src/site/config.ts';
import { toSiteContent, type PublishedCapsule, type SiteOptions } from '../../../src/site/entries.ts';
import { byDomain } from '../../../src/site/home.ts';
import { renderCard } from '../../../src/site/finding/card.ts';
import { listed, offeredIn } from '../../../src/site/finding/offered.ts';
import { toFindable } from '../../../src/site/finding/search-index.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { buildScripts, scriptAddresses } from '../../../src/site/scripts.ts';
import { en } from '../../../src/site/texts/en.ts';
import { fr } from '../../../src/site/texts/fr.ts';

const folder = fileURLToPath(new URL('../../browser/site/content/', import.meta.url));
const editorial = new URL('../../../src/site/editorial/', import.meta.url);
const options: SiteOptions = {
  player: () => '/player.js',
  base: '/',
  scripts: scriptAddresses(await buildScripts(), '/'),
  dev: false,
  lang: 'en',
};

describe('the base path', () => {
  it.each([
    [undefined, '/'],
    ['https://qhse.example.org', '/'],
    ['https://example.org/capsules', '/capsules/'],
    ['https://example.org/a/b/', '/a/b/'],
  ])('of %s is %s', (url, path) => {
    expect(basePath(url)).toBe(path);
  });
});

describe('editorial pages', () => {
  it('exist in every language, under names that no capsule can have', async () => {
    const [first = [], ...others] = await Promise.all(
      (await readdir(editorial)).map((lang) => readdir(new URL(`${lang}/`, editorial))),
    );
    for (const files of others) expect(files.sort()).toEqual(first.sort());
    expect(first.map((file) => capsuleIdProblem(file.replace('.mdx', '')))).toEqual(
      first.map(() => 'reserved'),
    );
  });
});

describe('what the pages are made from', () => {
  it('says of each capsule its state and its translations', async () => {
    const content = await loadContent(folder);
    const { capsules } = await toSiteContent(content, options);
    const rows = capsules.map(({ id, data, html }) => [
      id,
      data.state,
      data.translations,
      html !== undefined,
    ]);
    expect(rows).toEqual([
      ['fr/dust-mask', 'retired', [], false],
      ['en/ladder', 'published', ['fr'], true],
      ['fr/ladder', 'published', ['en'], true],
      ['fr/noise', 'published', [], true],
    ]);
  });

  it('changes its digest with whatever a page shows', async () => {
    const content = await loadContent(folder);
    const digests = async (name: string) => {
      const changed = { ...content, project: { ...content.project, name } };
      const { capsules } = await toSiteContent(changed, options);
      return capsules.find(({ id }) => id === 'fr/ladder')?.digest;
    };
    expect(await digests('One')).toBe(await digests('One'));
    expect(await digests('One')).not.toBe(await digests('Two'));
  });
});

const capsule = (title: string, domain: 'safety' | 'quality', lang = 'fr'): PublishedCapsule => ({
  state: 'published',
  id: title.toLowerCase(),
  lang,
  title,
  domain,
  objective: '',
  player: '/player.js',
  translations: [],
  draft: false,
  version: '1.0.0',
  minutes: 3,
  questions: 3,
  audience: ['chefs d’équipe'],
  keywords: [],
  sources: [],
});

describe('the home', () => {
  it('lists domains that have capsules, these in alphabetical order of their language', () => {
    const shelves = byDomain(
      listed([
        capsule('Zone', 'quality'),
        capsule('Filet', 'safety'),
        capsule('Échelle', 'safety'),
        { state: 'retired', id: 'old', lang: 'fr', title: 'Ancienne', translations: [] },
      ]),
    );
    expect(shelves.map(({ domain, capsules }) => [domain, capsules.map(({ title }) => title)])).toEqual([
      ['safety', ['Échelle', 'Filet']],
      ['quality', ['Zone']],
    ]);
  });
});

describe('a card of a capsule that is not translated', () => {
  it('says so in the language of the page, and keeps its own for what it quotes', () => {
    const card = renderCard(capsule('Filet', 'safety'), '/fr/filet/', { lang: 'en', heading: 'h2' });
    expect(card).toContain('<h2 lang="fr"><a href="/fr/filet/" hreflang="fr">Filet</a></h2>');
    expect(card).toContain('<p class="objective" lang="fr">');
    expect(card).toContain('<li>In French only</li>');
    // A German reader, where there is a third language, is told of both.
    const both = { ...capsule('Filet', 'safety'), lang: 'de', translations: ['fr'] };
    expect(renderCard(both, '/de/filet/', { lang: 'en', heading: 'h2' })).toContain(
      '<li>In German and French</li>',
    );
    expect(card).toContain('<li class="audience">For: <span lang="fr">chefs d’équipe</span></li>');
  });

  it('is found by the same words in the list and in the index', async () => {
    const { entries } = await loadContent(folder);
    const compiled = entries.find(({ id, lang }) => id === 'noise' && lang === 'fr')?.capsule;
    const shown = { ...capsule('Bruit', 'safety'), id: 'noise', keywords: ['casque'] };
    for (const lang of ['fr', 'en']) {
      const card = renderCard(shown, '/fr/noise/', { lang, heading: 'h2', filtered: true });
      const frontMatter = { ...compiled?.frontMatter, keywords: ['casque'] };
      const found = toFindable({ ...compiled, frontMatter } as Capsule, lang);
      expect(card).toContain(` data-keywords="${found.keywords}"`);
      expect(found.keywords).toBe(lang === 'fr' ? 'casque' : 'casque, noise');
    }
  });
});

describe('what a reader is offered', () => {
  const texts = [
    { id: 'noise', lang: 'fr' },
    { id: 'ladder', lang: 'en' },
    { id: 'ladder', lang: 'fr' },
    { id: 'gloves', lang: 'de' },
    { id: 'gloves', lang: 'fr' },
  ];

  it('is each capsule once, in the language of the page or, last, in the first that has it', () => {
    const inEnglish = offeredIn('en', texts, ['de', 'en', 'fr']);
    expect(inEnglish.map(({ id, lang }) => `${lang}/${id}`)).toEqual(['en/ladder', 'de/gloves', 'fr/noise']);
  });
});

describe('texts', () => {
  it('speak of one capsule and of several', () => {
    expect([fr.count(1), fr.count(2), en.count(1), en.count(2)]).toEqual([
      '1 capsule',
      '2 capsules',
      '1 capsule',
      '2 capsules',
    ]);
  });
});
