/** Searching and filtering, as the search page does it. */
import { describe, expect, it } from 'vitest';
import {
  makeIndex,
  openCapsules,
  openIndex,
  type Engine,
  type Findable,
  type SearchIndex,
} from '../../../src/companion/search/engine.ts';
import {
  factsFromData,
  factsToData,
  isWanted,
  readAddress,
  writeAddress,
  type Filters,
} from '../../../src/companion/search/filters.ts';
import { wordsOf } from '../../../src/companion/search/words.ts';
import { textOfHtml, toFindable } from '../../../src/site/finding/search-index.ts';
import { loadContent } from '../../../src/content/index.ts';
import { fileURLToPath } from 'node:url';

const capsules: Findable[] = [
  {
    id: 'label',
    title: 'Lire l’étiquette avant d’ouvrir',
    objective: 'Reconnaître le danger d’un produit.',
    keywords: 'CLP, pictogramme',
    text: 'Le bidon porte un losange rouge. La main-d’œuvre manque ce matin.',
  },
  {
    id: 'lockout',
    title: 'Consigner une machine',
    objective: 'Vérifier les trois étapes avant une intervention.',
    keywords: 'cadenas',
    text: 'L’étiquette de consignation reste sur la vanne.',
  },
  {
    id: 'waste',
    title: 'Trier les déchets',
    objective: 'Mettre chaque déchet dans le bon bac.',
    keywords: 'bacs, tri',
    text: 'ISO 14001 § 8.1 demande de maîtriser les opérations.',
  },
];
const engines: [string, Engine][] = [
  ['the index', openIndex(JSON.parse(JSON.stringify(makeIndex(capsules))) as SearchIndex)],
  ['the list alone', openCapsules(capsules)],
];

describe('words', () => {
  it('are folded, without elisions, and know where they stand', () => {
    const text = 'L’Étiquette d’un œuf : § 8.1.2, CO₂';
    expect(wordsOf(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['etiquette', 'Étiquette'],
      ['un', 'un'],
      ['oeuf', 'œuf'],
      ['8.1.2', '8.1.2'],
      ['co2', 'CO₂'],
    ]);
  });

  it('are the same however an accent is typed', () => {
    expect(wordsOf('de\u0301chet').map(({ word }) => word)).toEqual(['dechet']);
  });
});

describe.each(engines)('search in %s', (_name, engine) => {
  it.each([
    ['etiquette', 'label'],
    ['ÉTIQUETTE', 'label'],
    ['etiquete', 'label'],
    ['étiq', 'label'],
    ['dechets', 'waste'],
    ['cadena', 'lockout'],
    ['trier déchet', 'waste'],
    // One word that nobody wrote does not hide the others.
    ['cadenas xylophone', 'lockout'],
  ])('finds for %s first %s', (query, id) => {
    expect(engine.search(query)?.[0]?.id).toBe(id);
  });

  it('finds nothing for a word that is not there, and looks for nothing without a word', () => {
    expect(engine.search('xylophone')).toEqual([]);
    expect(engine.search(' l’ ')).toBeUndefined();
  });

  it('says which words to mark', () => {
    expect(engine.search('etiquete')?.[0]?.words).toContain('etiquette');
  });
});

describe('the index', () => {
  const engine = openIndex(makeIndex(capsules));

  it('finds what only the text says, after what the title says, and says so', () => {
    expect(engine.search('étiquette')?.map(({ id, inTextOnly }) => [id, inTextOnly])).toEqual([
      ['label', false],
      ['lockout', true],
    ]);
    expect(engine.search('main d oeuvre')?.[0]?.id).toBe('label');
    expect(engine.search('8.1')?.map(({ id }) => id)).toEqual(['waste']);
  });

  it('leaves words that most texts have out of many texts, and still finds with them', () => {
    const many = Array.from({ length: 60 }, (_, n): Findable => {
      const text = `le chariot de la zone ${n === 7 ? 'interdite' : 'nord'}`;
      return { id: `c-${n}`, title: `Capsule ${n}`, objective: '', keywords: '', text };
    });
    const index = makeIndex(many);
    expect(index.common).toEqual(['chariot', 'de', 'la', 'le', 'nord', 'zone']);
    const found = openIndex(index).search('le chariot de la zone interdite');
    expect(found?.map(({ id }) => id)).toEqual(['c-7']);
  });
});

describe('what can be found of a capsule', () => {
  it('is what its page shows without a script', async () => {
    const folder = fileURLToPath(new URL('../../browser/site/content/', import.meta.url));
    const { entries } = await loadContent(folder);
    const capsule = entries.find(({ id, lang }) => id === 'ladder' && lang === 'fr')?.capsule;
    const findable = capsule && toFindable(capsule);
    expect(findable?.text).toContain('Samir doit changer une lampe');
    expect(findable?.text).toContain('Que le sol est ferme et plat');
    expect(findable?.text).not.toMatch(/Retour|Explication|[<>]/);
  });

  it('is text, words apart', () => {
    expect(textOfHtml('<p>10<sup>3</sup> <b title="a > b">m&#xB3;</b></p><p>R&amp;D</p>')).toBe('103 m³ R&D');
  });
});

describe('filters', () => {
  const none: Filters = { domain: '', audience: '', minutes: '', standard: '', clause: '' };
  const facts = {
    domain: 'safety',
    audience: ['chefs-d-equipe', 'operateurs'],
    minutes: 4,
    sources: [{ standard: 'iso-45001', clause: '8.1.2' }],
  };

  it.each<[Partial<Filters>, boolean]>([
    [{}, true],
    [{ domain: 'safety', audience: 'operateurs', minutes: '5' }, true],
    [{ domain: 'health' }, false],
    [{ audience: 'direction' }, false],
    [{ minutes: '3' }, false],
    [{ standard: 'iso-45001' }, true],
    [{ standard: 'iso-14001' }, false],
    // A clause includes those below it, and 8.1 is not 8.12.
    [{ standard: 'iso-45001', clause: '8.1' }, true],
    [{ standard: 'iso-45001', clause: '8.1.2' }, true],
    [{ standard: 'iso-45001', clause: '8.1.2.1' }, false],
    [{ standard: 'iso-45001', clause: '8' }, true],
    [{ standard: 'iso-45001', clause: '1' }, false],
  ])('%j let a capsule through: %s', (filters, wanted) => {
    expect(isWanted(facts, { ...none, ...filters })).toBe(wanted);
  });

  it('are kept by the address, with the words', () => {
    const filters = { ...none, domain: 'safety', standard: 'iso-45001', clause: '8.1' };
    const address = writeAddress('arrêt & reprise', filters);
    expect(readAddress(address)).toEqual({ query: 'arrêt & reprise', filters });
    expect(writeAddress('', none)).toBe('');
    expect(readAddress('?utm=x&clause=8.1')).toEqual({ query: '', filters: none });
  });

  it('read from the page what was written into it', () => {
    expect(factsFromData(factsToData(facts))).toEqual(facts);
  });
});
