/** What makes the packages: this version of the tool, on this machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, toolDigest } from '../content/cache.ts';
import type { ReleaseTool } from '../model/schema-types.ts';
import { cleanRevision } from './git.ts';

/** Of all that the bytes of a package depend on: our code from text to zip, and the lockfile. */
const packageFolders = ['src/model', 'src/compile', 'src/content', 'src/package', 'src/player', 'schemas'];

/** Describe the tool that is running. */
export async function currentTool(): Promise<ReleaseTool> {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const commit = await cleanRevision(projectRoot);
  return {
    version,
    digest: toolDigest(...packageFolders),
    ...(commit && { commit }),
    node: process.versions.node,
    machine: `${process.platform}-${process.arch}`,
  };
}
