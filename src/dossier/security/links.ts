/** Where pages lead, and whether anything is fetched from elsewhere: read in pages, style sheets and scripts as built. */
import { parse, walk, type CssNode } from 'css-tree';
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

/** Where one page leads, and what it fetches, by complete addresses alone. */
export interface PageLinks {
  /** How many links lead to each origin, or to `mailto:` or `tel:`. */
  leads: Record<string, number>;
  fetches: string[];
}

/**
 * Read the links of a page.
 *
 * @param html
 *   The page, as it is shipped.
 */
export function linksOf(html: string): PageLinks {
  const leads: Record<string, number> = {};
  const fetches: string[] = [];
  for (const { name, attributes } of tagsOf(html)) {
    const href = attributes.get('href') ?? '';
    const origin = name === 'a' ? originOf(href) : undefined;
    if (origin !== undefined) leads[origin] = (leads[origin] ?? 0) + 1;
    const addresses = (fetching[name] ?? []).map((attribute) => attributes.get(attribute) ?? '');
    if (name === 'link' && !quiet.test(attributes.get('rel') ?? '')) addresses.push(href);
    fetches.push(...addresses.filter((address) => originOf(address) !== undefined));
  }
  return { leads, fetches };
}

/**
 * Complete addresses that a style sheet fetches: of pictures, fonts, other
 * sheets.
 */
export function addressesInCss(text: string): string[] {
  const found: string[] = [];
  walk(parse(text, { parseCustomProperty: true }), function (node: CssNode) {
    // A name of markup, whatever it looks like.
    if (this.atrule?.name.toLowerCase() === 'namespace') return;
    if (node.type === 'Url' || node.type === 'String') found.push(node.value);
    // What the parser passes over is read for addresses too.
    if (node.type === 'Raw') found.push(...(node.value.match(/(?:https?:)?\/\/[^\s"')]+/gi) ?? []));
  });
  return found.filter((address) => originOf(address) !== undefined && !nobodys.test(address));
}

/** Names of kinds of markup look like addresses, and nothing is fetched from them; `.invalid` is nobody's, for ever (RFC 6761). */
const nobodys = /^http:\/\/www\.w3\.org\/|^(?:\w+:)?\/\/[^/]*\.invalid\b/;

/** What follows a quotation mark: an address, or one without a scheme, by its host; other slashes are no address. */
const quotedAddress = /(?<=["'`])(?:(?:https?|wss?):|(?=\/\/[\w-]+(?:\.[\w-]+)*\.[a-z]))\/\/[^"'`\s]*/gi;

/** Complete addresses that stand in a script as texts: it could fetch them. */
export function addressesInScript(text: string): string[] {
  const found = text.match(quotedAddress) ?? [];
  return [...new Set(found)].filter((address) => !nobodys.test(address));
}

/**
 * Outgoing links of pages, by domain, and what is fetched from elsewhere.
 *
 * @param pages
 *   Pages as built; style sheets and scripts among them lead nowhere.
 * @param own
 *   Origin of the site, whose own links stay inside; nothing where it is not known.
 */
export function collectLinks(
  pages: readonly { path: string; links: PageLinks }[],
  own: string | undefined,
): { outgoing: Outgoing[]; foreign: Foreign[] } {
  const domains = new Map<string, Outgoing>();
  const foreign: Foreign[] = [];
  for (const { path, links } of pages) {
    for (const [origin, count] of Object.entries(links.leads)) {
      if (origin === own) continue;
      const domain = URL.parse(origin)?.hostname || origin;
      const known = domains.get(domain) ?? { domain, links: 0, example: path };
      domains.set(domain, { ...known, links: known.links + count });
    }
    for (const address of links.fetches) {
      if (originOf(address) !== own) foreign.push({ page: path, address });
    }
  }
  return { outgoing: [...domains.values()].toSorted((a, b) => (a.domain < b.domain ? -1 : 1)), foreign };
}

/** Origin of a complete address, or its scheme where it opens no page; nothing for one within the site. */
function originOf(address: string): string | undefined {
  const [, scheme] = /^(mailto|tel):/i.exec(address) ?? [];
  if (scheme) return `${scheme.toLowerCase()}:`;
  const absolute = address.startsWith('//') ? `https:${address}` : address;
  if (!/^https?:/i.test(absolute)) return undefined;
  return URL.parse(absolute.replaceAll('&amp;', '&'))?.origin ?? absolute;
}
