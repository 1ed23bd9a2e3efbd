/** Zips of given files, such as somebody else may pack. */
import type { PackagePlan } from '../../../src/package/plan.ts';
import { writeZip } from '../../../src/package/zip.ts';

/** Pack files, by path. */
export function packed(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const entries = [...files.keys()].map((path) => ({ path, media: { path, source: path } }));
  const plan: PackagePlan = {
    file: 'again.zip',
    identifier: 'again',
    edition: '1.2',
    date: '2026-12-24',
    entries,
  };
  return writeZip(plan, {
    media: ({ path }) => Promise.resolve(files.get(path) ?? new Uint8Array()),
    schema: () => Promise.resolve(new Uint8Array()),
  });
}
