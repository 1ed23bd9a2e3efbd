import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { features as allFeatures, parts, type Feature } from '../model/features.ts';

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

/** Safari 12 and Chrome 64: iOS 12 and the WebViews of unattended Android fleets. */
const target = ['es2019', 'safari12', 'chrome64'];

const playerFolder = new URL('../player/', import.meta.url);

const built = new Map<string, Promise<PlayerFiles>>();

/**
 * Bundle and minify the player: one classic script per edition, so that a
 * package carries its own adapter only, and one stylesheet. The same source
 * gives the same bytes; each set of features is built once.
 *
 * @param features
 *   Parts to put in, as {@link featuresOf} gives them; all when left out.
 */
export function buildPlayerFiles(features: readonly Feature[] = allFeatures): Promise<PlayerFiles> {
  const key = features.join();
  const files = built.get(key) ?? buildFiles(features);
  built.set(key, files);
  return files;
}

async function buildFiles(features: readonly Feature[]): Promise<PlayerFiles> {
  const [css, print, site, scorm12, scorm2004] = await Promise.all([
    buildStyles(['capsule', ...features.map(stylesOf)]),
    buildStyles(['print']),
    buildScript('site.ts', features),
    buildScript('scorm-1.2.ts', features),
    buildScript('scorm-2004.ts', features),
  ]);
  return { css, print, site, scorm12, scorm2004 };
}

/** Name of the style sheet that a feature may have. */
function stylesOf(feature: Feature): string {
  return (parts as readonly Feature[]).includes(feature) ? `questions/${feature}` : feature;
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

async function buildScript(entry: string, features: readonly Feature[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, playerFolder))],
    bundle: true,
    minify: true,
    format: 'iife',
    target,
    // What is false is dropped, with all that only it imports.
    define: Object.fromEntries(
      allFeatures.map((feature) => [`USES.${feature}`, String(features.includes(feature))]),
    ),
    // Safari 12 runs both; what it fails are conformance tests of corners not used
    // here (tagged templates, syntax errors in patterns), and esbuild goes by those.
    supported: { destructuring: true, 'template-literal': true },
    write: false,
    legalComments: 'none',
    // Served without a charset by some LMSs: ASCII only.
    charset: 'ascii',
    // The bundle must not depend on whose tsconfig lies above it.
    tsconfigRaw: {},
  });
  const file = outputFiles[0];
  if (!file) throw new Error(`esbuild gave nothing for ${entry}.`);
  // A second look takes a twentieth off: terser follows values further than esbuild does.
  const { code } = await minify(file.text, {
    ecma: 2019,
    compress: { ecma: 2019, passes: 3, pure_getters: true, unsafe_arrows: true },
    format: { ascii_only: true },
  });
  if (code === undefined) throw new Error(`terser gave nothing for ${entry}.`);
  return code;
}
