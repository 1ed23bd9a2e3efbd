/** Attacks that cannot be kept as files: too large, too deep, too repetitive, or links out of the folder. */
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The attacks that are kept as files: a content folder. */
export const samples = fileURLToPath(new URL('../../samples/attacks/', import.meta.url));

/** Stands in a file outside the content folder, and must not come out of it. */
export const outside = 'a2f1-outside-the-folder';

const frontMatter = `---
title: Arrêter avant d’éponger
objective: Arrêter la machine avant de nettoyer une fuite.
domain: safety
audience: [chefs d’équipe]
version: 1.0.0
status: draft
authors: [Prévention]
`;

const question = `
:::question{#q-fuite}
Que faites-vous ?

- [x] J’appuie sur l’arrêt d’urgence.
- [ ] J’éponge la flaque.
:::
`;

const capsule = (body: string, more = ''): string => `${frontMatter}${more}---\n\n${body}\n${question}`;
const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">${inner}</svg>`;
const picture = capsule('![Une scène](scene.svg)');

const texts: Record<string, string> = {
  'large-text/fr.mdx': capsule('Le sol est gras. '.repeat(600_000)),
  'large-lines/fr.mdx': capsule('Le sol est gras.\n\n'.repeat(600_000)),
  'large-drawing/fr.mdx': picture,
  'large-drawing/scene.svg': svg('<g/>'.repeat(2_600_000)),
  'large-front-matter/fr.mdx': capsule('Le sol.', `credits: ${'x'.repeat(10_000_000)}\n`),
  'deep-quotes/fr.mdx': capsule(`${'> '.repeat(2000)}a`),
  'deep-quotes-in-lines/fr.mdx': capsule(
    Array.from({ length: 50 }, (_, depth) => `${'> '.repeat(depth)}a`).join('\n'),
  ),
  'deep-lists/fr.mdx': capsule(
    Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  ),
  'deep-containers/fr.mdx': capsule(
    Array.from({ length: 400 }, (_, depth) => `${':'.repeat(403 - depth)}key`).join('\n'),
  ),
  'deep-elements/fr.mdx': capsule(`${'<kbd>'.repeat(900)}a${'</kbd>'.repeat(900)}`),
  'deep-emphasis/fr.mdx': capsule('*a **b '.repeat(600)),
  'deep-yaml/fr.mdx': capsule('Le sol.', `keywords: ${'['.repeat(2000)}${']'.repeat(2000)}\n`),
  'deep-drawing/fr.mdx': picture,
  'deep-drawing/scene.svg': svg(`${'<g>'.repeat(50_000)}${'</g>'.repeat(50_000)}`),
  'pattern-emphasis/fr.mdx': capsule('*a_ '.repeat(1200)),
  'pattern-brackets/fr.mdx': capsule('['.repeat(4000)),
  'pattern-images/fr.mdx': capsule('![a'.repeat(1500)),
  'pattern-links/fr.mdx': capsule('[a]('.repeat(1200)),
  'pattern-backticks/fr.mdx': capsule(
    Array.from({ length: 58 }, (_, n) => `${'`'.repeat(n + 1)}a`)
      .join(' ')
      .repeat(2),
  ),
  'pattern-braces/fr.mdx': capsule('{a'.repeat(600)),
  'pattern-comments/fr.mdx': capsule('{/* a '.repeat(800)),
  'pattern-html-comments/fr.mdx': capsule('<!-- a '.repeat(700)),
  'pattern-tags/fr.mdx': capsule('<a b="'.repeat(800)),
  'pattern-attributes/fr.mdx': capsule(`<abbr ${'a '.repeat(2300)}`),
  'pattern-directive/fr.mdx': capsule(`:::question{${'a='.repeat(2300)}`),
  'pattern-directive-spaces/fr.mdx': capsule(`:::${' '.repeat(2400)}question${' '.repeat(2400)}{`),
  'pattern-quotes-in-attributes/fr.mdx': capsule(`:::question{#a b=${'« '.repeat(2300)}}`),
  'pattern-boxes/fr.mdx': capsule(`${'> '.repeat(10)}${'\u00A0'.repeat(4000)}- [${' '.repeat(500)}x`),
  'pattern-table/fr.mdx': capsule(`${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|\n'.repeat(10)}`),
  'pattern-references/fr.mdx': capsule(
    Array.from({ length: 300 }, (_, n) => `[a${n}]: https://example.org`).join('\n') + '\n\n[a0]'.repeat(300),
  ),
  'pattern-entities/fr.mdx': capsule('&lt;&#x3C;&nbsp'.repeat(300)),
  'pattern-headings/fr.mdx': capsule('## a\n\n'.repeat(500)),
  'pattern-addresses/fr.mdx': capsule('a@b.c.d.'.repeat(600)),
  'pattern-addresses-web/fr.mdx': capsule(`https://${'a.'.repeat(2300)}`),
  'pattern-yaml/fr.mdx': capsule(
    'Le sol.',
    `credits: "${'\\x41'.repeat(1200)}\nkeywords: {${'a: {'.repeat(900)}\n`,
  ),
  'pattern-spaces/fr.mdx': capsule(`a${' '.repeat(4900)}b`),
};

/** A content folder with every attack in it, and beside it what must not be read. */
export async function makeAttacks(): Promise<{ folder: string; content: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'qhse-attacks-'));
  const content = join(folder, 'content');
  await cp(samples, content, { recursive: true });
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
  if (process.platform !== 'win32') await makeLinks(folder, content);
  return { folder, content };
}

/** Names of the attacks that {@link makeAttacks} makes, beside the samples. */
export const madeNames = [...new Set(Object.keys(texts).map((path) => path.split('/')[0] ?? ''))];

/** What leads out by a link; `out-by-loop` leads into itself. */
export const linkNames = [
  'out-by-text',
  'out-by-folder',
  'out-by-image',
  'out-by-image-folder',
  'out-by-passwd',
];

async function makeLinks(folder: string, content: string): Promise<void> {
  const secret = join(folder, 'secret');
  await mkdir(join(secret, 'images'), { recursive: true });
  await writeFile(join(secret, 'fr.mdx'), capsule(outside));
  await writeFile(join(secret, 'scene.svg'), svg(`<text>${outside}</text>`));
  await writeFile(join(secret, 'images', 'scene.svg'), svg(`<text>${outside}</text>`));
  for (const name of ['out-by-text', 'out-by-image', 'out-by-image-folder', 'out-by-passwd', 'out-by-loop'])
    await mkdir(join(content, name));
  await symlink(join(secret, 'fr.mdx'), join(content, 'out-by-text', 'fr.mdx'));
  await symlink(secret, join(content, 'out-by-folder'));
  await writeFile(join(content, 'out-by-image', 'fr.mdx'), picture);
  await symlink('../../secret/scene.svg', join(content, 'out-by-image', 'scene.svg'));
  await writeFile(join(content, 'out-by-image-folder', 'fr.mdx'), capsule('![Une scène](images/scene.svg)'));
  await symlink(join(secret, 'images'), join(content, 'out-by-image-folder', 'images'));
  await symlink('/etc/passwd', join(content, 'out-by-passwd', 'fr.mdx'));
  await writeFile(join(content, 'out-by-loop', 'fr.mdx'), capsule('Le sol.'));
  await symlink('.', join(content, 'out-by-loop', 'again'));
}
