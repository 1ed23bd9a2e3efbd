/** What a folder and a file may be called. */
import { languageCodes } from '../model/languages/index.ts';

/**
 * Names that a capsule cannot have: pages and folders of the site, and devices
 * that Windows will not let anyone make a folder of.
 */
const reserved = new Set(
  `con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9
   search recherche index media assets player guide rules regles accessibility accessibilite paths parcours reminders rappels
   offline hors-connexion sites posters domains domaines standards normes new nouveautes certificate attestation feed
   sitemap dossier 404`.split(/\s+/),
);

/** Letters that a capsule's id may have. */
export const capsuleIdLimit = 80;

/** What is wrong with a capsule's id; nothing when it can be one. */
export function capsuleIdProblem(id: string): 'form' | 'length' | 'reserved' | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) return 'form';
  if (id.length > capsuleIdLimit) return 'length';
  return reserved.has(id) ? 'reserved' : undefined;
}

/** Whether a file's name without `.yaml` can be a plant: it becomes part of identifiers and file names. */
export function isPlantId(id: string): boolean {
  return /^[a-z][a-z0-9-]{0,39}$/.test(id);
}

/**
 * The language that a name of one means: `fr-FR` is `fr` where there is no
 * French of France; none where there is no such language.
 */
export function meantLanguage(name: string): string | undefined {
  const codes: readonly string[] = languageCodes;
  const lang = name.toLowerCase().replace('_', '-');
  return codes.includes(lang) ? lang : codes.find((code) => code === lang.replace(/-.*$/, ''));
}

/** What can stand for a language in which nothing can be published: the one that is meant, else all there are. */
export function insteadOf(lang: string): { instead?: string[] } {
  if ((languageCodes as string[]).includes(lang)) return {};
  const meant = meantLanguage(lang);
  return { instead: meant === undefined ? languageCodes : [meant] };
}

/** Whether a file's name without `.mdx` is a language: two letters, with an optional region. */
export function isLang(name: string): boolean {
  return /^[a-z]{2}(-[a-z0-9]{2,8})?$/.test(name);
}
