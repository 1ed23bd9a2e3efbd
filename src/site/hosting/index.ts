/**
 * Files of the site that are no pages: search indexes, calendars, feeds, and what
 * hosts and search engines read. In: what the pages were made from, and the
 * pages. Out: text by path.
 */
import { makeIndex } from '../../companion/search/engine.ts';
import { pruneCached, readCached, toolDigest, writeCached } from '../../content/cache.ts';
import { sha256 } from '../../content/hash.ts';
import { localName, type Content } from '../../content/index.ts';
import type { Lang } from '../../model/capsule.ts';
import { basePath } from '../config.ts';
import { isReadable } from '../entries.ts';
import { newestFirst } from '../finding/news.ts';
import { listed } from '../finding/offered.ts';
import { findablesIn } from '../finding/search-index.ts';
import type { SiteContent } from '../hand-over.ts';
import { calendarPath, toCalendar, type Publisher } from './calendar.ts';
import { writeFeed } from './feed.ts';
import { writeHeaders } from './headers.ts';
import { writeSecurityTxt } from './security-txt.ts';
import { readHead, writeSitemap } from './sitemap.ts';

/** Path of a language's search index below the base path: beside the search page, which names it `index.json`. */
function searchIndexPath(lang: Lang): string {
  return `${lang}/search/index.json`;
}

/**
 * Write the search index at a path; counting the words of a thousand texts takes
 * a second, so it comes from the cache when none has changed.
 *
 * @param path
 *   Path below the base path.
 * @param content
 *   Content folder; capsules with errors are left out.
 * @returns
 *   Nothing at any other path.
 */
export async function searchIndexAt(path: string, content: Content): Promise<string | undefined> {
  const { dir, entries, project } = content;
  const lang = project.languages.find((each) => searchIndexPath(each) === path);
  if (!lang) return undefined;
  const readable = entries.filter(isReadable).map(({ capsule }) => capsule);
  const findable = findablesIn(lang, readable, project.languages);
  const key = sha256(JSON.stringify([toolDigest('src/companion', 'src/model'), findable]));
  const folder = `search/${sha256(dir).slice(0, 16)}-${lang}`;
  const kept = await readCached(`${folder}/${key}.json`);
  if (kept) return kept.toString('utf8');
  const index = JSON.stringify(makeIndex(findable));
  await writeCached(`${folder}/${key}.json`, index);
  await pruneCached(folder, new Set([`${key}.json`]));
  return index;
}

/**
 * Write the calendar at a path, for whoever looks at the site while it is written.
 *
 * @param path
 *   Path below the base path.
 * @param content
 *   Content folder.
 * @param site
 *   What the pages are made from.
 * @returns
 *   Nothing at any other path.
 */
export function calendarAt(path: string, content: Content, site: SiteContent): string | undefined {
  const found = site.paths.find(({ data }) => calendarPath(data) === path);
  return found && toCalendar(found.data, publisherOf(content), new Date());
}

function publisherOf({ project: { name, url }, plant }: Content): Publisher {
  return { name, url, plant: plant?.id };
}

/**
 * Write everything that goes beside the pages of a built site.
 *
 * @param content
 *   Content folder without errors.
 * @param site
 *   What the pages were made from.
 * @param pages
 *   Text of every page.
 * @param now
 *   When calendars count as written, and from when on `security.txt` holds.
 * @returns
 *   Texts by their path below the base path. Feeds and sitemap need a public
 *   address: without one there are none.
 */
export async function filesBeside(
  content: Content,
  site: SiteContent,
  pages: readonly string[],
  now: Date,
): Promise<Map<string, string>> {
  const { plant } = content;
  const { name, url, languages, securityContact } = content.project;
  const files = new Map<string, string>();
  for (const path of languages.map(searchIndexPath))
    files.set(path, (await searchIndexAt(path, content)) ?? '');
  for (const { data } of site.paths) {
    const calendar = toCalendar(data, publisherOf(content), now);
    if (calendar) files.set(calendarPath(data), calendar);
  }
  files.set('_headers', writeHeaders(basePath(url)));
  const root = url && new URL(basePath(url), url).href;
  if (securityContact) {
    const at = '.well-known/security.txt';
    // Tools look for it at the root of the host alone, and trust it only where it names that address.
    const urls = root ? [...new Set([root + at, new URL(`/${at}`, root).href])] : [];
    files.set(at, writeSecurityTxt(securityContact, { urls, languages, today: now }));
  }
  if (!root) return files;
  const capsules = listed(site.capsules.map(({ data }) => data));
  const changed = new Map<string, string>();
  for (const lang of languages) {
    const fresh = newestFirst(
      capsules.filter((capsule) => capsule.lang === lang),
      lang,
    );
    const home = `${root}${lang}/`;
    for (const { id, approvedOn } of fresh) changed.set(`${home}${id}/`, approvedOn);
    files.set(
      `${lang}/feed.xml`,
      await writeFeed({ lang, home, name, plant: plant && localName(plant, lang), capsules: fresh }),
    );
  }
  const heads = pages.flatMap((html) => readHead(html) ?? []);
  files.set('sitemap.xml', await writeSitemap(heads, changed));
  return files;
}
