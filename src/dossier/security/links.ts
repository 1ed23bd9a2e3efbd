/** Where pages lead, and whether they fetch anything from elsewhere: read in the pages as built. */
import type { BrowserFile } from '../compatibility/analyse.ts';
import { tagsOf } from '../compatibility/html.ts';

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
  form: ['action'],
};

/** Relations of a `link` that make no request. */
const quiet = /\b(?:canonical|alternate|license|author)\b/;

/**
 * Outgoing links of pages, by domain, and what is fetched from elsewhere.
 *
 * @param pages
 *   Pages as built.
 * @param origin
 *   Origin of the site, whose own links stay inside; nothing where it is not known.
 */
export function readLinks(
  pages: readonly BrowserFile[],
  origin: string | undefined,
): { outgoing: Outgoing[]; foreign: Foreign[] } {
  const domains = new Map<string, Outgoing>();
  const foreign: Foreign[] = [];
  for (const { path, text } of pages) {
    for (const { name, attributes } of tagsOf(text)) {
      const href = attributes.get('href');
      const domain = name === 'a' && href !== undefined ? domainOf(href, origin) : undefined;
      if (domain !== undefined) {
        const known = domains.get(domain) ?? { domain, links: 0, example: path };
        domains.set(domain, { ...known, links: known.links + 1 });
      }
      const addresses = (fetching[name] ?? []).map((attribute) => attributes.get(attribute) ?? '');
      if (name === 'link' && !quiet.test(attributes.get('rel') ?? '')) addresses.push(href ?? '');
      for (const address of addresses) {
        if (domainOf(address, origin) !== undefined) foreign.push({ page: path, address });
      }
    }
  }
  return { outgoing: [...domains.values()].toSorted((a, b) => (a.domain < b.domain ? -1 : 1)), foreign };
}

function domainOf(address: string, origin: string | undefined): string | undefined {
  const [, scheme] = /^(mailto|tel):/i.exec(address) ?? [];
  if (scheme) return `${scheme.toLowerCase()}:`;
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  if (!/^https?:/i.test(absolute)) return undefined;
  const url = URL.parse(absolute.replaceAll('&amp;', '&'));
  if (!url) return absolute;
  return url.origin === origin ? undefined : url.hostname;
}
