/** The sitemap: every page that names its own address, with its translations, as the pages themselves say. */
import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';

/** A page as search engines should know it. */
export interface SitemapPage {
  url: string;
  /** Of the page itself too, when it has translations. */
  translations: { lang: string; url: string }[];
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&#38;': '&', '&quot;': '"' };

/**
 * Read from a page's head which address it goes by.
 *
 * @param html
 *   A page of ours.
 * @returns
 *   Nothing for a page that search engines should not keep: it names no address.
 */
export function readHead(html: string): SitemapPage | undefined {
  const links = [...html.slice(0, html.indexOf('</head>')).matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
  const canonical = links.find((tag) => attribute(tag, 'rel') === 'canonical');
  if (!canonical) return undefined;
  const translations = links.flatMap((tag) => {
    const lang = attribute(tag, 'hreflang');
    return attribute(tag, 'rel') === 'alternate' && lang ? [{ lang, url: attribute(tag, 'href') }] : [];
  });
  return { url: attribute(canonical, 'href'), translations };
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replace(/&(?:amp|#38|quot);/g, (entity) => entities[entity] ?? entity);
}

/**
 * Write `sitemap.xml`.
 *
 * @param pages
 *   As {@link readHead} gives them; a page named twice counts once.
 * @param changed
 *   When a page was last approved, `2026-09-15`, by its address; of others nothing is said.
 */
export async function writeSitemap(
  pages: readonly SitemapPage[],
  changed: ReadonlyMap<string, string>,
): Promise<string> {
  const unique = [...new Map(pages.map((page) => [page.url, page])).values()].sort((a, b) =>
    a.url < b.url ? -1 : 1,
  );
  const items = unique.map(({ url, translations }) => {
    const lastmod = changed.get(url);
    return { url, ...(lastmod && { lastmod }), links: translations };
  });
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, image: false, video: false, xhtml: true },
  });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}
