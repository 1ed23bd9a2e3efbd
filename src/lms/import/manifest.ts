/** What an LMS needs to know of a manifest: the edition, the title, what to launch. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Edition } from '../editions.ts';
import { refuse } from './problem.ts';

export interface Manifest {
  edition: Edition;
  /** Of the launched item, else of the organization; empty when neither has one. */
  title: string;
  /** Address of the page to launch, relative to the root of the package. */
  launch: string;
  /** How many SCOs there are; only the first is launched. */
  scos: number;
}

/** An element of the manifest, with what is needed of it. */
interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
  text: string;
}

/**
 * Read a manifest.
 *
 * Forgiving where LMSs are (a missing version is 1.2, a missing default
 * organization is the first), strict where they break: it must be well-formed,
 * and there must be a page to launch.
 *
 * @param bytes
 *   The file.
 * @throws {PackageError}
 *   When it cannot be read, or names nothing to launch.
 */
export function readManifest(bytes: Uint8Array): Manifest {
  const root = parse(decode(bytes));
  if (root.name !== 'manifest') refuse({ kind: 'manifest-foreign', root: root.name });

  const organizations = child(root, 'organizations');
  const all = organizations ? children(organizations, 'organization') : [];
  const organization =
    all.find((each) => each.attributes['identifier'] === organizations?.attributes['default']) ?? all[0];
  const resources = child(root, 'resources');
  const byIdentifier = new Map(
    (resources ? children(resources, 'resource') : []).map((each) => [each.attributes['identifier'], each]),
  );
  const items = organization ? descendants(organization, 'item') : [];
  const launchable = items.flatMap((item) => {
    const resource = byIdentifier.get(item.attributes['identifierref'] ?? '');
    const href = resource?.attributes['href'];
    return resource && href !== undefined ? [{ item, resource, href }] : [];
  });
  // The attribute is `scormtype` in 1.2 and `scormType` in 2004, and many packages write the other one.
  const scos = launchable.filter(({ resource }) => resource.attributes['scormtype']?.toLowerCase() === 'sco');
  const first = scos[0] ?? launchable[0] ?? refuse({ kind: 'no-launch' });

  const base = [root, resources, first.resource].map((each) => each?.attributes['base'] ?? '').join('');
  return {
    edition: editionOf(root),
    title: textOf(child(first.item, 'title')) || textOf(organization && child(organization, 'title')),
    launch: withParameters(base + first.href, first.item.attributes['parameters']),
    scos: Math.max(scos.length, 1),
  };
}

/** What is not known is 1.2, as Moodle and Open edX have it, unless a namespace of 2004 says otherwise. */
function editionOf(root: Element): Edition {
  const metadata = child(root, 'metadata');
  const version = textOf(metadata && child(metadata, 'schemaversion'));
  if (version) return /2004|1\.3/.test(version) ? '2004' : '1.2';
  return root.attributes['xmlns:adlcp'] === 'http://www.adlnet.org/xsd/adlcp_v1p3' ? '2004' : '1.2';
}

/** SCORM's rule: parameters begin with `?` or `#`, and `?` becomes `&` where the address has a query. */
function withParameters(href: string, parameters = ''): string {
  const given = parameters.replace(/^[?&]+/, '');
  if (!given || (given.startsWith('#') && href.includes('#'))) return href;
  if (given.startsWith('#')) return href + given;
  return `${href}${href.includes('?') ? '&' : '?'}${given}`;
}

function decode(bytes: Uint8Array): string {
  // The byte order mark, else the declaration, else UTF-8: XML 1.0, appendix F.
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )?.[1];
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse({ kind: 'manifest-encoding' });
  }
}

// Items within items, and sequencing rules within them, come to a dozen; endless nesting is an attack on the reader.
const maxDepth = 200;

/** Elements by their local names: prefixes differ from one authoring tool to the next. */
function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  const malformed = (): never =>
    refuse({ kind: 'manifest-malformed', line: parser.line, column: parser.columnIndex + 1 });
  parser.on('error', malformed);
  parser.on('opentag', (tag) => {
    if (open.length > maxDepth) malformed();
    const element: Element = { name: tag.local, attributes: attributesOf(tag), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return top.children[0] ?? refuse({ kind: 'manifest-malformed', line: 1, column: 1 });
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(
    Object.values(tag.attributes).map(({ name, local, prefix, value }) => [
      prefix === 'xmlns' ? name : local === 'scormType' ? 'scormtype' : local,
      value,
    ]),
  );
}

function children(element: Element, name: string): Element[] {
  return element.children.filter((each) => each.name === name);
}

function child(element: Element, name: string): Element | undefined {
  return element.children.find((each) => each.name === name);
}

/** In the order of the document. */
function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((each) => [
    ...(each.name === name ? [each] : []),
    ...descendants(each, name),
  ]);
}

function textOf(element: Element | undefined): string {
  return element?.text.replace(/\s+/g, ' ').trim() ?? '';
}
