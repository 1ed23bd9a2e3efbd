/**
 * Astro's settings, made per run: Astro is started from code, by `build.ts` and
 * `dev.ts`, never by its own command.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { handOver, type Source } from './hand-over.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** What changes from one run to the next. */
export interface SiteRun {
  /** Absolute path of the content folder; Astro's caches are kept per content folder. */
  contentDir: string;
  command: 'build' | 'dev';
  /** Address of the site, from the project file; its path is the base path. */
  url: string | undefined;
  /** Where Astro's content loaders get the capsules from. */
  source: Source;
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
export function siteConfig({ contentDir, command, url, source }: SiteRun): AstroInlineConfig {
  // Astro writes its data store, its types and Vite's cache below its root (`.astro/`) and `cacheDir`. With a
  // root of its own per content folder, two runs never meet and the checkout stays clean.
  const key = createHash('sha256').update(contentDir).digest('hex').slice(0, 16);
  const root = `${checkout}node_modules/.cache/qhse-capsules/site/${command}-${key}/`;
  return {
    configFile: false,
    root,
    srcDir: `${checkout}src/site`,
    publicDir: `${checkout}src/site/public`,
    cacheDir: `${root}cache`,
    ...(url && { site: new URL(url).origin }),
    base: basePath(url),
    trailingSlash: 'always',
    compressHTML: true,
    prefetch: false,
    devToolbar: { enabled: false },
    build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    markdown: { syntaxHighlight: 'prism', smartypants: false },
    integrations: [mdx()],
    vite: {
      cacheDir: `${root}vite`,
      build: { assetsInlineLimit: 0 },
      server: { fs: { allow: [checkout] } },
      plugins: [handOver(source)],
    },
  };
}
