/** What a folder and a file may be called. */

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

/** What is wrong with a capsule's id; nothing when it can be one. */
export function capsuleIdProblem(id: string): 'form' | 'reserved' | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(id) || id.length > 80) return 'form';
  return reserved.has(id) ? 'reserved' : undefined;
}

/** Whether a file's name without `.yaml` can be a plant: it becomes part of identifiers and file names. */
export function isPlantId(id: string): boolean {
  return /^[a-z][a-z0-9-]{0,39}$/.test(id);
}

/** Whether a file's name without `.mdx` is a language: two letters, with an optional region. */
export function isLang(name: string): boolean {
  return /^[a-z]{2}(-[a-z0-9]{2,8})?$/.test(name);
}
