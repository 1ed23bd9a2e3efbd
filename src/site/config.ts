/**
 * Astro's settings, made per run: Astro is started from code, by `build.ts` and
 * `dev.ts`, never by its own command.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { target } from '../package/bundle.ts';
import { accentPlugin } from './accent.ts';
import { handOver, type Source } from './hand-over.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const caches = `${checkout}node_modules/.cache/qhse-capsules/`;

/** What changes from one run to the next. */
export interface SiteRun {
  /** Folder that Astro takes for the project's, where it keeps its store, types and caches; ends with a slash. */
  root: string;
  /** Address of the site, from the project file; its path is the base path. */
  url: string | undefined;
  /** The organisation's colour, already checked. */
  accent?: string | undefined;
  /** Where Astro's content loaders get the capsules from; nowhere when only types are asked for. */
  source: Source | undefined;
}

/**
 * Make the root of one run. Astro's store is not kept from one run to the next:
 * capsules are cached before they reach Astro, and what is not kept cannot
 * publish a deleted capsule or mix two content folders.
 *
 * @returns
 *   The folder, and how to remove it when the run is over.
 */
export async function makeRoot(): Promise<{ root: string; remove: () => Promise<void> }> {
  await mkdir(caches, { recursive: true });
  const folder = await mkdtemp(`${caches}site-`);
  return { root: `${folder}/`, remove: () => rm(folder, { recursive: true, force: true }) };
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
export function siteConfig({ root, url, accent, source }: SiteRun): AstroInlineConfig {
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
      // Else every page carries variables for `light-dark()`, which no style of ours uses (`Features.LightDark` of lightningcss).
      css: { lightningcss: { exclude: 1_048_576 } },
      // Else the minifier writes what old phones cannot read: `(width<=22rem)`, `inset`.
      build: { assetsInlineLimit: 0, cssTarget: target.filter((each) => !each.startsWith('es')) },
      // No page has a script that Vite would have to bundle.
      optimizeDeps: { noDiscovery: true, include: [] },
      // Astro gives no reloads where NODE_ENV says production or test; a preview without them is none.
      server: { fs: { allow: [checkout] }, hmr: true },
      plugins: [accentPlugin(accent), ...(source ? [handOver(source)] : [])],
    },
  };
}
