/** What pages read from Astro's collections (`content.config.ts`), typed without Astro's generated declarations. */
import { getCollection, getEntry } from 'astro:content';
import { listed } from './finding/offered.ts';
import type { PathData } from './paths.ts';
import type { CapsuleData, PublishedCapsule, SiteData } from './entries.ts';

interface CapsuleRow {
  data: CapsuleData;
  /** Present when the capsule can be read. */
  rendered?: { html: string };
}

/** What is true of the whole site. */
export async function readSite(): Promise<SiteData> {
  const entry = (await getEntry('site', 'site')) as { data: SiteData } | undefined;
  if (!entry) throw new Error('The content loader has left no `site` entry');
  return entry.data;
}

/** Every capsule that has a page. Slow with many: ask once per route, in `getStaticPaths`. */
export async function readCapsules(): Promise<CapsuleRow[]> {
  return (await getCollection('capsules')) as CapsuleRow[];
}

/** Capsules that lists show, in the order in which they show them. */
export async function readListed(): Promise<PublishedCapsule[]> {
  return listed((await readCapsules()).map(({ data }) => data));
}

/** Every path, once for each of its languages; sorted by title within a language. */
export async function readPaths(): Promise<PathData[]> {
  const rows = (await getCollection('paths')) as { data: PathData }[];
  const paths = rows.map(({ data }) => data);
  return paths.sort((a, b) => a.title.localeCompare(b.title, a.lang));
}
