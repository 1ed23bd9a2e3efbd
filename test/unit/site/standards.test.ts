/** Capsules by standard and clause: which there are, what is on their pages, and that filters say the same. */
import { describe, expect, it } from 'vitest';
import { isWanted } from '../../../src/companion/search/filters.ts';
import type { Reference } from '../../../src/model/schema-types.ts';
import { readSourcesOf } from '../../../src/site/finding/cited-sources.ts';
import { clausePagesOf, clausePath } from '../../../src/site/finding/clause-pages.ts';
import { offeredIn } from '../../../src/site/finding/offered.ts';
import { groupBySource } from '../../../src/site/finding/standards.ts';

const languages = ['fr', 'en'];

function text(id: string, lang: string, ...references: Reference[]) {
  return { id, lang, references };
}

const iso = (standard: string, clause?: string): Reference => ({ standard, ...(clause && { clause }) });

const texts = [
  text('a', 'fr', iso('ISO 45001:2018', '10.2'), { law: 'Code du travail, art. L. 4121-1 et L. 4121-2' }),
  text('a', 'en', iso('ISO 45001:2018', '10.2'), { law: 'French Labour Code, art. L. 4121-1 and L. 4121-2' }),
  text('b', 'fr', iso('NF EN ISO 45001:2027', '8.2'), iso('ISO 45001:2018', '8.2')),
  text('c', 'fr', iso('ISO 45001')),
  text('d', 'fr', iso('ISO 9001:2015', '10.2'), { law: 'Code du travail, art. L.4121-2' }),
  text('e', 'fr', { title: 'Une fiche' }),
  text('f', 'fr', iso('ISO 45001:2018', '8.1.2'), iso('ISO 45001:2018', '8.1')),
  text('g', 'fr', iso('ISO 45001:2018', '8.1.10'), iso('ISO 45001:2018', '6.1.2.1')),
  // A translation that names what the other text does not.
  text('g', 'en', iso('ISO 45001:2018', '8.1.10')),
];
const sourcesOf = readSourcesOf(texts, languages);
const listedIn = (lang: string) => {
  const capsules = offeredIn(lang, texts, languages).map((each) => ({ ...each, sources: sourcesOf(each) }));
  return groupBySource(capsules, lang);
};
const standardIn = (lang: string, name: string) => {
  const found = listedIn(lang).find((each) => each.name === name);
  if (!found) throw new Error(`No ${name} in ${lang}`);
  return found;
};
const idsOf = (capsules: readonly { capsule: { id: string } }[]) => capsules.map(({ capsule }) => capsule.id);

describe('standards', () => {
  it('come before laws, by number, editions together', () => {
    expect(
      listedIn('fr').map(({ name, editions, capsules }) => [name, editions, capsules.map(({ id }) => id)]),
    ).toEqual([
      ['ISO 9001', ['2015'], ['d']],
      ['ISO 45001', ['2027', '2018'], ['a', 'b', 'c', 'f', 'g']],
      ['Code du travail', [], ['a', 'd']],
    ]);
  });

  it('have their clauses by number, the whole first, and each capsule once', () => {
    const clauses = standardIn('fr', 'ISO 45001').clauses.map(({ clause, capsules }) => [
      clause,
      capsules.map(({ capsule: { id }, edition }) => `${id} ${edition}`),
    ]);
    expect(clauses).toEqual([
      ['', ['c ']],
      ['6.1.2.1', ['g 2018']],
      ['8.1', ['f 2018']],
      ['8.1.2', ['f 2018']],
      ['8.1.10', ['g 2018']],
      ['8.2', ['b 2027']],
      ['10.2', ['a 2018']],
    ]);
  });
});

describe('a law', () => {
  it('is one, whatever its name in each language, and shows that of the page', () => {
    expect(listedIn('en').map(({ slug, name, lang }) => [slug, name, lang])).toEqual([
      ['iso-9001', 'ISO 9001', 'en'],
      ['iso-45001', 'ISO 45001', 'en'],
      ['code-du-travail', 'French Labour Code', 'en'],
    ]);
    const articles = standardIn('en', 'French Labour Code').clauses;
    expect(articles.map(({ clause, slug, capsules }) => [clause, slug, idsOf(capsules)])).toEqual([
      ['art. L. 4121-1', 'art-l-4121-1', ['a']],
      ['art. L. 4121-2', 'art-l-4121-2', ['a', 'd']],
    ]);
  });

  it('of another language keeps its name, and says which', () => {
    const only = [text('z', 'fr', { law: 'Code rural, art. L. 1' })];
    const read = readSourcesOf(only, languages);
    const [law] = groupBySource(
      only.map((each) => ({ ...each, sources: read(each) })),
      'en',
    );
    expect([law?.name, law?.lang, law?.clauses[0]?.lang]).toEqual(['Code rural', 'fr', 'fr']);
  });

  it('is not taken for another that has the same article in the same capsule', () => {
    const two = [
      text('z', 'fr', { law: 'Code rural, art. L. 1' }, { law: 'Code forestier, art. L. 1' }),
      text('z', 'en', { law: 'Rural Code, art. L. 1' }, { law: 'Forest Code, art. L. 1' }),
    ];
    const slugs = readSourcesOf(two, languages)({ id: 'z', lang: 'en' }).map(({ slug }) => slug);
    expect(slugs).toEqual(['rural-code', 'forest-code', 'code-rural', 'code-forestier']);
  });

  it('is found through a third language', () => {
    const three = [
      text('y', 'en', { law: 'Labour Code, art. 7' }),
      text('y', 'de', { law: 'Arbeitsgesetzbuch, art. 7' }),
      text('z', 'fr', { law: 'Code du travail, art. 8' }),
      text('z', 'en', { law: 'Labour Code, art. 8' }),
    ];
    const read = readSourcesOf(three, ['fr', 'en', 'de']);
    expect(read({ id: 'y', lang: 'de' }).map(({ slug }) => slug)).toEqual(['code-du-travail']);
  });
});

describe('pages of clauses', () => {
  const pages = clausePagesOf(standardIn('fr', 'ISO 45001'));

  it('are one for each clause and what is above it, with the capsules of those below', () => {
    expect(pages.map(({ clause, capsules }) => [clause, idsOf(capsules).join(' ')])).toEqual([
      ['6', 'g'],
      ['6.1', 'g'],
      ['6.1.2', 'g'],
      ['6.1.2.1', 'g'],
      ['8', 'f g b'],
      ['8.1', 'f g'],
      ['8.1.2', 'f'],
      ['8.1.10', 'g'],
      ['8.2', 'b'],
      ['10', 'a'],
      ['10.2', 'a'],
    ]);
  });

  it('are in lists where a capsule cites them or they bring clauses together', () => {
    const names = pages.filter(({ listed }) => listed).map(({ clause }) => clause);
    expect(names).toEqual(['6.1.2.1', '8', '8.1', '8.1.2', '8.1.10', '8.2', '10.2']);
  });

  it('lead up to every clause above, and down to the next that lists name', () => {
    const ways = pages.map(({ clause, above, below }) =>
      [above, below].map((names) => names.map((each) => each.clause).join(' ')).join(` < ${clause} < `),
    );
    expect(ways.filter((way) => /^\S* ?< (?:6|8|8\.1) </.test(way))).toEqual([
      ' < 6 < 6.1.2.1',
      ' < 8 < 8.1 8.2',
      '8 < 8.1 < 8.1.2 8.1.10',
    ]);
  });

  it('have no dot in their addresses, and each its own', () => {
    const all = listedIn('fr').flatMap((standard) =>
      clausePagesOf(standard).map((page) => clausePath(standard, page)),
    );
    expect(all).toContain('standards/iso-45001/8-1-10');
    expect(all.filter((path) => !/^standards\/[a-z\d-]+\/[a-z\d-]+$/.test(path))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are the same in every language', () => {
    const pathsIn = (lang: string) =>
      listedIn(lang)
        .flatMap((standard) => clausePagesOf(standard).map((page) => clausePath(standard, page)))
        .sort();
    expect(pathsIn('en')).toEqual(pathsIn('fr'));
  });

  it.each(languages)('list in %s what the filters let through', (lang) => {
    for (const standard of listedIn(lang)) {
      for (const page of clausePagesOf(standard)) {
        const wanted = listedIn(lang)
          .flatMap(({ capsules }) => capsules)
          .filter(({ sources }) => {
            const facts = sources.map(({ slug, clauseSlug }) => ({ standard: slug, clause: clauseSlug }));
            return isWanted(
              { domain: 'safety', audience: [], minutes: 1, sources: facts },
              { domain: '', audience: '', minutes: '', standard: standard.slug, clause: page.slug },
            );
          });
        expect(new Set(idsOf(page.capsules)), page.slug).toEqual(new Set(wanted.map(({ id }) => id)));
      }
    }
  });
});
