/** Addresses of the site's pages; they stay for ever. */
// Not `import.meta.env.BASE_URL`: a BASE_URL in the environment would change every link.
import { base } from 'astro:config/server';
import type { Lang } from '../model/capsule.ts';

/** Editorial pages. A capsule cannot have one of these names as its id. */
export type EditorialPage = 'guide' | 'rules' | 'accessibility';

/**
 * Address of a page.
 *
 * @param lang
 *   Language of the page.
 * @param page
 *   Id of a capsule or name of an editorial page; the language's home when absent.
 */
export function address(lang: Lang, page?: string): string {
  return page ? `${base}${lang}/${page}/` : `${base}${lang}/`;
}

/** Address of a file in `public/`. */
export function publicFile(name: string): string {
  return base + name;
}
