import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';
import type { Edition } from '../../../src/package/edition.ts';
import { readSchema } from '../../../src/package/schema-files.ts';
import { schemaFiles } from '../../../src/package/schema-names.ts';

/**
 * Validate a manifest against the schema files that its own package carries.
 *
 * @returns
 *   What libxml2 says; an empty list when the manifest is valid.
 */
export async function validateManifest(xml: string, edition: Edition): Promise<string[]> {
  const driver = edition === '1.2' ? 'scorm-1.2.xsd' : 'scorm-2004.xsd';
  const preload = await Promise.all(
    schemaFiles(edition).map(async ({ path, schema }) => ({
      fileName: path,
      contents: withoutAmbiguity(path, new TextDecoder().decode(await readSchema(schema))),
    })),
  );
  const result = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: {
      fileName: driver,
      contents: await readFile(new URL(`xsd/${driver}`, import.meta.url), 'utf8'),
    },
    preload,
  });
  return result.errors.map((error) => error.message);
}

/**
 * The metadata schema of SCORM 1.2 allows anything, its own elements included,
 * after optional elements. The standard forbids that ambiguity and libxml2
 * refuses the whole schema for it; allowing only foreign elements, of which we
 * write none, it reads the rest.
 */
function withoutAmbiguity(path: string, schema: string): string {
  return path === 'imsmd_rootv1p2p1.xsd'
    ? schema.replace('namespace="##any"', 'namespace="##other"')
    : schema;
}
