/** Worker thread: compiles the capsules it is sent, one at a time. */
import { parentPort } from 'node:worker_threads';
import { compileCapsule } from '../compile/index.ts';
import type { CapsuleInput } from '../compile/input.ts';
import { sha256 } from './hash.ts';

/** What can cross to a worker: everything but the function. */
export type CompileJob = Omit<CapsuleInput, 'sha256'>;

parentPort?.on('message', (job: CompileJob) => {
  parentPort?.postMessage(compileCapsule({ ...job, sha256 }));
});
parentPort?.postMessage('ready');
