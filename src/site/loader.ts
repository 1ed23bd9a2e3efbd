/** The loaders of Astro's content layer. Cached by digest; entries that are no longer there are deleted. */
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CapsuleEntry, PathEntry, SiteEntry } from './entries.ts';
import { sourceOf } from './hand-over.ts';

export const capsuleLoader: Loader = {
  name: 'qhse-capsules',
  async load(context) {
    const content = await sourceOf(context.config.vite.plugins)?.read();
    if (content) fill(context, content.capsules);
  },
};

export const pathLoader: Loader = {
  name: 'qhse-capsules-paths',
  async load(context) {
    const content = await sourceOf(context.config.vite.plugins)?.read();
    if (content) fill(context, content.paths);
  },
};

export const siteLoader: Loader = {
  name: 'qhse-capsules-site',
  async load(context) {
    const content = await sourceOf(context.config.vite.plugins)?.read();
    if (content) fill(context, [content.site]);
  },
};

/**
 * Make a collection hold these entries and no other: Astro keeps its store from
 * one build to the next and would publish a deleted capsule again.
 */
function fill({ store }: LoaderContext, entries: readonly (CapsuleEntry | PathEntry | SiteEntry)[]): void {
  const seen = new Set(entries.map((entry) => entry.id));
  for (const id of store.keys()) {
    if (!seen.has(id)) store.delete(id);
  }
  for (const { id, digest, data, html } of entries) {
    store.set({ id, digest, data: { ...data }, ...(html !== undefined && { rendered: { html } }) });
  }
}
