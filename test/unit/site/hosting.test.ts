/** Files beside the pages, and what the instructions for hosts say of them. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sitePolicy } from '../../../src/package/policy.ts';
import { writeFeed } from '../../../src/site/hosting/feed.ts';
import { headers, immutableCache, policyHeader, writeHeaders } from '../../../src/site/hosting/headers.ts';
import { writeSecurityTxt } from '../../../src/site/hosting/security-txt.ts';
import { readHead, writeSitemap } from '../../../src/site/hosting/sitemap.ts';
import { isRevision, newestFirst, type ApprovedCapsule } from '../../../src/site/finding/news.ts';

const capsule = (id: string, approvedOn: string, version = '1.0.0'): ApprovedCapsule => ({
  state: 'published',
  id,
  lang: 'fr',
  title: `Les risques & ${id}`,
  domain: 'safety',
  objective: 'Voir <loin>.',
  player: '/player.js',
  translations: [],
  draft: false,
  version,
  minutes: 3,
  questions: 3,
  audience: [],
  keywords: [],
  sources: [],
  approvedOn,
});

describe('headers', () => {
  it('carry the policy of the pages, and who may frame them', () => {
    for (const directive of sitePolicy) expect(policyHeader).toContain(directive);
    expect(policyHeader).toMatch(/; frame-ancestors 'self'$/);
    const file = writeHeaders('/capsules/');
    expect(file).toContain(`/capsules/*\n  Content-Security-Policy: ${policyHeader}\n`);
    expect(file).toContain(`/capsules/_assets/*\n  ${immutableCache.join(': ')}\n`);
    expect(file).toContain('/capsules/sw.js\n  Cache-Control: no-cache\n');
  });

  it('in the instructions are those of the code, in every form', async () => {
    const page = await readFile(new URL('../../../docs/hosting.md', import.meta.url), 'utf8');
    const [french = '', english = ''] = page.split('\n## English\n');
    for (const half of [french, english]) {
      const blocks = new Map(
        [...half.matchAll(/^```(text|nginx|apache)\n(.*?)^```$/gms)].map(([, kind, text]) => [kind, text]),
      );
      for (const [name, value] of headers) {
        expect(blocks.get('text')).toContain(`${name}: ${value}\n`);
        // Once for the pages, once for the files that are kept.
        expect(blocks.get('nginx')?.split(`add_header ${name} "${value}" always;`)).toHaveLength(3);
        expect(blocks.get('apache')).toContain(`Header always set ${name} "${value}"\n`);
      }
      for (const kind of ['nginx', 'apache']) expect(blocks.get(kind)).toContain(immutableCache[1]);
    }
    const commands = (half: string): string[] =>
      [...half.matchAll(/^```(?:nginx|apache)\n(.*?)^```$/gms)].map(([, text = '']) =>
        text.replace(/^\s*#.*\n/gm, ''),
      );
    expect(commands(french)).toEqual(commands(english));
    expect(page.match(/default-src [^"\n]*/g)?.every((policy) => policy === policyHeader)).toBe(true);
  });
});

describe('the recipes for servers', () => {
  // Tried with the servers that they name; what a server of some years ago does not know by itself must stay said.
  it.each(['text/calendar', 'text/vtt', 'application/manifest+json'])(
    'name %s, and compress it',
    async (type) => {
      const page = await readFile(new URL('../../../docs/hosting.md', import.meta.url), 'utf8');
      const recipes = [...page.matchAll(/^```(?:nginx|apache)\n(.*?)^```$/gms)].map(([, text = '']) => text);
      expect(recipes).toHaveLength(4);
      const extension = { 'text/calendar': 'ics', 'text/vtt': 'vtt' }[type] ?? 'webmanifest';
      for (const recipe of recipes) {
        expect(recipe).toMatch(
          new RegExp(`^ *(?:AddType )?${type.replace('+', '\\+')} \\.?${extension};?$`, 'm'),
        );
        const compressed =
          /^ *(?:gzip_types|AddOutputFilterByType DEFLATE) (.*?);?$/m.exec(recipe)?.[1] ?? '';
        expect(compressed.split(' ')).toEqual(expect.arrayContaining([type, 'text/xml', 'application/xml']));
      }
    },
  );
});

describe('security.txt', () => {
  it('holds for less than a year', () => {
    const text = writeSecurityTxt('mailto:security@example.org', {
      urls: [
        'https://example.org/capsules/.well-known/security.txt',
        'https://example.org/.well-known/security.txt',
      ],
      languages: ['fr', 'en'],
      today: new Date('2026-11-22T15:00:00Z'),
    });
    expect(text).toBe(`Contact: mailto:security@example.org
Expires: 2027-11-21T00:00:00Z
Preferred-Languages: fr, en
Canonical: https://example.org/capsules/.well-known/security.txt
Canonical: https://example.org/.well-known/security.txt
`);
  });
});

describe('the sitemap', () => {
  const head = (links: string) => `<html><head><title>x</title>${links}</head><body></body></html>`;

  it('reads from each page which address it goes by', () => {
    const page = head(
      '<link rel="canonical" href="https://a.example/fr/"><link rel="alternate" hreflang="en" href="https://a.example/en/"><link rel="alternate" type="application/rss+xml" href="/fr/feed.xml">',
    );
    expect(readHead(page)).toEqual({
      url: 'https://a.example/fr/',
      translations: [{ lang: 'en', url: 'https://a.example/en/' }],
    });
    expect(readHead(head('<meta name="robots" content="noindex">'))).toBeUndefined();
  });

  it('names each page once, with translations and the day of its approval', async () => {
    const page = {
      url: 'https://a.example/fr/x/',
      translations: [{ lang: 'en', url: 'https://a.example/en/x/' }],
    };
    const text = await writeSitemap([page, page], new Map([[page.url, '2026-09-15']]));
    expect(text.match(/<url>/g)).toHaveLength(1);
    expect(text).toContain('<lastmod>2026-09-15</lastmod>');
    expect(text).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://a.example/en/x/"/>');
  });
});

describe('what is new', () => {
  const capsules = [
    capsule('b', '2026-09-15'),
    capsule('a', '2026-09-15'),
    capsule('c', '2026-10-01', '1.1.0'),
  ];

  it('comes newest first', () => {
    expect(newestFirst(capsules, 'fr').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(newestFirst(capsules, 'fr').map(isRevision)).toEqual([true, false, false]);
  });

  it('is a feed, where a new version is a new item', async () => {
    const feed = (version: string) =>
      writeFeed({
        lang: 'fr',
        home: 'https://a.example/q/fr/',
        name: 'Fonderie & Cie',
        plant: 'Lyon',
        capsules: [capsule('c', '2026-10-01', version)],
      });
    const text = await feed('1.1.0');
    expect(text).toContain('<title>Fonderie &amp; Cie, Lyon\u202f: nouvelles capsules</title>');
    expect(text).toContain('<title>Les risques &amp; c</title><link>https://a.example/q/fr/c/</link>');
    expect(text).toContain('<description>Voir &lt;loin&gt;.</description>');
    expect(text).toContain('<pubDate>Thu, 01 Oct 2026 00:00:00 GMT</pubDate>');
    const guid = (xml: string) => /<guid.*?<\/guid>/.exec(xml)?.[0];
    expect(guid(await feed('1.2.0'))).not.toBe(guid(text));
  });
});
