/** What each capsule costs a line: measured on the files as built. */
import { gzipSync } from 'node:zlib';
import type { ReportPage } from '../../model/schema-types.ts';
import type { BrowserFile } from '../compatibility/analyse.ts';
import type { ShippedFile } from '../inventory.ts';

/** What one capsule weighs where it is opened. */
export interface Weight {
  capsule: string;
  lang: string;
  /** On the site, or as a package in an LMS. */
  from: 'site' | 'package';
  /** Files to open it the first time, its pictures and recordings left out. */
  requests: number;
  /** Bytes of those files, gzipped; packages are counted as many LMSs send them, uncompressed, in `raw`. */
  gzip: number;
  raw: number;
  /** Bytes of its pictures, video and audio, if all are looked at. */
  media: number;
  /** Bytes of a later visit with the device's cache: the page alone, gzipped. */
  later: number;
}

/** Files that a package's page opens with. */
const opening = ['index.html', 'capsule.css', 'player.js'];

const gzips = new Map<string, number>();

function gzipOf(text: string): number {
  const known = gzips.get(text) ?? gzipSync(text, { level: 9 }).length;
  gzips.set(text, known);
  return known;
}

/**
 * Weights of capsules on the site.
 *
 * @param pages
 *   Pages of the report.
 * @param files
 *   All that is shipped.
 * @param texts
 *   All that browsers read.
 * @param capsules
 *   Ids and languages of the capsules that have a page.
 */
export function siteWeights(
  pages: readonly ReportPage[],
  files: readonly ShippedFile[],
  texts: readonly BrowserFile[],
  capsules: readonly { id: string; lang: string }[],
): Weight[] {
  const pageTexts = new Map(texts.map(({ path, text }) => [path, text]));
  const reported = new Map(pages.map((page) => [page.path, page]));
  return capsules.flatMap(({ id, lang }): Weight[] => {
    const page = reported.get(`site/${lang}/${id}/index.html`);
    if (!page) return [];
    const folder = `${lang}/${id}/`;
    const media = files
      .filter(({ where, path }) => where === 'site' && path.startsWith(folder) && !path.endsWith('.html'))
      .reduce((sum, { bytes }) => sum + bytes, 0);
    const { requests, gzip, raw } = page;
    const later = gzipOf(pageTexts.get(page.path) ?? '');
    return [{ capsule: id, lang, from: 'site', requests, gzip, raw, media, later }];
  });
}

/**
 * Weights of packages, those of SCORM 1.2: the other edition differs by a few bytes.
 *
 * @param packages
 *   Names of the packages' files with what they are made of.
 */
export function packageWeights(
  packages: readonly { where: string; capsule: string; lang: string }[],
  files: readonly ShippedFile[],
  textOf: (sha256: string) => string | undefined,
): Weight[] {
  const byPackage = Map.groupBy(files, ({ where }) => where);
  return packages.map(({ where, capsule, lang }): Weight => {
    const own = byPackage.get(where) ?? [];
    const opened = own.filter(({ path }) => opening.includes(path));
    const gzip = (file: ShippedFile): number => gzipOf(textOf(file.sha256) ?? '');
    const page = opened.find(({ path }) => path === 'index.html');
    return {
      capsule,
      lang,
      from: 'package',
      requests: opened.length,
      gzip: opened.reduce((sum, file) => sum + gzip(file), 0),
      raw: opened.reduce((sum, { bytes }) => sum + bytes, 0),
      media: own
        .filter(({ path }) => !/\.(?:html|css|js|xml|xsd|dtd)$/.test(path))
        .reduce((sum, { bytes }) => sum + bytes, 0),
      later: page ? gzip(page) : 0,
    };
  });
}
