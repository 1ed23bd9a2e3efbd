import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { pruneCached, readCached, toolDigest, writeCached } from '../content/cache.ts';
import { features as allFeatures, parts, styledFeatures, type Feature } from '../model/features.ts';
import { bundleScript, target } from './bundle.ts';
import { ownNames } from './own-names.ts';

/** What a page loads beside itself, ready to be written. */
export interface PlayerFiles {
  css: string;
  /** Style sheet for paper. */
  print: string;
  /** Player of the public site, which keeps progress in the browser. */
  site: string;
  scorm12: string;
  scorm2004: string;
}

const playerFolder = new URL('../player/', import.meta.url);

const built = new Map<string, Promise<string>>();

/**
 * Bundle and minify the player: one classic script per edition, so that a
 * package carries its own adapter only, and one stylesheet. The same source
 * gives the same bytes; what the same features ask for is built once.
 *
 * @param features
 *   Parts to put in, as {@link featuresOf} gives them; all when left out.
 */
export async function buildPlayerFiles(features: readonly Feature[] = allFeatures): Promise<PlayerFiles> {
  // Most capsules differ in their styles alone, and scripts take long.
  const scripted = features.filter((feature) => !isOneOf(styledFeatures, feature));
  const script = (entry: string) => once(`${entry} ${scripted.join()}`, () => keptScript(entry, scripted));
  const styles = (names: readonly string[]) => once(names.join(), () => buildStyles(names));
  const [css, print, site, scorm12, scorm2004] = await Promise.all([
    styles(['capsule', ...features.map(stylesOf)]),
    styles(['print']),
    script('site.ts'),
    script('scorm-1.2.ts'),
    script('scorm-2004.ts'),
  ]);
  return { css, print, site, scorm12, scorm2004 };
}

/** Build something, or take what was built under the same name. */
function once(name: string, build: () => Promise<string>): Promise<string> {
  const known = built.get(name) ?? build();
  built.set(name, known);
  return known;
}

function isOneOf(some: readonly Feature[], feature: Feature): boolean {
  return some.includes(feature);
}

/** Name of the style sheet that a feature may have. */
function stylesOf(feature: Feature): string {
  return isOneOf(parts, feature) ? `questions/${feature}` : feature;
}

async function buildStyles(names: readonly string[]): Promise<string> {
  const texts = await Promise.all(names.map((name) => readStyles(new URL(`${name}.css`, playerFolder))));
  const { code } = await transform(texts.join('\n'), {
    loader: 'css',
    minify: true,
    target,
    charset: 'utf8',
  });
  return code;
}

/** Read a stylesheet; not every feature has one of its own. */
async function readStyles(file: URL): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Take a script that an earlier run has built of the same source; the second look at it takes the time. */
async function keptScript(entry: string, features: readonly Feature[]): Promise<string> {
  const digest = toolDigest('src/model', 'src/package', 'src/player');
  const path = `players/${digest}/${[entry.replace(/\.ts$/, ''), ...features].join('-')}.js`;
  const kept = await readCached(path);
  if (kept) return kept.toString('utf8');
  const script = await buildScript(entry, features);
  await writeCached(path, script);
  await pruneCached('players', new Set([digest]));
  return script;
}

async function buildScript(entry: string, features: readonly Feature[]): Promise<string> {
  const text = await bundleScript(
    new URL(entry, playerFolder),
    Object.fromEntries(allFeatures.map((feature) => [`USES.${feature}`, String(features.includes(feature))])),
  );
  // A second look takes a twentieth off: terser follows values further than esbuild does.
  const { code } = await minify(text, {
    ecma: 2019,
    compress: { ecma: 2019, passes: 3, pure_getters: true, unsafe_arrows: true },
    mangle: { properties: { regex: new RegExp(`^(?:${ownNames.join('|')})$`) } },
    format: { ascii_only: true },
  });
  if (code === undefined) throw new Error(`terser gave nothing for ${entry}.`);
  return code;
}
