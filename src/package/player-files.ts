import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

/** What a page loads beside itself, ready to be written. */
export interface PlayerFiles {
  css: string;
  /** Player of the public site, which keeps progress in the browser. */
  site: string;
  scorm12: string;
  scorm2004: string;
}

/** Safari 12 and Chrome 64: iOS 12 and the WebViews of unattended Android fleets. */
const target = ['es2019', 'safari12', 'chrome64'];

const playerFolder = new URL('../player/', import.meta.url);

/**
 * Bundle and minify the player: one classic script per edition, so that a
 * package carries its own adapter only, and one stylesheet. The same source
 * gives the same bytes.
 */
export async function buildPlayerFiles(): Promise<PlayerFiles> {
  const [css, site, scorm12, scorm2004] = await Promise.all([
    buildStyles(),
    buildScript('site.ts'),
    buildScript('scorm-1.2.ts'),
    buildScript('scorm-2004.ts'),
  ]);
  return { css, site, scorm12, scorm2004 };
}

async function buildStyles(): Promise<string> {
  const source = await readFile(new URL('capsule.css', playerFolder), 'utf8');
  const { code } = await transform(source, { loader: 'css', minify: true, target, charset: 'utf8' });
  return code;
}

async function buildScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, playerFolder))],
    bundle: true,
    minify: true,
    format: 'iife',
    target,
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
  return file.text;
}
