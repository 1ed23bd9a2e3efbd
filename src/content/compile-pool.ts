/**
 * Compile on every core, under a watchdog: 80 kB of `*a_ ` keep the Markdown
 * parser busy for 40 s, and no rule can foresee all such texts. A parse cannot
 * be interrupted, a worker thread can.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { finding } from '../compile/finding.ts';
import type { Compiled } from '../compile/index.ts';
import { placeOnLine } from '../compile/rules/rule.ts';
import type { CompileJob } from './compile-worker.ts';

/** A capsule of five minutes compiles in a hundredth of this. */
const watchdogSeconds = 2;
/** How often a worker that had no turn is waited for. */
const patience = 20;
/** Starting a worker costs about as much as compiling this many capsules. */
const jobsPerWorker = 25;

/**
 * Compile capsules in parallel.
 *
 * @param jobs
 *   What to compile.
 * @param done
 *   Called with the index of each capsule as it is finished.
 * @param seconds
 *   How long one capsule may take.
 * @returns
 *   Results in the order of `jobs`.
 */
export async function compileAll(
  jobs: readonly CompileJob[],
  done?: (index: number) => void,
  seconds = watchdogSeconds,
): Promise<Compiled[]> {
  const results: Compiled[] = [];
  let next = 0;
  const size = Math.min(availableParallelism(), Math.ceil(jobs.length / jobsPerWorker));
  const lanes = Array.from({ length: size }, async () => {
    let worker = await startWorker();
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index];
      if (!job) break;
      const compiled = await compileOne(worker, job, seconds);
      results[index] = compiled ?? tooLong(seconds);
      if (!compiled) {
        await worker.terminate();
        worker = await startWorker();
      }
      done?.(index);
    }
    await worker.terminate();
  });
  await Promise.all(lanes);
  return results;
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url));
  // The first message says that the compiler is loaded: the watchdog times compiling alone.
  await once(worker, 'message');
  return worker;
}

function compileOne(worker: Worker, job: CompileJob, seconds: number): Promise<Compiled | undefined> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout;
    let waits = patience;
    let settled = false;
    const before = cpuSeconds(worker);
    const watch = async (): Promise<void> => {
      waits -= 1;
      const used = (await cpuSeconds(worker)) - (await before);
      // On a machine that is busy with other things, an innocent text waits for its turn.
      if (settled) return;
      if (used < seconds && waits > 0) timer = setTimeout(() => void watch(), (seconds - used) * 1000);
      else finish(() => resolve(undefined));
    };
    timer = setTimeout(() => void watch(), seconds * 1000);
    const onMessage = (compiled: Compiled): void => finish(() => resolve(compiled));
    const onError = (error: Error): void => finish(() => reject(error));
    const finish = (settle: () => void): void => {
      settled = true;
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
      settle();
    };
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(job);
  });
}

/** Seconds that a worker has computed; not a number where this Node cannot tell, and then the clock decides. */
async function cpuSeconds(worker: Partial<Pick<Worker, 'cpuUsage'>>): Promise<number> {
  const usage = await worker.cpuUsage?.().catch(() => undefined);
  return usage ? (usage.user + usage.system) / 1e6 : NaN;
}

function tooLong(seconds: number): Compiled {
  return {
    findings: [finding('parse-time-limit', placeOnLine(1, 1, 2), { seconds })],
    anchors: { frontMatter: {}, questions: {}, links: [] },
  };
}
