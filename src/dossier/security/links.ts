/** Where pages lead, and whether anything is fetched from elsewhere. */
import type { Scope } from '../compatibility/analyse.ts';
import type { Tag } from '../compatibility/tags.ts';

/** Links that leave the site or the package. */
export interface Outgoing {
  /** Host, or `mailto:` or `tel:`. */
  domain: string;
  /** How many links there are. */
  links: number;
  /** A page that has one. */
  example: string;
}

/** Something that a page would fetch from another host by itself. */
export interface Foreign {
  page: string;
  address: string;
}

/** Attributes that make a browser fetch something by itself. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  form: ['action'],
  // Of drawings.
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  feImage: ['href', 'xlink:href'],
};

/** Relations of a `link` that make no request. */
const quiet = /\b(?:canonical|alternate|license|author)\b/;

/** Where one page leads, and what it fetches, by complete addresses alone. */
export interface PageLinks {
  /** How many links lead to each origin, or to `mailto:` or `tel:`. */
  leads: Record<string, number>;
  fetches: string[];
}

/**
 * Read the links of a page.
 *
 * @param tags
 *   Of the page, as it is shipped.
 */
export function linksOf(tags: readonly Tag[]): PageLinks {
  const leads: Record<string, number> = {};
  const fetches: string[] = [];
  for (const { name, attributes } of tags) {
    const href = attributes.get('href') ?? '';
    const origin = name === 'a' ? originOf(href) : undefined;
    if (origin !== undefined) leads[origin] = (leads[origin] ?? 0) + 1;
    const addresses = (fetching[name] ?? []).flatMap((attribute) => addressesOf(attribute, attributes));
    if (name === 'link' && !quiet.test(attributes.get('rel') ?? '')) addresses.push(href);
    fetches.push(...addresses.filter((address) => originOf(address) !== undefined));
  }
  return { leads, fetches };
}

/** Addresses of an attribute: `srcset` has several, each with a size behind it. */
function addressesOf(attribute: string, attributes: ReadonlyMap<string, string>): string[] {
  const value = attributes.get(attribute) ?? '';
  return attribute === 'srcset' ? value.split(',').map((each) => each.trim().split(/\s/)[0] ?? '') : [value];
}

/**
 * Outgoing links of pages, by domain, and what is fetched from elsewhere.
 *
 * @param pages
 *   Pages as built; style sheets and scripts among them lead nowhere.
 * @param own
 *   Origin of the site, whose own links stay inside; nothing where it is not known. A package is not there.
 */
export function collectLinks(
  pages: readonly { path: string; scope: Scope; links: PageLinks }[],
  own: string | undefined,
): { outgoing: Outgoing[]; foreign: Foreign[] } {
  const domains = new Map<string, Outgoing>();
  const foreign: Foreign[] = [];
  for (const { path, scope, links } of pages) {
    const inside = scope === 'site' ? own : undefined;
    for (const [origin, count] of Object.entries(links.leads)) {
      if (origin === inside) continue;
      const domain = URL.parse(origin)?.hostname || origin;
      const known = domains.get(domain) ?? { domain, links: 0, example: path };
      domains.set(domain, { ...known, links: known.links + count });
    }
    for (const address of links.fetches) {
      if (inside === undefined || originOf(address) !== inside) foreign.push({ page: path, address });
    }
  }
  return { outgoing: [...domains.values()].toSorted((a, b) => (a.domain < b.domain ? -1 : 1)), foreign };
}

/** Origin of a complete address, or its scheme where it opens no page; nothing for one within the site. */
export function originOf(address: string): string | undefined {
  const [, scheme] = /^(mailto|tel):/i.exec(address) ?? [];
  if (scheme) return `${scheme.toLowerCase()}:`;
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  if (!/^https?:/i.test(absolute)) return undefined;
  return URL.parse(absolute.replaceAll('&amp;', '&'))?.origin ?? absolute;
}
