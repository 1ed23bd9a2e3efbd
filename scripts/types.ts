/**
 * `npm run types` writes `src/model/schema-types.ts` from `schemas/`, the one
 * truth about shapes. `npm run types -- --check` only compares, and exits 1
 * when the two have drifted apart.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileFromFile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const target = new URL('../src/model/schema-types.ts', import.meta.url);
const schemas = ['front-matter', 'question', 'project', 'report'];

const types: string[] = [];
for (const name of schemas) {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  types.push(await compileFromFile(fileURLToPath(file), { bannerComment: '', ignoreMinAndMaxItems: true }));
}
const banner = '// Written by `npm run types` from schemas/*.schema.json: change those, not this file.\n\n';
const options = await resolveConfig(fileURLToPath(target));
const text = await format(banner + types.join('\n'), { ...options, parser: 'typescript' });

if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if ((await readFile(target, 'utf8')) !== text) {
  console.error('src/model/schema-types.ts is not what schemas/ says: run `npm run types`.');
  process.exitCode = 1;
}
