/** The guide and the accessibility statement: `editorial/<lang>/<page>.mdx`, one address a language. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Lang } from '../model/capsule.ts';
import type { EditorialPage } from './addresses.ts';
import { readSite } from './collections.ts';
import type { SiteData } from './entries.ts';

interface EditorialModule {
  default: AstroComponentFactory;
  frontmatter: { title: string; description: string };
}

export interface EditorialProps {
  site: SiteData;
  lang: Lang;
  page: EditorialPage;
  document: EditorialModule;
}

const documents = import.meta.glob<EditorialModule>('./editorial/*/*.mdx', { eager: true });

/**
 * Paths of one editorial page, a language each.
 *
 * @param page
 *   Name of its files.
 */
export async function editorialPaths(
  page: EditorialPage,
): Promise<{ params: { lang: Lang }; props: EditorialProps }[]> {
  const site = await readSite();
  return site.languages.map((lang) => {
    const document = documents[`./editorial/${lang}/${page}.mdx`];
    if (!document) throw new Error(`editorial/${lang}/${page}.mdx is missing`);
    return { params: { lang }, props: { site, lang, page, document } };
  });
}
