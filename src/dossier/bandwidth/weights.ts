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
  /** How many files those are. */
  mediaFiles: number;
  /** Bytes of the page alone, gzipped: what a visit fetches when the device has kept all else. */
  page: number;
}

type Media = Pick<Weight, 'media' | 'mediaFiles'>;

const none: Media = { media: 0, mediaFiles: 0 };

function add({ media, mediaFiles }: Media = none, bytes: number): Media {
  return { media: media + bytes, mediaFiles: mediaFiles + 1 };
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
  const media = new Map<string, Media>();
  for (const { where, path, bytes } of files) {
    const [, folder] = /^([^/]+\/[^/]+\/)(?!.*\.html$)/.exec(path) ?? [];
    if (where === 'site' && folder) media.set(folder, add(media.get(folder), bytes));
  }
  return capsules.flatMap(({ id, lang }): Weight[] => {
    const folder = `${lang}/${id}/`;
    const page = reported.get(`site/${folder}index.html`);
    if (!page) return [];
    const { requests, gzip, raw } = page;
    const own = gzipOf(`${folder}index.html`);
    return [
      { capsule: id, lang, from: 'site', requests, gzip, raw, ...(media.get(folder) ?? none), page: own },
    ];
  });
}

/** Weights of packages, those of SCORM 1.2; {@link editionGap} says by how much the other edition differs. */
export function packageWeights(packages: readonly ShippedPackage[]): Weight[] {
  return packages
    .filter(({ report }) => report.edition === '1.2')
    .map(({ report: { capsule, lang }, weight: { requests, gzip, raw, page = 0 }, files }): Weight => {
      const media = files
        .filter(({ path }) => !/\.(?:html|css|js|xml|xsd|dtd)$/.test(path))
        .reduce<Media>((sum, { bytes }) => add(sum, bytes), none);
      return { capsule, lang, from: 'package', requests, gzip, raw, ...media, page };
    });
}

/** By how many gzipped bytes the editions of a package differ at most. */
export function editionGap(packages: readonly ShippedPackage[]): number {
  const texts = Map.groupBy(packages, ({ report: { capsule, lang } }) => `${capsule} ${lang}`);
  const gaps = [...texts.values()].map((editions) => {
    const sizes = editions.map(({ weight }) => weight.gzip);
    return Math.max(...sizes) - Math.min(...sizes);
  });
  return Math.max(0, ...gaps);
}

/** How many times more a package weighs where nothing is compressed: least and most; nothing without packages. */
export function rawRatios(weights: readonly Weight[]): { least: number; most: number } | undefined {
  const ratios = weights.filter(({ from }) => from === 'package').map(({ raw, gzip }) => raw / gzip);
  return ratios.length > 0 ? { least: Math.min(...ratios), most: Math.max(...ratios) } : undefined;
}
