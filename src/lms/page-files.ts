import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Edition } from './editions.ts';

/** What the LMS's own pages load, ready to be sent. */
export interface PageFiles {
  deskScript: string;
  deskStyle: string;
  launchScript: string;
  frameStyle: string;
  engines: Readonly<Record<Edition, Uint8Array>>;
}

let built: Promise<PageFiles> | undefined;

/** Bundle the pages' scripts and styles, once for each process. */
export function buildPageFiles(): Promise<PageFiles> {
  return (built ??= buildAll());
}

async function buildAll(): Promise<PageFiles> {
  const [deskScript, deskStyle, launchScript, frameStyle, engine12, engine2004] = await Promise.all([
    bundle('desk.ts'),
    bundle('desk.css'),
    bundle('launch.ts'),
    bundle('frame.css'),
    readFile(engineFiles['1.2']),
    readFile(engineFiles['2004']),
  ]);
  const engines = { '1.2': engine12, '2004': engine2004 };
  return { deskScript, deskStyle, launchScript, frameStyle, engines };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`page/${entry}`, import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    // The bundle must not depend on whose tsconfig lies above it.
    tsconfigRaw: {},
  });
  const file = outputFiles[0];
  if (!file) throw new Error(`esbuild gave nothing for ${entry}.`);
  return file.text;
}

const require = createRequire(import.meta.url);

/** Scripts of scorm-again that each put the class of one edition into the page. */
const engineFiles: Readonly<Record<Edition, string>> = {
  '1.2': require.resolve('scorm-again/scorm12/min'),
  '2004': require.resolve('scorm-again/scorm2004/min'),
};
