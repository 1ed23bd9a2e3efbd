/** Compiled capsules, kept from one run to the next. */
import type { Compiled } from '../compile/index.ts';
import { pruneCached, readCached, toolDigest, writeCached } from './cache.ts';
import { compileAll } from './compile-pool.ts';
import type { CompileJob } from './compile-worker.ts';
import type { FoundCapsule } from './find.ts';
import { sha256 } from './hash.ts';

/** Everything that the result of compiling depends on, as one digest. */
function jobKey({ id, lang, bytes, files, project }: CompileJob): string {
  const tool = toolDigest('src/compile', 'src/model', 'schemas');
  return sha256(JSON.stringify([tool, id, lang, sha256(bytes), Object.entries(files), project]));
}

/** A text to compile. */
export interface Pending {
  found: FoundCapsule;
  job: CompileJob;
  /** The plant at which it reads otherwise than elsewhere; empty where no plant is named. */
  plant: string;
}

/**
 * Compile what has changed since the last run; the rest comes from the cache.
 *
 * @param root
 *   Content folder, absolute.
 * @param pending
 *   Every text that there is.
 * @param plants
 *   Ids of all plants: what was compiled for one is kept while another is
 *   published for.
 * @param progress
 *   Called as capsules are compiled; `total` leaves cached ones out.
 * @returns
 *   Results in the order of `pending`.
 */
export async function compileCached(
  root: string,
  pending: readonly Pending[],
  plants: readonly string[],
  progress?: (done: number, total: number) => void,
): Promise<Compiled[]> {
  const keys = pending.map(({ job }) => jobKey(job));
  // Keyed by the content path: another folder's capsules of the same name are others.
  const folder = `compiled/${sha256(root).slice(0, 16)}`;
  const names = pending.map(({ found, plant }) => cacheName(found, plant));
  const results = await Promise.all(
    names.map((name, index) => readCompiled(`${folder}/${name}`, keys[index] ?? '')),
  );

  const missing = results.flatMap((result, index) => (result ? [] : [index]));
  let done = 0;
  const compiled = await compileAll(
    missing.flatMap((index) => pending[index]?.job ?? []),
    () => progress?.(++done, missing.length),
  );
  await Promise.all(
    missing.map(async (index, at) => {
      const result = compiled[at];
      if (!result) return;
      results[index] = result;
      await writeCached(`${folder}/${names[index]}`, JSON.stringify({ key: keys[index], compiled: result }));
    }),
  );
  const kept = pending.flatMap(({ found }) => ['', ...plants].map((plant) => cacheName(found, plant)));
  await pruneCached(folder, new Set(kept));
  return results.map((result, index) => {
    if (!result) throw new Error(`${names[index]} was not compiled`);
    return result;
  });
}

function cacheName({ id, lang }: FoundCapsule, plant: string): string {
  return plant === '' ? `${id}.${lang}.json` : `${id}.${lang}.${plant}.json`;
}

async function readCompiled(path: string, key: string): Promise<Compiled | undefined> {
  const bytes = await readCached(path);
  if (!bytes) return undefined;
  const cached = JSON.parse(bytes.toString('utf8')) as { key: string; compiled: Compiled };
  return cached.key === key ? cached.compiled : undefined;
}
