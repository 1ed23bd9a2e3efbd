/**
 * Zips that are broken, hostile or merely odd. A case is a file of `cases/`:
 * the files of a zip (`write-zip.ts` says what may be wrong with it), and either
 * the `problem` that it is refused for with what an author then reads, or what
 * is `played`. `$MANIFEST` is a manifest without a flaw.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importPackage } from '../../../../src/lms/import/index.ts';
import { PackageError, type Problem } from '../../../../src/lms/import/problem.ts';
import type { UnzipLimits } from '../../../../src/lms/import/unzip.ts';
import { toUserError } from '../../../../src/lms/import/say-problem.ts';
import { writeZip, type WrittenZip } from './write-zip.ts';

const folder = fileURLToPath(new URL('cases/', import.meta.url));

interface Case {
  zip: WrittenZip;
  /** The usual ones unless said. */
  limits?: UnzipLimits;
  problem?: Problem;
  fr?: string;
  en?: string;
  played?: { edition: string; title: string; launch: string; scos: number };
}

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>Chute de plain-pied</title>
    <item identifier="i" identifierref="r"><title>Chute de plain-pied</title></item>
  </organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;

function readCase(name: string): Case {
  const { zip, ...rest } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Case;
  const files = zip.files.map((file) => (file.text === '$MANIFEST' ? { ...file, text: manifest } : file));
  return { zip: { ...zip, files }, ...rest };
}

const names = readdirSync(folder);
const refused = names.filter((name) => readCase(name).problem);
const played = names.filter((name) => readCase(name).played);

it.each(refused)('%s is refused, and the author is told why', async (name) => {
  const { zip, limits, problem, fr, en } = readCase(name);
  const error = await importPackage(writeZip(zip), limits).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(PackageError);
  const found = (error as PackageError).problem;
  expect(found).toEqual(problem);
  const { sentence, hint } = toUserError(found, 'paquet.zip');
  expect(sentence).toEqual({ fr, en });
  expect(hint?.fr).toMatch(/\.$/);
  expect(hint?.en).toMatch(/\.$/);
});

it.each(played)('%s is played', async (name) => {
  const { zip, played } = readCase(name);
  const { files, ...rest } = await importPackage(writeZip(zip));
  expect(rest).toEqual(played);
  expect(files.size).toBeGreaterThan(1);
});

it('has no case that expects nothing', () => {
  expect(names.length).toBe(refused.length + played.length);
});

it('every kind of problem has a case', () => {
  const source = readFileSync(new URL('../../../../src/lms/import/problem.ts', import.meta.url), 'utf8');
  const kinds = [...source.matchAll(/kind: '([a-z-]+)'/g)].map(([, kind]) => kind);
  const shown = refused.map((name) => readCase(name).problem?.kind);
  expect(kinds.filter((kind) => !shown.some((each) => each === kind))).toEqual([]);
});
