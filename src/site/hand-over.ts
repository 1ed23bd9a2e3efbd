/**
 * How capsules reach Astro: our pipeline runs in Node, outside Vite, and leaves
 * its product with a Vite plugin, where the content loaders pick it up. Nothing
 * of the compiler is so loaded a second time inside Vite.
 */
import type { CapsuleEntry, PathEntry, SiteEntry } from './entries.ts';

/** All that the pages know. */
export interface SiteContent {
  site: SiteEntry;
  capsules: CapsuleEntry[];
  paths: PathEntry[];
}

export interface Source {
  /** What to publish now; in dev, asked again after each change of the content folder. */
  read: () => Promise<SiteContent>;
}

/** Vite reads no more of it than its name; `api` is Rollup's way for plugins to speak to each other. */
interface HandOver {
  name: string;
  api: Source;
}

const name = 'qhse-capsules:hand-over';

/**
 * Make the Vite plugin that carries the source.
 *
 * @param source
 *   Where the loaders get the capsules from.
 */
export function handOver(source: Source): HandOver {
  return { name, api: source };
}

/**
 * Find the source in Vite's settings.
 *
 * @param plugins
 *   Plugins as Astro's configuration has them.
 * @returns
 *   Nothing under `astro check`, which asks for types and has no content.
 */
export function sourceOf(plugins: readonly unknown[] | undefined): Source | undefined {
  return plugins?.find(isHandOver)?.api;
}

function isHandOver(plugin: unknown): plugin is HandOver {
  return typeof plugin === 'object' && plugin !== null && 'name' in plugin && plugin.name === name;
}
