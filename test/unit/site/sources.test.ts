/** Standards and laws, taken apart and grouped. */
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../src/model/schema-types.ts';
import { groupBySource, slugOf, toSources } from '../../../src/site/finding/sources.ts';

describe('a standard', () => {
  it.each([
    ['ISO 45001:2018', 'ISO 45001', '2018', 'iso-45001'],
    ['ISO 45001 : 2018', 'ISO 45001', '2018', 'iso-45001'],
    ['ISO 45001', 'ISO 45001', '', 'iso-45001'],
    ['NF EN ISO 9001:2015', 'ISO 9001', '2015', 'iso-9001'],
    ['ISO 9001:2015/Amd 1:2024', 'ISO 9001', '2015/Amd 1:2024', 'iso-9001'],
    ['EN 397:2012+A1:2012', 'EN 397', '2012+A1:2012', 'en-397'],
    ['NF C 18-510 (2012)', 'NF C 18-510', '2012', 'nf-c-18-510'],
  ])('%s is %s, edition %s', (standard, name, edition, slug) => {
    expect(toSources({ standard, clause: '8.2' })).toEqual([
      { kind: 'standard', slug, name, edition, clause: '8.2', clauseSlug: '8.2' },
    ]);
  });
});

describe('a law', () => {
  it.each([
    ['Code du travail, art. R. 4323-15', [['Code du travail', 'art. R. 4323-15', 'art-r-4323-15']]],
    [
      'Code du travail, art. L. 4121-1 et L. 4121-2',
      [
        ['Code du travail', 'art. L. 4121-1', 'art-l-4121-1'],
        ['Code du travail', 'art. L. 4121-2', 'art-l-4121-2'],
      ],
    ],
    [
      'Code du travail, art. R. 4463-1 et suivants',
      [['Code du travail', 'art. R. 4463-1 et suivants', 'art-r-4463-1-et-suivants']],
    ],
    ['Règlement (CE) n° 1272/2008, dit CLP', [['Règlement (CE) n° 1272/2008, dit CLP', '', '']]],
  ])('%s has its articles', (law, expected) => {
    const sources = toSources({ law });
    expect(sources.map(({ name, clause, clauseSlug }) => [name, clause, clauseSlug])).toEqual(expected);
  });
});

describe('documents that are neither', () => {
  it('are no source', () => {
    expect(toSources({ title: 'Une fiche', url: 'https://example.org/' })).toEqual([]);
  });
});

describe('grouping', () => {
  const capsule = (id: string, ...references: Reference[]) => ({ id, references });
  const groups = groupBySource(
    [
      capsule(
        'a',
        { standard: 'ISO 45001:2018', clause: '10.2' },
        { law: 'Code du travail, art. L. 4121-1' },
      ),
      capsule(
        'b',
        { standard: 'NF EN ISO 45001:2027', clause: '8.2' },
        { standard: 'ISO 45001:2018', clause: '8.2' },
      ),
      capsule('c', { standard: 'ISO 45001' }),
      capsule('d', { standard: 'ISO 9001:2015', clause: '10.2' }),
      capsule('e', { title: 'Une fiche' }),
    ],
    'fr',
  );

  it('puts standards before laws, by number, editions together', () => {
    expect(
      groups.map(({ name, editions, capsules }) => [name, editions, capsules.map(({ id }) => id)]),
    ).toEqual([
      ['ISO 9001', ['2015'], ['d']],
      ['ISO 45001', ['2027', '2018'], ['a', 'b', 'c']],
      ['Code du travail', [], ['a']],
    ]);
  });

  it('lists clauses by number, the whole first, and each capsule once', () => {
    const clauses = groups[1]?.clauses.map(({ clause, capsules }) => [
      clause,
      capsules.map(({ capsule: { id }, edition }) => `${id} ${edition}`),
    ]);
    expect(clauses).toEqual([
      ['', ['c ']],
      ['8.2', ['b 2027']],
      ['10.2', ['a 2018']],
    ]);
  });
});

describe('names in addresses', () => {
  it('have neither accents nor signs', () => {
    expect(slugOf('Chefs d’équipe & élus (CSE)')).toBe('chefs-d-equipe-elus-cse');
  });
});
