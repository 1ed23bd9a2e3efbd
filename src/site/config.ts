/**
 * Astro's settings, made per run: Astro is started from code, by `build.ts` and
 * `dev.ts`, never by its own command.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { handOver, type Source } from './hand-over.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const caches = `${checkout}node_modules/.cache/qhse-capsules/`;

/** What changes from one run to the next. */
export interface SiteRun {
  /** Folder that Astro takes for the project's, where it keeps its store, types and caches; ends with a slash. */
  root: string;
  /** Address of the site, from the project file; its path is the base path. */
  url: string | undefined;
  /** Where Astro's content loaders get the capsules from; nowhere when only types are asked for. */
  source: Source | undefined;
}

/**
 * Make a root for one build. Astro's store is not kept from one build to the
 * next: capsules are cached before they reach Astro, and what is not kept
 * cannot publish a deleted capsule or mix two content folders.
 *
 * @param use
 *   The build; the folder goes when it is over.
 */
export async function withBuildRoot(use: (root: string) => Promise<void>): Promise<void> {
  await mkdir(caches, { recursive: true });
  const root = await mkdtemp(`${caches}site-build-`);
  try {
    await use(`${root}/`);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/**
 * Name the root of a live preview, one per content folder: Ctrl+C leaves no
 * time to clean up, so it is used again and does not pile up.
 *
 * @param contentDir
 *   Absolute path of the content folder.
 */
export function devRoot(contentDir: string): string {
  const key = createHash('sha256').update(contentDir).digest('hex').slice(0, 16);
  return `${caches}site-dev/${key}/`;
}

/**
 * Base path of a site: `/`, or the path of its address with a slash at both ends.
 *
 * @param url
 *   `url` of the project file, already checked.
 */
export function basePath(url: string | undefined): string {
  return url ? new URL(url).pathname.replace(/\/*$/, '/') : '/';
}

/**
 * Make the settings of one Astro run.
 *
 * The policy that the pages declare allows nothing inline, hence no inlined
 * styles, no assets as data, and Prism, which colours by class where Shiki
 * writes `style` attributes.
 *
 * @returns
 *   Settings for Astro's `build` and `dev`; they name no configuration file.
 */
export function siteConfig({ root, url, source }: SiteRun): AstroInlineConfig {
  return {
    configFile: false,
    root,
    srcDir: `${checkout}src/site`,
    publicDir: `${checkout}src/site/public`,
    cacheDir: `${root}.astro/cache`,
    ...(url && { site: new URL(url).origin }),
    base: basePath(url),
    trailingSlash: 'always',
    compressHTML: 'jsx',
    prefetch: false,
    devToolbar: { enabled: false },
    build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    markdown: { syntaxHighlight: 'prism' },
    integrations: [mdx()],
    vite: {
      cacheDir: `${root}.astro/vite`,
      build: { assetsInlineLimit: 0 },
      // No page has a script that Vite would have to bundle.
      optimizeDeps: { noDiscovery: true, include: [] },
      // Astro gives no reloads where NODE_ENV says production or test; a preview without them is none.
      server: { fs: { allow: [checkout] }, hmr: true },
      plugins: source ? [handOver(source)] : [],
    },
  };
}
