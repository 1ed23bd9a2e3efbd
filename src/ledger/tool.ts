/** What makes the packages: this version of the tool, on this machine. */
import { projectRoot, toolDigest } from '../content/cache.ts';
import { ownPackage } from '../content/own-package.ts';
import type { ReleaseTool } from '../model/schema-types.ts';
import { cleanRevision } from './git.ts';

/** Of all that the bytes of a package depend on: our code from text to zip, and the lockfile. */
const packageFolders = ['src/model', 'src/compile', 'src/content', 'src/package', 'src/player', 'schemas'];

/** Describe the tool that is running. */
export async function currentTool(): Promise<ReleaseTool> {
  const commit = await cleanRevision(projectRoot);
  return {
    version: ownPackage.version,
    digest: toolDigest(...packageFolders),
    ...(commit && { commit }),
    node: process.versions.node,
    machine: `${process.platform}-${process.arch}`,
  };
}
