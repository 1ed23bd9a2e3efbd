/**
 * What the site keeps in a learner's browser: under which keys, what for and
 * how long. The code takes its keys from here, and the IT department's dossier
 * its table. Nothing of it is ever sent.
 */

/** Progress of a capsule, by the path of its page: the address tells capsules, languages and sites of one host apart. */
export function progressKey(pathname: string): string {
  return `qhse:${pathname}`;
}

/** Questions that are to come back, by the site's base path. */
export function remindersKey(base: string): string {
  return `qhse:reminders:${base}`;
}

/** The path that a learner follows, by the site's base path. */
export function followedKey(base: string): string {
  return `qhse:path:${base}`;
}

/** The last pass of a capsule, by the path of its page: what its record of completion says. */
export function passedKey(pathname: string): string {
  return `qhse:passed:${pathname}`;
}

/** One kind of entry, as the dossier lists it. */
export interface StoredEntry {
  /** Its key, what changes in angle brackets. */
  key: string;
  storage: 'localStorage' | 'sessionStorage' | 'Cache Storage' | 'IndexedDB';
  /** An example of the value. */
  example: string;
  purpose: { fr: string; en: string };
  lifetime: { fr: string; en: string };
}

/** Every entry of the site. */
export const storedEntries: readonly StoredEntry[] = [
  {
    key: 'qhse:<path of the page>',
    storage: 'localStorage',
    example: '1|1.2.0|1|k3|4|p80|1x2y3z:a;',
    purpose: {
      fr: 'Reprendre une capsule là où on l’a laissée, avec les réponses données.',
      en: 'Go on with a capsule where it was left, with the answers given.',
    },
    lifetime: {
      fr: 'Jusqu’à l’effacement des données du site dans le navigateur.',
      en: 'Until the data of the site are erased in the browser.',
    },
  },
  {
    key: 'qhse:reminders:<base path>',
    storage: 'localStorage',
    example: '{"v":1,"items":[{"capsule":"fr/lockout","question":"arret","stage":0,"due":"2026-09-16"}]}',
    purpose: {
      fr: 'Poser à nouveau les questions des capsules finies, après 1, 7 et 30 jours.',
      en: 'Ask the questions of finished capsules again, after 1, 7 and 30 days.',
    },
    lifetime: {
      fr: 'Une question, jusqu’à sa troisième bonne réponse ; la liste des capsules finies, jusqu’au bouton « Tout effacer » de la page des rappels.',
      en: 'A question, until its third right answer; the list of finished capsules, until “Erase all” on the page of reminders.',
    },
  },
  {
    key: 'qhse:path:<base path>',
    storage: 'localStorage',
    example: 'fr/new-team-leader',
    purpose: {
      fr: 'Proposer la capsule suivante du dernier parcours ouvert.',
      en: 'Offer the next capsule of the path opened last.',
    },
    lifetime: {
      fr: 'Jusqu’à l’ouverture d’un autre parcours, ou l’effacement des données du site.',
      en: 'Until another path is opened, or the data of the site are erased.',
    },
  },
  {
    key: 'qhse:passed:<path of the page>',
    storage: 'localStorage',
    example:
      '{"run":"k3.1","version":"1.2.0","title":"Consigner","objective":"Vérifier les trois étapes.","on":"2026-09-15","score":100}',
    purpose: {
      fr: 'Imprimer une attestation de suivi\u202f: le titre et l’objectif de la capsule, sa version, le jour et le résultat de la dernière réussite. Aucun nom de personne n’y est.',
      en: 'Print a record of completion: title and objective of the capsule, its version, day and result of the last pass. No person’s name is in it.',
    },
    lifetime: {
      fr: 'Jusqu’au bouton «\u202fTout effacer\u202f» de la page des rappels, ou l’effacement des données du site.',
      en: 'Until “Erase all” on the page of reminders, or the data of the site are erased.',
    },
  },
];

/** Every entry of packages, which an LMS serves. */
export const packageEntries: readonly StoredEntry[] = [
  {
    key: 'qhse.1.<digest>',
    storage: 'localStorage',
    example:
      '{"at":1790000000000.5,"suspendData":"1|1.2.0|1|k3|4||1x2y3z:a;","tries":[],"taken":1,"states":["4fz2k1"],"fresh":false}',
    purpose: {
      fr: 'Dans un LMS : ne perdre aucune réponse qu’il n’aurait pas gardée. La clé est une empreinte de la personne, de la capsule et de l’édition.',
      en: 'In an LMS: lose no answer that it may not have kept. The key is a digest of learner, capsule and edition.',
    },
    lifetime: {
      fr: 'Quand une autre capsule du même LMS s’ouvre ensuite sur l’appareil, ce qui a plus de quatre-vingt-dix jours ou dépasse les cinquante entrées les plus récentes est retiré ; sinon, jusqu’à l’effacement des données du site dans le navigateur.',
      en: 'When another capsule of the same LMS is opened on the device later, what is older than ninety days, or beyond the fifty newest entries, is removed; otherwise, until the data of the site are erased in the browser.',
    },
  },
  {
    key: 'qhse.1.<digest>',
    storage: 'sessionStorage',
    example:
      '{"at":1790000000000.5,"suspendData":"1|1.2.0|1|k3|4||1x2y3z:a;","tries":[],"taken":1,"states":["4fz2k1"],"fresh":true}',
    purpose: {
      fr: 'Le même journal, quand le LMS ne dit pas qui apprend.',
      en: 'The same journal, where the LMS does not say who learns.',
    },
    lifetime: { fr: 'Jusqu’à la fermeture de l’onglet.', en: 'Until the tab is closed.' },
  },
];

/** What stands for each thing in angle brackets; another thing must be said here first. */
const forms: Readonly<Record<string, string>> = {
  '<path of the page>': '/.*',
  '<base path>': '/.*',
  '<path>': '[a-z]{2}(?:-\\w+)?/[a-z][a-z0-9-]*',
  '<digest>': '[0-9a-z]+',
};

/**
 * Whether a key is one of the tables.
 *
 * @param entries
 *   The tables; those of the browser's storage when left out.
 */
export function isKnownKey(
  key: string,
  entries: readonly StoredEntry[] = [...storedEntries, ...packageEntries],
): boolean {
  return entries
    .flatMap((entry) => entry.key.split(', '))
    .some((known) => {
      const parts = known
        .split(/(<[^>]+>)/)
        .map((part) => forms[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${parts.join('')}$`).test(key);
    });
}
