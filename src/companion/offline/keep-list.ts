/** What a path that is kept offline consists of: `keep.json` beside its page, written by the build. */

/** One file: where it is, how heavy, and which it is. */
export type KeepFile = readonly [address: string, bytes: number, digest: string];

export interface KeepList {
  /** Title of the path. */
  title: string;
  /** Path of its page. */
  address: string;
  /** Its capsules, in order. */
  capsules: readonly { title: string; address: string }[];
  /** Pages last: whatever is broken off leaves no page without its files. */
  files: readonly KeepFile[];
}

/** Bytes of some files. */
export function bytesOf(files: readonly KeepFile[]): number {
  return files.reduce((total, [, bytes]) => total + bytes, 0);
}

/**
 * Files that are still to be fetched.
 *
 * @param list
 *   What the path consists of now.
 * @param kept
 *   What is there already: files of the list that was kept before, and what an
 *   attempt that was broken off has left.
 */
export function missingFiles(list: KeepList, kept: readonly KeepFile[]): KeepFile[] {
  const known = new Set(kept.map(([address, , digest]) => `${address} ${digest}`));
  return list.files.filter(([address, , digest]) => !known.has(`${address} ${digest}`));
}

/** How a language writes sizes: `{n} ko`, `{n} Mo`. */
export interface SizeTexts {
  kilo: string;
  mega: string;
}

/**
 * Say a size as people do: whole kilobytes, then megabytes with one decimal.
 *
 * @param bytes
 *   How many.
 * @param lang
 *   Language of the page, for its decimal sign.
 * @param texts
 *   Units; `Intl` knows them only since Safari 14.1.
 */
export function sizeText(bytes: number, lang: string, texts: SizeTexts): string {
  const isMega = bytes >= 999_500;
  const value = isMega ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  const n = value.toLocaleString(lang, { maximumFractionDigits: isMega && value < 99.5 ? 1 : 0 });
  return (isMega ? texts.mega : texts.kilo).replace('{n}', n);
}
