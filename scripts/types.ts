/**
 * `npm run types` writes what follows from `schemas/`, the one truth about
 * shapes: `src/model/schema-types.ts`, and beside the texts for learners
 * `all.ts`, which gathers those of each language that a project may publish in.
 * `npm run types -- --check` only compares, and exits 1 when something has
 * drifted apart.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileFromFile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
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
const written = new Map([[target, banner + types.join('\n')]]);

const project = JSON.parse(await readFile(new URL('schemas/project.schema.json', root), 'utf8')) as {
  properties: { languages: { items: { enum: string[] } } };
};
const languages = project.properties.languages.items.enum;
for (const folder of ['src/model/languages', 'src/site/texts', 'src/sheets/texts']) {
  const missing = languages.filter((lang) => !existsSync(new URL(`${folder}/${lang}.ts`, root)));
  for (const lang of missing) {
    console.error(
      `${folder}/${lang}.ts is missing: schemas/project.schema.json has the language \`${lang}\`.`,
    );
    process.exitCode = 1;
  }
  const found = languages.filter((lang) => !missing.includes(lang));
  const imports = found.toSorted().map((lang) => `import { ${lang} } from './${lang}.ts';\n`);
  written.set(
    new URL(`${folder}/all.ts`, root),
    `// Written by \`npm run types\`: a file beside this one for each language of schemas/project.schema.json.
${imports.join('')}
export const all = { ${found.join(', ')} };
`,
  );
}

for (const [file, plain] of written) {
  const text = await format(plain, { ...options, parser: 'typescript' });
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${fileURLToPath(file)} is not what schemas/ says: run \`npm run types\`.`);
    process.exitCode = 1;
  }
}
