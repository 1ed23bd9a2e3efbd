/** What each capsule costs a line: measured on the files as built. */
import type { ReportPage } from '../../model/schema-types.ts';
import type { ShippedFile, ShippedPackage } from '../inventory.ts';

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

/**
 * Weights of capsules on the site.
 *
 * @param pages
 *   Pages of the report.
 * @param files
 *   All that is shipped.
 * @param gzipOf
 *   Gzipped bytes of a page of the site alone, by its path there.
 * @param capsules
 *   Ids and languages of the capsules that have a page.
 */
export function siteWeights(
  pages: readonly ReportPage[],
  files: readonly ShippedFile[],
  gzipOf: (path: string) => number,
  capsules: readonly { id: string; lang: string }[],
): Weight[] {
  const reported = new Map(pages.map((page) => [page.path, page]));
  const media = new Map<string, number>();
  for (const { where, path, bytes } of files) {
    const [, folder] = /^([^/]+\/[^/]+\/)(?!.*\.html$)/.exec(path) ?? [];
    if (where === 'site' && folder) media.set(folder, (media.get(folder) ?? 0) + bytes);
  }
  return capsules.flatMap(({ id, lang }): Weight[] => {
    const folder = `${lang}/${id}/`;
    const page = reported.get(`site/${folder}index.html`);
    if (!page) return [];
    const { requests, gzip, raw } = page;
    const later = gzipOf(`${folder}index.html`);
    return [{ capsule: id, lang, from: 'site', requests, gzip, raw, media: media.get(folder) ?? 0, later }];
  });
}

/** Weights of packages, those of SCORM 1.2: the other edition differs by a few bytes. */
export function packageWeights(packages: readonly ShippedPackage[]): Weight[] {
  return packages
    .filter(({ report }) => report.edition === '1.2')
    .map(({ report: { capsule, lang }, weight: { requests, gzip, raw, page = 0 }, files }): Weight => {
      const media = files
        .filter(({ path }) => !/\.(?:html|css|js|xml|xsd|dtd)$/.test(path))
        .reduce((sum, { bytes }) => sum + bytes, 0);
      return { capsule, lang, from: 'package', requests, gzip, raw, media, later: page };
    });
}
