/** Scripts for the browsers of learners. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Safari 12 and Chrome 64: iOS 12 and the WebViews of unattended Android fleets. */
export const target = ['es2019', 'safari12', 'chrome64'];

/**
 * Bundle a script and what it imports: a classic one, minified, in ASCII, since
 * some LMSs serve it without a charset.
 *
 * @param entry
 *   Where it starts.
 * @param define
 *   Names, and the expression that stands for each; what is then false is
 *   dropped, with all that only it imports.
 */
export async function bundleScript(entry: URL, define: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target,
    define,
    // Safari 12 runs both; what it fails are conformance tests of corners not used
    // here (tagged templates, syntax errors in patterns), and esbuild goes by those.
    supported: { destructuring: true, 'template-literal': true },
    write: false,
    legalComments: 'none',
    charset: 'ascii',
    // The bundle must not depend on whose tsconfig lies above it.
    tsconfigRaw: {},
  });
  const file = outputFiles[0];
  if (!file) throw new Error(`esbuild gave nothing for ${entry.pathname}.`);
  return file.text;
}
