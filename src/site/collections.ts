/** What pages read from Astro's collections (`content.config.ts`), typed without Astro's generated declarations. */
import { getCollection, getEntry } from 'astro:content';
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

/** Capsules as lists show them: those that can be read, in alphabetical order. */
export function listed(rows: readonly CapsuleRow[]): PublishedCapsule[] {
  const collators = new Map<string, Intl.Collator>();
  const collatorOf = (lang: string): Intl.Collator => {
    const collator = collators.get(lang) ?? new Intl.Collator(lang);
    collators.set(lang, collator);
    return collator;
  };
  return rows
    .map(({ data }) => data)
    .filter((data) => data.state === 'published')
    .sort((a, b) => collatorOf(a.lang).compare(a.title, b.title));
}

/** Every path, once for each of its languages; sorted by title within a language. */
export async function readPaths(): Promise<PathData[]> {
  const rows = (await getCollection('paths')) as { data: PathData }[];
  const paths = rows.map(({ data }) => data);
  return paths.sort((a, b) => a.title.localeCompare(b.title, a.lang));
}
