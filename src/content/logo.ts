/** The organisation's logo: checked as the images of capsules are, and made once for every page. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import sharp from 'sharp';
import { finding, type Finding, type Place } from '../compile/finding.ts';
import { svgProblem, svgSize } from '../compile/svg.ts';
import { readAuthorFile } from './author-file.ts';
import { readFacts } from './folder-files.ts';
import { sha256 } from './hash.ts';

/** A logo, ready to be written. */
export interface Logo {
  /** Named by its content, so that hosts may have it cached for ever. */
  name: string;
  bytes: Uint8Array;
  /** Size in which it is shown, in pixels. */
  width: number;
  height: number;
}

/** The header is a thumb high; a wide logo leaves room for the name. */
const box = { width: 160, height: 40 } as const;
/** A page of five minutes must not wait for its logo. */
const maxBytes = 30_000;

/**
 * Read the logo that the settings name.
 *
 * @param root
 *   Content folder.
 * @param path
 *   File of it, as the settings say.
 * @param place
 *   Where they say so.
 * @returns
 *   The logo, or what is wrong with it.
 */
export async function readLogo(
  root: string,
  path: string,
  place: Place,
): Promise<{ logo?: Logo; findings: Finding[] }> {
  const refuse = (found: Finding): { findings: Finding[] } => ({ findings: [found] });
  const real = await realpath(join(root, path)).catch(() => undefined);
  if (!real || !(await stat(real)).isFile() || !(await isNamedSo(root, path)))
    return refuse(finding('logo-exists', place, { path }));
  if (!real.startsWith((await realpath(root)) + sep))
    return refuse(finding('file-inside-content', place, { path }));
  const file = await readFacts(real);
  const bytes = await readAuthorFile(real);
  if (file.kind === 'svg') {
    const problem = svgProblem(file.text);
    if (problem) return refuse(finding('svg-safe', place, { path, ...problem }));
    const size = svgSize(file.text);
    if (!size) return refuse(finding('logo-format', place, { path, found: 'no size' }));
    if (bytes.length > maxBytes) return refuse(finding('logo-format', place, { path, found: 'too heavy' }));
    return { logo: { name: nameOf(bytes, 'svg'), bytes, ...fit(size) }, findings: [] };
  }
  if (file.kind !== 'image' || file.format !== 'png')
    return refuse(finding('logo-format', place, { path, found: 'format' }));
  const shown = fit(file);
  // Two pixels a point, as phones have them.
  const resized = await sharp(bytes)
    .resize({ width: shown.width * 2, height: shown.height * 2, fit: 'fill', withoutEnlargement: true })
    .png({ compressionLevel: 9, palette: true, quality: 90 })
    .toBuffer();
  return { logo: { name: nameOf(resized, 'png'), bytes: resized, ...shown }, findings: [] };
}

/** Whether the file has exactly this name: Windows and macOS open it under other capitals, web servers don't. */
async function isNamedSo(root: string, path: string): Promise<boolean> {
  return (await readdir(dirname(join(root, path)))).includes(basename(path));
}

function fit({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function nameOf(bytes: Uint8Array, ending: string): string {
  return `logo.${sha256(bytes).slice(0, 8)}.${ending}`;
}
