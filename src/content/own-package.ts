import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './cache.ts';

/** This tool, as its `package.json` says. */
export const ownPackage = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  license: string;
};
