/** Standards and laws, taken apart. */
import { describe, expect, it } from 'vitest';
import { slugOf, toSources } from '../../../src/site/finding/sources.ts';

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
      { kind: 'standard', slug, name, edition, clause: '8.2', clauseSlug: '8.2', anchors: [] },
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
      [['Code du travail', 'art. R. 4463-1 et suivants', 'art-r-4463-1-ff']],
    ],
    // Addresses are the same in every language, and whatever the spaces.
    [
      'French Labour Code, art. R.4463-1 and following',
      [['French Labour Code', 'art. R.4463-1 and following', 'art-r-4463-1-ff']],
    ],
    [
      'Code du travail, articles R. 4141-11 à R. 4141-20',
      [['Code du travail', 'articles R. 4141-11 à R. 4141-20', 'art-r-4141-11-r-4141-20']],
    ],
    // What is added in brackets is of no article's name.
    [
      "Code de l'environnement, art. L. 541-21-2 et D. 543-278 et suivants (tri à la source)",
      [
        ["Code de l'environnement", 'art. L. 541-21-2', 'art-l-541-21-2'],
        ["Code de l'environnement", 'art. D. 543-278 et suivants', 'art-d-543-278-ff'],
      ],
    ],
    ['RGPD, art. 30', [['RGPD', 'art. 30', 'art-30']]],
    ['RGPD, art. 30, alinéa 2', [['RGPD', 'art. 30, alinéa 2', 'art-30-alinea-2']]],
    ['Règlement (CE) n° 1272/2008, dit CLP', [['Règlement (CE) n° 1272/2008, dit CLP', '', '']]],
  ])('%s has its articles', (law, expected) => {
    const sources = toSources({ law });
    expect(sources.map(({ name, clause, clauseSlug }) => [name, clause, clauseSlug])).toEqual(expected);
  });
});

describe('sections of the page of a law', () => {
  it('are found under what they were called when brackets and lists were part of their names', () => {
    const [first, second] = toSources({ law: 'Code A, art. L. 541-7 et L. 541-8 et suivants (mélange)' });
    expect(first?.anchors).toContain('art-l-541-7-et-l-541-8-et-suivants-melange');
    expect(second?.anchors).toContain('art-l-541-8-et-suivants');
  });
});

describe('documents that are neither', () => {
  it('are no source', () => {
    expect(toSources({ title: 'Une fiche', url: 'https://example.org/' })).toEqual([]);
  });
});

describe('names in addresses', () => {
  it('have neither accents nor signs', () => {
    expect(slugOf('Chefs d’équipe & élus (CSE)')).toBe('chefs-d-equipe-elus-cse');
  });
});
