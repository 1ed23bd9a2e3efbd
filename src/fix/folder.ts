/** The disk around {@link fixCapsule}: reads a content folder's capsules and writes those that it repairs. */
import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { RuleId } from '../compile/finding.ts';
import type { Content } from '../content/index.ts';
import { fixCapsule, type Change } from './index.ts';

export interface FixedFile {
  /** Relative to the content folder, with `/`. */
  file: string;
  changes: Change[];
}

/** Files that are outside the folder, may be no capsules, or keep the parser busy: not opened at all. */
const untouched: ReadonlySet<RuleId> = new Set<RuleId>([
  'file-inside-content',
  'language-file-name',
  'capsule-id-form',
  'file-size-limit',
  'parse-time-limit',
]);

/**
 * Repair the capsules of a content folder.
 *
 * Expects what {@link loadContent} has just given: which files are capsules, inside the folder, and
 * can be parsed in time, is known from it. A file is replaced as a whole, or not at all.
 *
 * @returns
 *   The files that were changed, in the order of `content`.
 */
export async function fixContent(content: Content): Promise<FixedFile[]> {
  const fixed: FixedFile[] = [];
  for (const { file, lang, findings } of content.entries) {
    if (findings.some(({ ruleId }) => untouched.has(ruleId))) continue;
    // A link inside the folder is followed: replacing it would cut it.
    const path = await realpath(join(content.dir, file));
    const before = await readFile(path);
    const { bytes, changes } = fixCapsule(before, lang);
    if (changes.length === 0) continue;
    await replace(path, bytes);
    fixed.push({ file, changes });
  }
  return fixed;
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(beside, bytes, { mode: (await stat(path)).mode });
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
