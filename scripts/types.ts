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
const schemas = ['front-matter', 'question', 'plant', 'project', 'path', 'report', 'release'];

const types: string[] = [];
for (const name of schemas) {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  const written = await compileFromFile(fileURLToPath(file), {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    cwd: fileURLToPath(new URL('.', file)),
    // What the settings take from a plant is written with the plant. (Titled parts of the settings would go missing.)
    declareExternallyReferenced: name !== 'project',
  });
  types.push(written);
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
