/**
 * What authors get. A case is a folder, `test/samples/parse/<case>/`: a legal
 * capsule `input.mdx` with its images, and `capsule.json`, the data that it
 * compiles to. `UPDATE=1` rewrites that file: read the difference.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/compile/finding.ts';
import { compileCapsule } from '../../../src/compile/index.ts';
import { readProject } from '../../../src/compile/project.ts';
import { readFolderFiles } from '../../../src/content/folder-files.ts';
import { sha256 } from '../../../src/content/hash.ts';

const folder = fileURLToPath(new URL('../../samples/parse/', import.meta.url));
const { project } = readProject(
  Buffer.from('name: Atelier Martin & Fils\nurl: https://example.org/capsules/\n'),
);

describe.each(readdirSync(folder))('%s', (name) => {
  it('compiles to its sample', async () => {
    const { capsule, findings } = await compileSample(name);
    expect(findings.filter(({ ruleId }) => severityOf(ruleId) === 'error')).toEqual([]);
    const file = join(folder, name, 'capsule.json');
    const actual = `${JSON.stringify(capsule, null, 2)}\n`;
    if (process.env['UPDATE']) writeFileSync(file, actual);
    expect(actual).toBe(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  });
});

describe('line endings and byte order mark', () => {
  it('change nothing', async () => {
    const [plain, windows] = await Promise.all([compileSample('screens'), compileSample('screens-windows')]);
    expect({ ...windows.capsule, id: '', digest: '' }).toEqual({ ...plain.capsule, id: '', digest: '' });
  });
});

async function compileSample(name: string): ReturnType<typeof compileFrom> {
  return compileFrom(name, readFileSync(join(folder, name, 'input.mdx')));
}

async function compileFrom(name: string, bytes: Uint8Array) {
  const paths = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path) && path !== 'input.mdx' && path !== 'capsule.json');
  const found = { id: name, capsules: [], files: paths.map((path) => ({ path, outside: false })) };
  const files = await readFolderFiles(folder, found);
  return compileCapsule({ id: name, lang: 'fr', bytes, files, project, sha256 });
}
