/** What a link or image address of a capsule may be. */

export type Address =
  | { kind: 'outside' }
  /** `#heading` of the same capsule, with accents as one character each: macOS takes them apart. */
  | { kind: 'anchor'; anchor: string }
  /** `../epi/fr.mdx`: another capsule, as a Git forge follows it. */
  | { kind: 'capsule'; id: string; lang: string }
  /** A file of the capsule's own folder. */
  | { kind: 'file'; path: string }
  | { kind: 'refused' };

/**
 * Tell what an address leads to. Only https, http, mailto, tel, headings,
 * other capsules and files of the capsule's own folder are allowed; anything
 * else (`javascript:`, `//host`, `/root`, a climbing path) is refused.
 *
 * @param address
 *   Address as Markdown gives it.
 */
export function classifyAddress(address: string): Address {
  if (/[\u0000-\u0020\\]/.test(address)) return { kind: 'refused' };
  if (/^(https?:\/\/[^/?#]|mailto:.|tel:.)/i.test(address)) return { kind: 'outside' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith('/') || address === '')
    return { kind: 'refused' };
  const decoded = decode(address);
  if (decoded === undefined) return { kind: 'refused' };
  if (decoded.startsWith('#')) return { kind: 'anchor', anchor: decoded.slice(1).normalize('NFC') };
  // Any name: whether there is such a capsule is seen when all are known, and a near one is then proposed.
  const capsule = /^\.\.\/([^/.?#:\\]+)\/([^/.?#:\\]+)\.mdx$/.exec(decoded);
  if (capsule) return { kind: 'capsule', id: capsule[1] ?? '', lang: capsule[2] ?? '' };
  const path = decoded.replace(/^(\.\/)+/, '');
  const segments = path.split('/');
  const climbs = segments.some((segment) => segment === '..' || segment === '.' || segment === '');
  // The scheme is looked for again: `%6Aavascript:` only shows itself decoded.
  if (climbs || /[:\\?#\u0000-\u001f]/.test(path)) return { kind: 'refused' };
  return { kind: 'file', path };
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
