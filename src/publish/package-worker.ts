/** Worker thread: writes the packages while the main thread builds the site. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Content } from '../content/index.ts';
import { writePackages } from './packages.ts';

const { content, outDir, drafts } = workerData as { content: Content; outDir: string; drafts: boolean };
const packages = await writePackages(content, {
  outDir,
  drafts,
  progress: (done, total) => parentPort?.postMessage({ done, total }),
});
parentPort?.postMessage({ packages });
