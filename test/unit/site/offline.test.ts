/** What is kept offline, and what it weighs. */
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  missingFiles,
  sizeText,
  type KeepFile,
  type KeepList,
} from '../../../src/companion/offline/keep-list.ts';
import {
  filesOfPage,
  isCapsulePage,
  isKeptAsVisited,
  readablePart,
} from '../../../src/companion/offline/page-files.ts';
import { isOwnAddress } from '../../../src/companion/offline/own-address.ts';
import { partOf } from '../../../src/companion/offline/partial.ts';
import { mayTakeOver } from '../../../src/companion/offline/take-over.ts';
import { loadContent } from '../../../src/content/index.ts';
import { cacheNamesOf, isOwnCache, keptCacheName } from '../../../src/model/browser-caches.ts';
import { featuresOf } from '../../../src/model/features.ts';
import { renderPage } from '../../../src/package/page.ts';
import { buildPlayerFiles } from '../../../src/package/player-files.ts';
import { drawIcons } from '../../../src/site/offline/icons.ts';
import { toKeepList } from '../../../src/site/offline/keep-lists.ts';
import { writeManifest } from '../../../src/site/offline/manifest.ts';
import { toShell } from '../../../src/site/offline/shell.ts';
import { buildScripts, buildWorker } from '../../../src/site/scripts.ts';
import { textsOf } from '../../../src/site/texts/index.ts';

const base = '/learn/';

describe('what a page needs besides itself', () => {
  const files = (html: string): string[] => filesOfPage(html, `${base}fr/guard/`, base);

  it.each([
    ['<link rel="stylesheet" href="/learn/_assets/Page.x.css">', ['_assets/Page.x.css']],
    [
      '<script defer src="/learn/_assets/player.x.js" data-after="/learn/_assets/after.x.js"></script>',
      ['_assets/player.x.js', '_assets/after.x.js'],
    ],
    [
      '<img src="media/a-960.png" srcset="media/a-480.png 480w, media/a-960.png 960w" alt="a, b">',
      ['fr/guard/media/a-960.png', 'fr/guard/media/a-480.png'],
    ],
    [
      '<video poster="data:image/svg+xml,%3Csvg/%3E" src="media/a.mp4"><track src="media/a.vtt">',
      ['fr/guard/media/a.mp4', 'fr/guard/media/a.vtt'],
    ],
    ['{"explanation":"<img src=\\"media/b.svg\\" alt=\\"\\">"}', ['fr/guard/media/b.svg']],
    ['<a href="media/sheet.pdf">', ['fr/guard/media/sheet.pdf']],
    ['<a href="/learn/fr/epi/">', []],
    ['<a href="../epi/">', []],
    ['<img src="https://elsewhere.example/learn/_assets/x.png">', []],
    ['<img src="//elsewhere.example/learn/_assets/x.png">', []],
    ['<a href="#media/x">', []],
  ])('in %s', (html, expected) => {
    expect(files(html)).toEqual(expected.map((path) => base + path));
  });

  it('is kept with a visited page, but for what is played or read elsewhere', () => {
    const kept = ['a.css', 'a.js', 'a.png', 'a.svg', 'a.mp4', 'a.mp3', 'a.vtt', 'a.pdf'].filter(
      isKeptAsVisited,
    );
    expect(kept).toEqual(['a.css', 'a.js', 'a.png', 'a.svg']);
  });

  it('changes nothing for readers by its names alone', () => {
    const page = (asset: string, text: string): string =>
      `<link href="/learn/_assets/${asset}"><p>${text}</p>`;
    expect(readablePart(page('Page.x.css', 'one'))).toBe(readablePart(page('Page.y_1.css', 'one')));
    expect(readablePart(page('Page.x.css', 'one'))).not.toBe(readablePart(page('Page.x.css', 'two')));
  });
});

describe('what a path weighs', () => {
  const built: Record<string, string> = {
    'fr/paths/start/index.html': '<script src="/learn/_assets/paths.js"></script>',
    'fr/paths/start/path.json': '{}',
    'fr/guard/index.html': '<script src="/learn/_assets/player.js"></script><video src="media/a.mp4">',
    'en/noise/index.html': '<script src="/learn/_assets/player.js"></script>',
    'fr/guard/certificate/index.html': '<link rel="stylesheet" href="/learn/_assets/sheets.css">',
    'en/noise/certificate/index.html': '<link rel="stylesheet" href="/learn/_assets/sheets.css">',
    '_assets/sheets.css': 'sheets',
    'fr/guard/media/a.mp4': 'x'.repeat(5000),
    '_assets/paths.js': 'paths',
    '_assets/player.js': 'player',
    'fr/after.json': '{"fr":1}',
    'en/after.json': '{}',
  };
  const read = async (path: string): Promise<Uint8Array> => {
    const text = built[path];
    if (text === undefined) throw new Error(path);
    return Buffer.from(text);
  };
  const step = (id: string, lang: string) => ({
    id,
    lang,
    languages: [lang],
    title: id,
    objective: '',
    minutes: 3,
    questions: 3,
    draft: false,
  });
  const path = {
    id: 'start',
    lang: 'fr',
    title: 'Début',
    lead: '',
    translations: [],
    steps: [step('guard', 'fr'), step('noise', 'en')],
  };

  it('is everything once: pages, last of all, with their files, and what is said and printed after a capsule', async () => {
    const list = await toKeepList(path, base, read);
    expect(list.files.map(([address]) => address.slice(base.length))).toEqual([
      '_assets/player.js',
      'fr/guard/media/a.mp4',
      '_assets/sheets.css',
      '_assets/paths.js',
      'fr/after.json',
      'en/after.json',
      'fr/paths/start/path.json',
      'fr/guard/',
      'fr/guard/certificate/',
      'en/noise/',
      'en/noise/certificate/',
      'fr/paths/start/',
    ]);
    expect(bytesOf(list.files)).toBe(Object.values(built).join('').length);
    expect(list.capsules).toEqual([
      { title: 'guard', address: '/learn/fr/guard/' },
      { title: 'noise', address: '/learn/en/noise/' },
    ]);
  });

  it('is fetched again only where it has changed', async () => {
    const before = await toKeepList(path, base, read);
    const there = before.files.map(([address, , digest]): KeepFile => [address, 0, digest]);
    built['fr/guard/index.html'] = `${built['fr/guard/index.html'] ?? ''}<p>Nouveau.</p>`;
    const after: KeepList = await toKeepList(path, base, read);
    expect(missingFiles(after, there).map(([address]) => address)).toEqual(['/learn/fr/guard/']);
    expect(missingFiles(after, [])).toEqual(after.files);
  });

  it.each([
    [400, '1\u00a0ko', '1\u00a0kB'],
    [87_400, '87\u00a0ko', '87\u00a0kB'],
    [999_499, '999\u00a0ko', '999\u00a0kB'],
    [999_500, '1\u00a0Mo', '1\u00a0MB'],
    [1_250_000, '1,3\u00a0Mo', '1.3\u00a0MB'],
    [123_400_000, '123\u00a0Mo', '123\u00a0MB'],
  ])('%i bytes are said to be %s, %s', (bytes, french, english) => {
    const said = ['fr', 'en'].map((lang) => sizeText(bytes, lang, textsOf(lang).offline.keep.size));
    expect(said).toEqual([french, english]);
  });
});

describe('the shell', () => {
  it('is the way in, the reminders and what says that there is no network, with their files', async () => {
    const page = Buffer.from('<link rel="stylesheet" href="/learn/_assets/Page.css">');
    const shell = await toShell(
      { base, languages: ['fr', 'en'], after: '/learn/_assets/after.js' },
      async () => page,
    );
    expect(shell.files.map(({ url, revision }) => [url.slice(base.length), revision === null])).toEqual([
      ['_assets/after.js', true],
      ['favicon.svg', false],
      ['', false],
      ['fr/', false],
      ['_assets/Page.css', true],
      ['fr/offline/', false],
      ['fr/reminders/', false],
      ['fr/after.json', false],
      ['en/', false],
      ['en/offline/', false],
      ['en/reminders/', false],
      ['en/after.json', false],
    ]);
  });
});

describe('caches', () => {
  it('of this site are told from those of others on the same host', () => {
    for (const name of Object.values(cacheNamesOf(base))) expect(isOwnCache(name, base)).toBe(true);
    expect(isOwnCache(keptCacheName(base, 'fr/start'), base)).toBe(true);
    const others = [
      ...Object.values(cacheNamesOf('/learn/more/')),
      keptCacheName('/learn/more/', 'fr/start'),
    ];
    for (const name of [...others, 'theme', keptCacheName('/', 'fr/x')])
      expect(isOwnCache(name, base), name).toBe(false);
  });
});

describe('addresses of this site', () => {
  it.each([
    ['/', '/', true],
    ['/', '/fr/', true],
    ['/', '/fr/guard/media/a.1a2b3c4d.png', true],
    ['/', '/_assets/Page.x.css', true],
    ['/', '/favicon.svg', true],
    // A plant's site below the company's, and what else a host has.
    ['/', '/lyon/', false],
    ['/', '/lyon', false],
    ['/', '/lyon/fr/guard/', false],
    ['/learn/', '/learn/en/', true],
    ['/learn/', '/learn/lyon/_assets/Page.x.css', false],
    ['/learn/', '/fr/', false],
  ])('below %s: %s is one, %s', (below, path, expected) => {
    expect(isOwnAddress(path, below, ['fr', 'en'])).toBe(expected);
  });
});

describe('a part of a video', () => {
  const part = async (range: string): Promise<[number, string | null, string]> => {
    const whole = new Response('0123456789', { headers: { 'content-type': 'video/mp4' } });
    const response = await partOf(range, whole);
    return [response.status, response.headers.get('content-range'), await response.text()];
  };
  it.each([
    ['bytes=0-', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
    ['bytes=8-99', 206, 'bytes 8-9/10', '89'],
    ['bytes=-3', 206, 'bytes 7-9/10', '789'],
    ['bytes=10-', 416, 'bytes */10', ''],
    ['bytes=0-1,4-5', 200, null, '0123456789'],
  ])('%s', async (range, status, contentRange, text) => {
    expect(await part(range)).toEqual([status, contentRange, text]);
  });
});

describe('a new worker', () => {
  const isOurs = ({ pathname }: URL): boolean => pathname.startsWith(base);
  const open = (...paths: string[]) =>
    paths.map((path, n) => ({ id: `page ${n}`, url: `https://qhse.example.org${path}` }));
  it.each([
    ['the list that has asked is open alone', 'page 0', open('/learn/fr/'), true],
    ['others of the host are open too', 'page 0', open('/learn/fr/', '/shop/'), true],
    ['a capsule is open too', 'page 0', open('/learn/fr/', '/learn/fr/guard/'), false],
    ['the list has been left for a capsule', 'gone', open('/learn/fr/guard/'), false],
    ['nobody knows who has asked', undefined, open('/learn/fr/'), false],
  ])('where %s', (_, asker, pages, expected) => {
    expect(mayTakeOver(asker === undefined ? null : { id: asker }, pages, isOurs)).toBe(expected);
  });
});

describe('the manifest', () => {
  it('names the site in its language, below its path, with icons that fill a circle', async () => {
    const icons = await drawIcons(undefined);
    const text = writeManifest({ base, lang: 'fr', name: 'Atelier Nord', accent: '#005387', icons });
    const manifest = JSON.parse(text) as Record<string, unknown>;
    expect(manifest).toMatchObject({
      name: 'Atelier Nord\u00a0– Capsules QHSE',
      start_url: '/learn/fr/',
      scope: base,
      theme_color: '#005387',
    });
    const ofPlant = writeManifest({
      base,
      lang: 'fr',
      name: 'Nord',
      plant: 'Lyon',
      accent: undefined,
      icons,
    });
    expect(JSON.parse(ofPlant)).toMatchObject({
      name: 'Nord, Lyon\u00a0– Capsules QHSE',
      short_name: 'Lyon',
    });
    const sizes = await Promise.all(icons.map(async ({ bytes }) => sharp(bytes).metadata()));
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [192, 192],
      [512, 512],
      [512, 512],
    ]);
    const corner = async (icon: (typeof icons)[number] | undefined): Promise<number[]> => {
      const pixels = sharp(icon?.bytes).extract({ left: 0, top: 0, width: 1, height: 1 }).ensureAlpha();
      return [...(await pixels.raw().toBuffer())];
    };
    expect(await corner(icons[1])).toEqual([0, 0, 0, 0]);
    expect(await corner(icons[2])).toEqual([0, 83, 135, 255]);
  });
});

describe('workers', () => {
  it('are the site’s alone: no package holds one, or knows how to start one', async () => {
    const word = /serviceWorker|\bcaches\b|rel="?manifest/;
    const folder = fileURLToPath(new URL('../paths/content/', import.meta.url));
    const { entries, project } = await loadContent(folder);
    for (const { capsule } of entries) {
      if (!capsule) continue;
      expect(renderPage(capsule, project)).not.toMatch(word);
      const players = await buildPlayerFiles(featuresOf(capsule));
      for (const [name, text] of Object.entries(players)) expect(String(text), name).not.toMatch(word);
    }
  });

  it('are started by what surrounds a capsule and by lists, and know the shell', async () => {
    const { after, offline } = await buildScripts();
    for (const { text } of [after, offline]) expect(text).toContain('serviceWorker.register');
    const worker = await buildWorker({ base, languages: ['fr'], files: [] });
    expect(worker).toContain('"base":"/learn/"');
    expect(isCapsulePage('<script id="capsule-data">')).toBe(true);
    // What comes first in a file that browsers compare byte by byte is what makes it another one.
    expect(worker.indexOf('self.SHELL=')).toBe(0);
  });
});
