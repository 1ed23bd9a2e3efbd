/** Pages that maintainers write: `editorial/<lang>/<page>.mdx`, one address a language. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Lang } from '../model/capsule.ts';
import { nearestLanguage } from '../model/languages/index.ts';
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
  /** Language of the document: another one where nobody has written it in the page's. */
  textLang: Lang;
  /** Other languages of the site in which it is written. */
  translations: Lang[];
}

const documents = import.meta.glob<EditorialModule>('./editorial/*/*.mdx', { eager: true });

/**
 * Paths of one editorial page, one for each language of the site.
 *
 * @param page
 *   Name of its files.
 */
export async function editorialPaths(
  page: EditorialPage,
): Promise<{ params: { lang: Lang }; props: EditorialProps }[]> {
  const site = await readSite();
  const written = new Map(
    Object.entries(documents).flatMap(([path, document]) => {
      const [, lang, name] = /^\.\/editorial\/([^/]+)\/(.+)\.mdx$/.exec(path) ?? [];
      return lang !== undefined && name === page ? [[lang, document]] : [];
    }),
  );
  return site.languages.map((lang) => {
    const textLang = nearestLanguage(lang, [...written.keys()]) ?? '';
    const document = written.get(textLang);
    if (!document) throw new Error(`No editorial/<lang>/${page}.mdx is there`);
    const translations = site.languages.filter((other) => other !== lang && written.has(other));
    return { params: { lang }, props: { site, lang, page, document, textLang, translations } };
  });
}
