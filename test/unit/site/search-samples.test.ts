/** What managers type in a corridor, and what they are to find among the sample capsules. A case is a line. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeIndex, openIndex, type Answer } from '../../../src/companion/search/engine.ts';
import { loadContent } from '../../../src/content/index.ts';
import { isReadable } from '../../../src/site/entries.ts';
import { findablesIn } from '../../../src/site/finding/search-index.ts';
import { textsOf } from '../../../src/site/texts/index.ts';

interface Queries {
  /** The capsule that comes first; it has every word that is asked for. */
  first: Readonly<Record<string, readonly string[]>>;
  /** All that is found, in whatever order. */
  exactly: Readonly<Record<string, readonly string[]>>;
  /** The capsule that comes first where none has every word, and that is said. */
  partly: Readonly<Record<string, readonly string[]>>;
  nothing: readonly string[];
}

const queries: Record<string, Queries> = {
  fr: {
    first: {
      'call-on-the-road': ['telephone au volant', 'téléfone', 'voiture', 'chauffeur', 'risques routiers'],
      'correction-or-corrective-action': [
        'nonconformité',
        'non conformité',
        'non-conformites',
        'NON-CONFORMITÉ',
        'actions correctives',
        '5 pourquoi',
      ],
      'first-day': ['nouvel arrivant', 'nouveau', 'interimaires', 'acceuil', 'accueil sécurité', 'tuteur'],
      'flash-audit': ['audit', 'audits', 'audit flash', 'etalonage', 'clé étalonnée'],
      'heat-at-work': [
        'canicule',
        'coup de chaleur',
        'que faire en cas de coup de chaleur',
        'chaleurs',
        'cannicule',
      ],
      lockout: [
        'LOTO',
        'consignation',
        'consigner',
        'consigation',
        'cadena',
        'cadenas machine',
        'panne',
        'comment consigner une machine',
      ],
      'near-miss': [
        'presqu’accident',
        "presqu'accident",
        'presquaccident',
        'presqu accident',
        'quasi accident',
        'presque accident',
        'presque-accidents',
        "presqu'acident",
        "chute d'objet",
        'déclarer',
      ],
      'noise-dose': [
        'EPI',
        'bruit',
        'bruits',
        'décibels',
        'bouchons',
        'bouchons d’oreilles',
        'casque',
        '88 dB',
      ],
      'product-label': [
        'FDS',
        'CLP',
        'etiquete',
        'étiquettes',
        'pictogrames',
        'produits chimiques',
        'gants',
        'gans',
      ],
      'raise-the-alarm': ['SST', 'SAMU', 'pompier', 'blessé', 'appeler les secours', 'secouristes'],
      'small-spill': ['fuite', 'fuites', 'flaque', 'pollution', 'deversement', 'huile', 'kit absorbant'],
      'sorting-waste': [
        'bac',
        'bacs',
        'poubelle',
        'poubelles',
        'benne',
        'tri',
        'dechet',
        'comment trier les déchets',
        'trier les dechets',
        '8 flux',
      ],
      'workshop-hazards': ['chasse aux risques', 'visite sécurité', 'rayonnages', 'issue de secours'],
    },
    exactly: {
      '45001': ['first-day', 'lockout', 'near-miss'],
      iso45001: ['first-day', 'lockout', 'near-miss'],
      'ISO 45001:2018': ['first-day', 'lockout', 'near-miss'],
      '14001': ['small-spill', 'sorting-waste'],
      ISO9001: ['correction-or-corrective-action', 'flash-audit'],
      'ISO 45001 8.1.2': ['lockout'],
      '8.1.2': ['lockout'],
      'clause 8.1.2': ['lockout'],
      'ISO 9001 8.5': ['flash-audit'],
      'ISO 14001 8.2': ['small-spill'],
      'L. 4121-1': ['call-on-the-road', 'heat-at-work'],
      'art. L4121-1': ['call-on-the-road', 'heat-at-work'],
      'R. 4544-9': ['lockout'],
      'article R4544-9 du code du travail': ['lockout'],
      '1272/2008': ['product-label'],
    },
    partly: {
      'near-miss': ['chute de hauteur', 'ISO 45001 10.2 amiante'],
      'sorting-waste': ['poubelle jaune fluo'],
      // Another obligation of the same number.
      'call-on-the-road': ['R. 4121-1'],
    },
    nothing: ['xylophone', 'moto', 'feux', '5S', '8.1.3', '50001', 'R. 4544-8', 'amiante'],
  },
  en: {
    first: {
      'correction-or-corrective-action': [
        'non-conformity',
        'nonconformities',
        'non conformity',
        'CAPA',
        'root causes',
      ],
      'first-day': ['newcomers', 'onbording', 'first day', 'agency workers'],
      'flash-audit': ['audits', 'gemba', 'calibrated'],
      'heat-at-work': ['heat stroke', 'heatwave', 'heat wave', 'hot sun'],
      // Not translated yet: found by the words of its address, and what is written alike.
      lockout: ['lockout', 'LOTO'],
      'near-miss': ['near miss', 'near-miss', 'nearmiss', 'near misses', 'close call'],
      'raise-the-alarm': ['first aid', 'first aiders', 'ambulance', 'emergency'],
      'small-spill': ['spil', 'spills', 'oil spill', 'leaks', 'puddles'],
      'sorting-waste': ['bins', 'bin', 'how to sort waste', 'rubbish', 'recycling', 'trash'],
      'workshop-hazards': ['hazard hunt', 'safety walk', 'housekeeping'],
    },
    exactly: {
      '45001': ['first-day', 'lockout', 'near-miss'],
      'ISO 45001 10.2': ['near-miss'],
      'L. 4121-1': ['call-on-the-road', 'heat-at-work'],
      // One of them is French, and cites the « Code du travail ».
      'labour code L. 4121-1': ['call-on-the-road', 'heat-at-work'],
    },
    partly: { 'raise-the-alarm': ['first aid xylophone'] },
    nothing: ['xylophone', '5S', '50001'],
  },
};

const { entries } = await loadContent(fileURLToPath(new URL('../../../capsules', import.meta.url)));
const readable = entries.filter(isReadable).map(({ capsule }) => capsule);

describe.each(Object.entries(queries))(
  'among the capsules in %s',
  (lang, { first, exactly, partly, nothing }) => {
    const findable = findablesIn(lang, readable, Object.keys(queries));
    const engine = openIndex(makeIndex(findable), textsOf(lang).finding.script.stopWords);
    const ask = (query: string): Answer => engine.search(query) ?? { found: [], partly: false };
    const cases = (table: Readonly<Record<string, readonly string[]>>) =>
      Object.entries(table).flatMap(([id, asked]) => asked.map((query) => [query, id] as const));

    it.each(cases(first))('%s leads to %s', (query, id) => {
      const { found, partly } = ask(query);
      expect([found[0]?.id, partly]).toEqual([id, false]);
    });

    it.each(Object.entries(exactly))('%s is found in %j alone', (query, ids) => {
      const { found, partly } = ask(query);
      expect([found.map(({ id }) => id).sort(), partly]).toEqual([ids, false]);
    });

    it.each(cases(partly))('%s is not there, and %s is near it', (query, id) => {
      const { found, partly } = ask(query);
      expect([found[0]?.id, partly]).toEqual([id, true]);
    });

    it.each(nothing)('%s is nowhere', (query) => {
      expect(ask(query).found).toEqual([]);
    });
  },
);
