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
import { packIndex, unpackIndex } from '../../../src/companion/search/postings.ts';
import { wordsOf } from '../../../src/companion/search/words.ts';
import { textsOf } from '../../../src/site/texts/index.ts';
import { textOfHtml, toFindable } from '../../../src/site/finding/search-index.ts';
import { loadContent } from '../../../src/content/index.ts';
import { fileURLToPath } from 'node:url';

const capsules: Findable[] = [
  {
    id: 'label',
    title: 'Lire l’étiquette avant d’ouvrir',
    objective: 'Reconnaître le danger d’un produit.',
    keywords: 'CLP, pictogramme',
    about: 'Santé, caristes',
    sources: 'Règlement (CE) n° 1272/2008',
    text: 'Le bidon porte un losange rouge. La main-d’œuvre manque ce matin.',
  },
  {
    id: 'lockout',
    title: 'Consigner une machine',
    objective: 'Vérifier les trois étapes avant une intervention.',
    keywords: 'cadenas, signal',
    about: 'Sécurité, électriciens',
    sources: 'ISO 45001:2018 8.1.2, Code du travail, art. R. 4544-9',
    text: 'L’étiquette de consignation reste sur la vanne.',
  },
  {
    id: 'waste',
    title: 'Trier les déchets',
    objective: 'Mettre chaque déchet dans le bon bac.',
    keywords: 'bac, tri, feux éteints, non-conformité, gants',
    about: 'Environnement, caristes',
    sources: 'ISO 14001:2015 8.12',
    text: 'ISO 14001 § 8.1 demande de maîtriser les opérations.',
  },
];
const { stopWords } = textsOf('fr').finding.script;
const engines: [string, Engine][] = [
  ['the index', openIndex(JSON.parse(JSON.stringify(makeIndex(capsules))) as SearchIndex, stopWords)],
  ['the list alone', openCapsules(capsules, stopWords)],
];
const idsOf = (engine: Engine, query: string) => engine.search(query)?.found.map(({ id }) => id);

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

  it.each([
    ['R. 4323-15', 'r4323.15 4323.15'],
    ['r4323\u201115', 'r4323.15 4323.15'],
    ['ISO9001:2015', 'iso 9001 2015'],
    ['8,1', '8.1'],
    ['5S, CO2', '5s co2'],
  ])('have the numbers of %s as %s', (text, words) => {
    expect(
      wordsOf(text)
        .map(({ word }) => word)
        .join(' '),
    ).toBe(words);
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
    // Short words, with a letter too many or too few.
    ['bacs', 'waste'],
    ['gans', 'waste'],
    ['signaux', 'lockout'],
    // Words of two letters ask for nothing.
    ['cadenas en or', 'lockout'],
    // Two letters that changed places.
    ['caednas', 'lockout'],
    // Two words as one, and one as two.
    ['nonconformité', 'waste'],
    ['picto gramme', 'label'],
    // Standards, laws, domain and audience.
    ['iso45001', 'lockout'],
    ['8.1', 'lockout'],
    ['r4544-9', 'lockout'],
    ['electricien', 'lockout'],
    ['environnement', 'waste'],
    ['comment trier les déchets ?', 'waste'],
  ])('finds for %s first %s, without a doubt', (query, id) => {
    expect(engine.search(query)?.partly).toBe(false);
    expect(idsOf(engine, query)?.[0]).toBe(id);
  });

  it.each([
    'xylophone',
    // A slip is none in the first letter; a short word with another letter is another word.
    'tadenas',
    'faux',
    'sac',
    '4544-8',
    '8.2',
  ])('finds nothing for %s', (query) => {
    expect(engine.search(query)).toEqual({ found: [], partly: false });
  });

  it('looks for nothing without a word', () => {
    expect(engine.search(' l’ ')).toBeUndefined();
  });

  it('says which words to mark', () => {
    expect(engine.search('etiquete')?.found[0]?.words).toContain('etiquette');
  });

  it('shows what has most of the words when none has all, and says so', () => {
    const answer = engine.search('cadenas consigner xylophone étiquette');
    expect(answer?.partly).toBe(true);
    expect(answer?.found.map(({ id }) => id)).toEqual(['lockout']);
  });
});

describe('the index', () => {
  const engine = openIndex(makeIndex(capsules), stopWords);

  it('finds what only the text or a reference says, after what the title says, and says so', () => {
    expect(engine.search('étiquette')?.found.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['label', undefined],
      ['lockout', 'text'],
    ]);
    expect(idsOf(engine, 'main d oeuvre')?.[0]).toBe('label');
    expect(engine.search('8.1')?.found.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['lockout', 'sources'],
      ['waste', 'text'],
    ]);
  });

  it('travels packed, and arrives as it was', () => {
    const { index } = makeIndex(capsules);
    const plain = unpackIndex(index);
    const [word, places] = plain.index.find(([term]) => term === 'etiquette') ?? [];
    expect([word, places]).toEqual(['etiquette', { 0: { 0: 1 }, 5: { 1: 1 } }]);
    expect(packIndex(plain)).toEqual(index);
    const often = { ...plain, index: [['mot', { 5: { 3: 1, 4: 2, 9: 1 } }]] } as typeof plain;
    expect(packIndex(often).index).toEqual([['mot', { 5: [3, 1, -2, 5] }]]);
    expect(unpackIndex(packIndex(often))).toEqual(often);
  });

  it('leaves words that most texts have out of the texts, and still finds with them', () => {
    const many = Array.from({ length: 8 }, (_, n): Findable => {
      const text = `le chariot de la zone ${n === 7 ? 'interdite' : 'nord'}`;
      return {
        id: `c-${n}`,
        title: `Capsule ${n}`,
        objective: '',
        keywords: '',
        about: '',
        sources: '',
        text,
      };
    });
    const index = makeIndex(many);
    expect(index.common).toEqual(['chariot', 'de', 'la', 'le', 'nord', 'zone']);
    expect(idsOf(openIndex(index, ''), 'le chariot de la zone interdite')).toEqual(['c-7']);
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
    expect(findable?.about).toBe("Sécurité, chefs d'équipe");
    expect(findable?.sources).toContain('ISO 45001:2018 8.1.2');
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
