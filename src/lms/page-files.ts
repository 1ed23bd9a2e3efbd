import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { editions, type Edition } from './editions.ts';

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
  const [deskScript, deskStyle, launchScript, frameStyle, engines] = await Promise.all([
    bundle('desk.ts'),
    bundle('desk.css'),
    bundle('launch.ts'),
    bundle('frame.css'),
    Promise.all(editions.map(async (edition) => [edition, await readEngine(edition)] as const)),
  ]);
  const byEdition = Object.fromEntries(engines) as Record<Edition, Uint8Array>;
  return { deskScript, deskStyle, launchScript, frameStyle, engines: byEdition };
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

/** The script of scorm-again that puts its class of one edition into the page. */
async function readEngine(edition: Edition): Promise<Uint8Array> {
  const folder = dirname(createRequire(import.meta.url).resolve('scorm-again'));
  return readFile(join(folder, edition === '1.2' ? 'scorm12.min.js' : 'scorm2004.min.js'));
}
