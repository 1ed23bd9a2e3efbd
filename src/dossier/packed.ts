/** What is in a zip: read back from its bytes, and not from what was to be written. */
import { fromBufferPromise } from 'yauzl';
import { sha256 } from '../content/hash.ts';

/** A file of a package, as it lies in the zip. */
export interface PackedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/**
 * List what is in a zip that was just written.
 *
 * @param zip
 *   Its bytes.
 */
export async function listPacked(zip: Uint8Array): Promise<PackedFile[]> {
  const files = await unpack(Buffer.from(zip));
  return files.map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
}

/** Files of a zip that we wrote ourselves: no more care than that needs. */
export async function unpack(zip: Buffer): Promise<[string, Uint8Array][]> {
  const archive = await fromBufferPromise(zip, { autoClose: false });
  const files: [string, Uint8Array][] = [];
  for await (const entry of archive.eachEntry()) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
    files.push([entry.fileName, Buffer.concat(chunks)]);
  }
  return files;
}
