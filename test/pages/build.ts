import { loadContent } from '../../src/content/index.ts';
import { buildSite } from '../../src/site/build.ts';

/** A site that was built to be looked at here. */
export interface BuiltSite {
  dir: string;
  /** Its first language. */
  lang: string;
  /** Paths of the capsules in that language. */
  capsules: string[];
}

/**
 * Build the site of a content folder as one that is served from `/` and knows
 * no address of its own: else its pages would name one where they are not.
 *
 * @param contentDir
 *   Content folder without errors.
 * @param dir
 *   Folder that is ours alone, which the site replaces.
 */
export async function buildAtRoot(contentDir: string, dir: string): Promise<BuiltSite> {
  const content = await loadContent(contentDir);
  const { url: _, ...project } = content.project;
  await buildSite({ content: { ...content, project }, outDir: dir });
  const lang = project.languages[0] ?? 'fr';
  const capsules = content.entries.filter((entry) => entry.lang === lang).map(({ id }) => `${lang}/${id}/`);
  return { dir, lang, capsules };
}
