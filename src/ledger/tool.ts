/** What makes packages and records: this version of the tool, on this machine. */
import { projectRoot, toolDigest } from '../content/cache.ts';
import { ownPackage } from '../content/own-package.ts';
import type { ReleaseTool } from '../model/schema-types.ts';
import { cleanRevision } from './git.ts';

/** Of all that the bytes of a package and of a record depend on: our code from text to zip, and the lockfile. */
const folders = ['model', 'compile', 'content', 'package', 'player', 'ledger'].map((name) => `src/${name}`);

let described: Promise<ReleaseTool> | undefined;

/** Describe the tool that is running; asked once, as no process outlives its own code. */
export function currentTool(): Promise<ReleaseTool> {
  described ??= describeTool();
  return described;
}

async function describeTool(): Promise<ReleaseTool> {
  const commit = await cleanRevision(projectRoot);
  return {
    version: ownPackage.version,
    digest: toolDigest(...folders, 'schemas'),
    ...(commit && { commit }),
    node: process.versions.node,
    machine: `${process.platform}-${process.arch}`,
  };
}
