/** Which kinds of page a site has, and one page of each. */
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';

/** A page that stands for its kind. */
export interface Sample {
  /** Good as a file's name. */
  kind: string;
  /** Path below the site's base path. */
  path: string;
}

/**
 * Kinds in the order in which they are looked for, by the shape of their
 * addresses below a language; where there are several, `prefer` names the one
 * that shows most.
 */
const kinds: readonly { kind: string; address: RegExp; prefer?: RegExp }[] = [
  { kind: 'home', address: /^$/ },
  { kind: 'paths', address: /^paths\/$/ },
  { kind: 'path', address: /^paths\/[^/]+\/$/ },
  { kind: 'path-sheet', address: /^paths\/[^/]+\/[^/]+\/$/ },
  { kind: 'domain', address: /^domains\/[^/]+\/$/, prefer: /safety/ },
  { kind: 'standards', address: /^standards\/$/ },
  { kind: 'standard', address: /^standards\/[^/]+\/$/, prefer: /iso-45001/ },
  { kind: 'clause', address: /^standards\/[^/]+\/[^/]+\/$/, prefer: /iso-9001\/8\/$/ },
  ...['search', 'new', 'reminders', 'offline', 'guide', 'rules', 'accessibility'].map((kind) => ({
    kind,
    address: new RegExp(`^${kind}/$`),
  })),
  { kind: 'capsule', address: /^[^/]+\/$/, prefer: /near-miss/ },
];

/**
 * Find one page of each kind in a language.
 *
 * @param dir
 *   Folder of a built site.
 * @returns
 *   In the order of the kinds; pages below a capsule's are each a kind of their own, by their name.
 */
export async function findSamples(dir: string, lang: string): Promise<Sample[]> {
  const files = (await readdir(dir, { recursive: true })).map((file) => file.split(sep).join('/')).toSorted();
  const addresses = files
    .filter((file) => file.startsWith(`${lang}/`) && file.endsWith('/index.html'))
    .map((file) => file.slice(lang.length + 1, -'index.html'.length));
  const found = new Map<string, string>();
  for (const address of addresses) {
    const known = kinds.find((each) => each.address.test(address));
    const kind = known?.kind ?? /([^/]+)\/$/.exec(address)?.[1] ?? address;
    if (!found.has(kind) || known?.prefer?.test(address)) found.set(kind, address);
  }
  found.set('not-found', 'no-such-page/');
  const order = [...kinds.map(({ kind }) => kind), ...found.keys()];
  return [...found]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([kind, address]) => ({ kind, path: `${lang}/${address}` }));
}
