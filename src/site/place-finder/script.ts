import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundle what the finder of places does in the page. */
export async function buildFinderScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? '';
}
