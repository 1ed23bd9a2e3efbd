/**
 * Copies of the site's own files that a browser keeps, so that they open
 * without a network: under which names, what for and how long. Packages keep
 * none. Caches belong to a host, so each name bears the site's base path.
 */
import type { StoredEntry } from './browser-storage-keys.ts';

/** Names of the caches that the worker fills. */
export function cacheNamesOf(base: string): {
  pages: string;
  assets: string;
  images: string;
  data: string;
  shell: string;
} {
  const name = (kind: string): string => `qhse-${kind}-${base}`;
  return {
    pages: name('pages'),
    assets: name('assets'),
    images: name('images'),
    data: name('data'),
    shell: name('shell'),
  };
}

/**
 * Name of the cache of a path that is kept offline.
 *
 * @param base
 *   Path under which the site is served.
 * @param path
 *   Language and id, such as `fr/new-team-leader`; empty for what all of them begin with.
 */
export function keptCacheName(base: string, path: string): string {
  // No base path has a space: a site below another one's folder is told apart.
  return `qhse-kept-${base} ${path}`;
}

/**
 * Whether a cache is this site's.
 *
 * @param name
 *   One of the host's caches.
 * @param base
 *   Path under which the site is served.
 */
export function isOwnCache(name: string, base: string): boolean {
  const names = cacheNamesOf(base);
  return (
    name.startsWith(keptCacheName(base, '')) ||
    [names.pages, names.assets, names.images, names.data, names.shell].includes(name)
  );
}

const untilRemoved = {
  fr: 'Jusqu’à « Tout retirer » sur la page « Hors connexion », ou l’effacement des données du site.',
  en: 'Until “Remove all” on the page “Offline”, or the data of the site are erased.',
};

/** Every cache of the site, as the dossier lists it. */
export const cacheEntries: readonly StoredEntry[] = [
  {
    key: 'qhse-shell-<base path>',
    storage: 'Cache Storage',
    example: '/fr/, /fr/offline/, /_assets/Page.BOnZy7_Z.css',
    purpose: {
      fr: 'Ouvrir l’accueil, les rappels et la page « Hors connexion » sans réseau.',
      en: 'Open the home, the reminders and the page “Offline” without a network.',
    },
    lifetime: untilRemoved,
  },
  {
    key: 'qhse-pages-<base path>, qhse-assets-<base path>, qhse-images-<base path>, qhse-data-<base path>',
    storage: 'Cache Storage',
    example: '/fr/lockout/, /_assets/player.06b51532.js, /fr/lockout/media/steps.1f0c9a2e.svg',
    purpose: {
      fr: 'Rouvrir sans réseau les pages visitées, avec leurs images ; ni vidéo ni son.',
      en: 'Open visited pages again without a network, with their images; neither video nor sound.',
    },
    lifetime: {
      fr: 'Les cent vingt dernières pages, attestations comprises, et les deux cents derniers fichiers de chaque sorte.',
      en: 'The last hundred and twenty pages, records of completion among them, and the last two hundred files of each kind.',
    },
  },
  {
    key: 'qhse-kept-<base path> <path>',
    storage: 'Cache Storage',
    example: '/fr/paths/new-team-leader/keep.json, /fr/lockout/, /fr/lockout/media/steps.1f0c9a2e.svg',
    purpose: {
      fr: 'Un parcours que l’on a choisi de garder hors connexion, entier.',
      en: 'A path that one has chosen to keep offline, whole.',
    },
    lifetime: {
      fr: 'Jusqu’à « Retirer » sur la page du parcours.',
      en: 'Until “Remove” on the page of the path.',
    },
  },
  {
    key: 'workbox-expiration',
    storage: 'IndexedDB',
    example: 'qhse-pages-/|/fr/lockout/ 1790000000000',
    purpose: {
      fr: 'Quand chaque page gardée a servi pour la dernière fois, pour retirer les plus anciennes.',
      en: 'When each page that is kept was last used, so that the oldest are removed.',
    },
    // Written out: bundles would keep the table of a script that computes a part of it.
    lifetime: {
      fr: 'Jusqu’à « Tout retirer » sur la page « Hors connexion », ou l’effacement des données du site. La base reste, vide\u202f: les sites d’un même hôte se la partagent.',
      en: 'Until “Remove all” on the page “Offline”, or the data of the site are erased. The database stays, empty: sites of the same host share it.',
    },
  },
];
