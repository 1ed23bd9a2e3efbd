import type { Media } from '../../../src/model/capsule.ts';
import { readSchema } from '../../../src/package/schema-files.ts';
import type { PackageSource } from '../../../src/package/zip.ts';

const encoder = new TextEncoder();

/** Gives schema files as they are, and for each file of media bytes that depend on its name alone. */
export const source: PackageSource = {
  media: (media: Media) =>
    Promise.resolve(encoder.encode(`bytes of ${media.source} at ${media.width} `.repeat(9))),
  schema: readSchema,
};
