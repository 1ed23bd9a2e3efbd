/** The files that a capsule's pages refer to: what they will be called, and how wide images are made. */
import type { Properties } from 'hast';
import type { Image } from 'mdast';
import GithubSlugger from 'github-slugger';
import type { Lang, Media } from '../model/capsule.ts';
import { classifyAddress } from './addresses.ts';
import type { FolderFile } from './input.ts';
import { svgSize } from './svg.ts';

/** A phone at two pixels a point, and a desk; the text column is 44 rem at most. */
const imageWidths = [480, 960] as const;
const imageSizes = '(min-width: 46rem) 44rem, 100vw';

export interface MediaPlan {
  /** Attributes of an `<img>`; notes the files that it needs. */
  image(node: Image): Properties;
  /** Address of a file taken as it is; notes it. */
  file(path: string): string;
  /** Address of another capsule's page, from this one's. */
  capsule(address: { id: string; lang: Lang }): string;
  /** Everything noted so far, sorted by path. */
  list(): Media[];
}

/**
 * Plan the media of one capsule.
 *
 * Expects the rules to have found every file there, of a kind that can be
 * published.
 *
 * @param lang
 *   Language of the capsule: another language's page is one folder further.
 * @param files
 *   Files of the capsule's folder.
 */
export function planMedia(lang: Lang, files: Record<string, FolderFile>): MediaPlan {
  const media = new Map<string, Media>();
  const names = new Map<string, string>();
  /** By ending: `gloves.mp4` and `gloves.vtt` keep the name that they share. */
  const sluggers = new Map<string, GithubSlugger>();

  const note = (entry: Media): string => {
    media.set(entry.path, entry);
    return entry.path;
  };
  // Names are lower-case ASCII: LMSs refuse or garble anything else.
  const nameOf = (source: string): string => {
    const known = names.get(source);
    if (known) return known;
    const stem = source
      .replace(/\.[^.]*$/, '')
      .normalize('NFKD')
      .replaceAll(/[^A-Za-z0-9]+/g, '-');
    const slugger = sluggers.get(endingOf(source)) ?? new GithubSlugger();
    sluggers.set(endingOf(source), slugger);
    const name = slugger.slug(stem.replaceAll(/^-+|-+$/g, '') || 'file');
    names.set(source, name);
    return name;
  };

  const image = (node: Image): Properties => {
    const source = pathOf(node.url);
    const file = files[source];
    const common = { alt: node.alt ?? '', loading: 'lazy', decoding: 'async' };
    if (file?.kind === 'svg') {
      const size = svgSize(file.text);
      return { src: note({ path: `media/${nameOf(source)}.svg`, source }), ...size, ...common };
    }
    if (file?.kind !== 'image') throw new Error(`No image to show at ${node.url}`);
    const extension = file.format === 'jpeg' ? 'jpg' : file.format;
    const widths = [...imageWidths.filter((width) => width < file.width), Math.min(file.width, 960)];
    const paths = [...new Set(widths)].map((width) => ({
      width,
      path: note({ path: `media/${nameOf(source)}-${width}.${extension}`, source, width }),
    }));
    const largest = paths.at(-1);
    if (!largest) throw new Error(`No width for ${node.url}`);
    const responsive = {
      srcSet: paths.map(({ path, width }) => `${path} ${width}w`).join(', '),
      sizes: imageSizes,
    };
    return {
      src: largest.path,
      ...(paths.length > 1 && responsive),
      width: largest.width,
      height: Math.round((file.height * largest.width) / file.width),
      ...common,
    };
  };

  return {
    image,
    file: (source) => note({ path: `media/${nameOf(source)}.${endingOf(source)}`, source }),
    capsule: (address) =>
      address.lang === lang ? `../${address.id}/` : `../../${address.lang}/${address.id}/`,
    list: () => [...media.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** Width and height of an image of the folder, in pixels; nothing where the file says neither. */
export function sizeOf(
  node: Image,
  files: Readonly<Record<string, FolderFile>>,
): { width: number; height: number } | undefined {
  const address = classifyAddress(node.url);
  const file = address.kind === 'file' ? files[address.path] : undefined;
  if (file?.kind === 'svg') return svgSize(file.text);
  return file?.kind === 'image' ? file : undefined;
}

function endingOf(source: string): string {
  return source.slice(source.lastIndexOf('.') + 1).toLowerCase();
}

function pathOf(url: string): string {
  const address = classifyAddress(url);
  if (address.kind !== 'file') throw new Error(`Not a file of the folder: ${url}`);
  return address.path;
}
