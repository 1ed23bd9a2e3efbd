/**
 * Scripts of the site's own pages, besides the player: what surrounds the
 * capsules. Each is one file in `src/companion`, bundled as the player is; no
 * package contains any of it.
 */
import type { Shell } from '../companion/offline/worker-scope.ts';
import { features } from '../model/features.ts';
import { bundleScript } from '../package/bundle.ts';
import { assetPath } from './asset-path.ts';

/** Where each script starts, below `src/companion`. */
const entries = {
  after: 'after.ts',
  kept: 'offline/page.ts',
  offline: 'offline.ts',
  paths: 'paths/page.ts',
  reminders: 'reminders/page.ts',
  search: 'search/page.ts',
  sheets: 'printing/page.ts',
} as const satisfies Record<string, string>;

export type ScriptName = keyof typeof entries;

const names = Object.keys(entries) as ScriptName[];

/** A script, ready to be written. */
export interface SiteScript {
  /** Path below the site's base path; named by its content, so that hosts may have it cached for ever. */
  path: string;
  text: string;
}

const companion = new URL('../companion/', import.meta.url);

let built: Promise<Record<ScriptName, SiteScript>> | undefined;

/** Bundle and minify every script; the same source gives the same bytes and names. */
export function buildScripts(): Promise<Record<ScriptName, SiteScript>> {
  built ??= bundle();
  return built;
}

/**
 * Addresses of the scripts, for the pages.
 *
 * @param scripts
 *   As {@link buildScripts} gives them.
 * @param base
 *   Path under which the site is served, with a slash at both ends.
 */
export function scriptAddresses(
  scripts: Readonly<Record<ScriptName, SiteScript>>,
  base: string,
): Record<ScriptName, string> {
  return Object.fromEntries(names.map((name) => [name, base + scripts[name].path])) as Record<
    ScriptName,
    string
  >;
}

/**
 * Bundle the worker that keeps pages for use offline. Its address is the same
 * for ever, so its name bears no hash.
 *
 * @param shell
 *   What it has from the start, which makes each build's worker another one.
 */
export async function buildWorker(shell: Shell): Promise<string> {
  worker ??= buildScript('worker.ts');
  return `self.SHELL=${JSON.stringify(shell)};\n${await worker}`;
}

let worker: Promise<string> | undefined;

async function bundle(): Promise<Record<ScriptName, SiteScript>> {
  const scripts = await Promise.all(
    names.map(async (name) => {
      const text = await buildScript(entries[name]);
      return [name, { path: assetPath(name, text, 'js'), text }] as const;
    }),
  );
  return Object.fromEntries(scripts) as Record<ScriptName, SiteScript>;
}

function buildScript(entry: string): Promise<string> {
  return bundleScript(new URL(entry, companion), {
    // A script that reads what the player keeps must know every kind of question.
    ...Object.fromEntries(features.map((feature) => [`USES.${feature}`, 'true'])),
    // Workbox warns at length in any other.
    'process.env.NODE_ENV': '"production"',
  });
}
