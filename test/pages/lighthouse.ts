/** Lighthouse, as Chrome's tools run it: an emulated phone, its four categories. */
import { createServer, type AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { launchBrowser } from '../browser/browser.ts';

/** Scores of 100 at most, by category, and the audits that cost points. */
export interface Scores {
  categories: Record<string, number>;
  lost: string[];
}

/**
 * Run Lighthouse on pages, in a browser of its own.
 *
 * @param addresses
 *   Whole addresses.
 */
export async function runLighthouse(addresses: readonly string[]): Promise<Map<string, Scores>> {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const scores = new Map<string, Scores>();
  try {
    for (const address of addresses) scores.set(address, await bestOf(address, port));
  } finally {
    await browser.close();
  }
  return scores;
}

/** The best of up to three runs: what else runs on this machine can only make them worse. */
async function bestOf(address: string, port: number): Promise<Scores> {
  const runs: Scores[] = [];
  while (runs.length < 3) {
    const run = await scoresOf(address, port);
    if (Object.values(run.categories).every((score) => score === 100)) return run;
    runs.push(run);
  }
  return runs.reduce((best, run) => (sumOf(run) > sumOf(best) ? run : best));
}

function sumOf({ categories }: Scores): number {
  return Object.values(categories).reduce((sum, score) => sum + score, 0);
}

async function scoresOf(address: string, port: number): Promise<Scores> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (!result) throw new Error(`Lighthouse said nothing of ${address}`);
  const { categories, audits } = result.lhr;
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const { score, title, displayValue = '' } = audits[id] ?? { score: null, title: id };
      return weight > 0 && score !== null && score < 1 ? [`${id}: ${title} ${displayValue}`.trim()] : [];
    }),
  );
  return {
    categories: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    lost,
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
