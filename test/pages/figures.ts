/** The figures of pages: how soon they can be read on a slow phone, and what Lighthouse thinks of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { generateCapsules } from '../bench/generate.ts';
import { launchBrowser, unpackBrowser } from '../browser/browser.ts';
import { buildAtRoot, type BuiltSite } from './build.ts';
import { startHost, type Host } from './host.ts';
import { findSamples } from './kinds.ts';
import { runLighthouse } from './lighthouse.ts';
import { allowed, measureSlow } from './slow.ts';

/** Kinds that Lighthouse looks at. */
const lighthouseKinds = ['home', 'capsule', 'path', 'search'];

/**
 * Measure and print: the home of a hundred generated capsules and one of them,
 * then every kind of page of a content folder.
 *
 * @returns
 *   How many figures are not as they must be.
 */
export async function measurePages(contentDir: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'qhse-pages-'));
  await unpackBrowser();
  try {
    const generated = join(folder, 'capsules');
    await generateCapsules(generated, 100);
    const hundred = await serve(generated, join(folder, 'hundred'));
    const real = await serve(contentDir, join(folder, 'real'));
    const samples = await findSamples(real.dir, real.lang);
    const kinds = (names: readonly string[]) =>
      samples.filter(({ kind }) => names.includes(kind)).map(({ path }) => path);

    console.log('Opened on a slow phone (400 kbit/s, 400 ms, processor ÷ 4), in milliseconds:');
    const slow =
      (await printSlow('100 capsules', hundred.host, ['fr/', 'fr/capsule-1/', 'fr/search/'])) +
      (await printSlow('content', real.host, [
        ...new Set([...samples.map(({ path }) => path), ...real.capsules]),
      ]));
    await hundred.host.close();

    console.log('\nLighthouse:');
    const scored = await printLighthouse(real.host, kinds(lighthouseKinds));
    await real.host.close();
    return slow + scored;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function serve(contentDir: string, dir: string): Promise<BuiltSite & { host: Host }> {
  return { ...(await buildAtRoot(contentDir, dir)), host: await startHost(dir) };
}

async function printSlow(name: string, host: Host, paths: readonly string[]): Promise<number> {
  const browser = await launchBrowser();
  let wrong = 0;
  try {
    for (const path of paths) {
      const { minimum, firstPaint, largestPaint, largest, shift, moved } = await measureSlow(
        browser,
        host,
        path,
      );
      const ratio = Math.max(firstPaint, largestPaint) / minimum;
      const bad = ratio > allowed || shift > 0;
      wrong += Number(bad);
      const text =
        `${`${name}: ${path}`.padEnd(56)} minimum ${minimum.toFixed(0).padStart(5)}  ` +
        `first ${firstPaint.toFixed(0).padStart(5)}  largest ${largestPaint.toFixed(0).padStart(5)} (${largest})  ` +
        `× ${ratio.toFixed(2)}  shift ${shift.toFixed(4)} ${moved.join(', ')}`;
      console.log(bad ? styleText('red', text) : text);
    }
  } finally {
    await browser.close();
  }
  return wrong;
}

async function printLighthouse(host: Host, paths: readonly string[]): Promise<number> {
  const scores = await runLighthouse(paths.map((path) => host.url + path));
  let wrong = 0;
  for (const [address, { categories, lost }] of scores) {
    const bad = Object.values(categories).some((score) => score < 100);
    wrong += Number(bad);
    const each = Object.entries(categories).map(([category, score]) => `${category} ${score}`);
    const text = `${address.slice(host.url.length).padEnd(40)} ${each.join('  ')}`;
    console.log(bad ? styleText('red', [text, ...lost].join('\n  ')) : text);
  }
  return wrong;
}
