/** What a build of the site writes: pages, media, and nothing that should stay inside. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLong } from '../../long.ts';
import { base, build, copySample, filesOf, pagesOf, removeFolders } from './site-folder.ts';

let site: string;
let pages: Map<string, string>;
let sitemap: string;

beforeAll(async () => {
  site = await build(await copySample());
  pages = await pagesOf(site);
  sitemap = await readFile(join(site, 'sitemap.xml'), 'utf8');
});
afterAll(removeFolders);

describe('a built site', () => {
  it('has a page at each address, the media beside theirs, and no other file', async () => {
    const names = (await filesOf(site)).map((path) =>
      path.replace(/[-.][\w-]{8}(?=(?:-\d+)?\.(css|js|png)$)/, ''),
    );
    const files = names.sort();
    expect(files).toEqual([
      '.well-known/security.txt',
      '404.html',
      '_assets/Editorial.css',
      '_assets/Page.css',
      '_assets/after.js',
      '_assets/home.css',
      '_assets/icon-192.png',
      '_assets/icon-512.png',
      '_assets/icon-maskable.png',
      '_assets/kept.js',
      '_assets/offline.css',
      '_assets/offline.js',
      '_assets/paths.css',
      '_assets/paths.js',
      // One for each set of parts that some capsule needs.
      '_assets/player.js',
      '_assets/player.js',
      '_assets/print.css',
      '_assets/reminders.css',
      '_assets/reminders.js',
      '_assets/search.js',
      '_assets/sheets.css',
      '_assets/sheets.js',
      '_headers',
      'en/accessibility/index.html',
      'en/after.json',
      'en/app.webmanifest',
      // What is not translated is listed too, in the language that it has.
      'en/domains/health/index.html',
      'en/domains/safety/index.html',
      'en/feed.xml',
      'en/guide/index.html',
      'en/index.html',
      'en/ladder/certificate/index.html',
      'en/ladder/index.html',
      'en/ladder/poster/index.html',
      'en/ladder/talk/index.html',
      'en/new/index.html',
      'en/offline/index.html',
      'en/reminders/index.html',
      'en/rules/index.html',
      'en/search/index.html',
      'en/search/index.json',
      // The French text cites it: each language has the same pages.
      'en/standards/code-du-travail/art-r-4323-63/index.html',
      'en/standards/code-du-travail/index.html',
      'en/standards/index.html',
      'en/standards/iso-45001/8-1-2/index.html',
      'en/standards/iso-45001/8-1/index.html',
      'en/standards/iso-45001/8/index.html',
      'en/standards/iso-45001/index.html',
      'favicon.svg',
      'fr/accessibility/index.html',
      'fr/after.json',
      'fr/app.webmanifest',
      'fr/domains/health/index.html',
      'fr/domains/safety/index.html',
      'fr/dust-mask/index.html',
      'fr/feed.xml',
      'fr/guide/index.html',
      'fr/index.html',
      'fr/ladder/certificate/index.html',
      'fr/ladder/index.html',
      'fr/ladder/media/foot-480.png',
      'fr/ladder/media/foot-960.png',
      'fr/ladder/poster/index.html',
      'fr/ladder/talk/index.html',
      'fr/new/index.html',
      'fr/noise/certificate/index.html',
      'fr/noise/index.html',
      'fr/noise/poster/index.html',
      'fr/noise/talk/index.html',
      'fr/offline/index.html',
      'fr/reminders/index.html',
      'fr/rules/index.html',
      'fr/search/index.html',
      'fr/search/index.json',
      'fr/standards/code-du-travail/art-r-4323-63/index.html',
      'fr/standards/code-du-travail/index.html',
      'fr/standards/index.html',
      'fr/standards/iso-45001/8-1-2/index.html',
      'fr/standards/iso-45001/8-1/index.html',
      'fr/standards/iso-45001/8/index.html',
      'fr/standards/iso-45001/index.html',
      'index.html',
      'sitemap.xml',
      'sw.js',
    ]);
  });

  it('leads from / to the first language, without a script', () => {
    const page = pages.get('index.html') ?? '';
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${base}fr/">`);
    expect(page).toContain(`<a href="${base}fr/"`);
  });

  it('lists what can be read, marks drafts, leaves withdrawn capsules out', () => {
    const home = pages.get('fr/index.html') ?? '';
    expect(
      [...home.matchAll(/<h3><a href="([^"]*)">([^<]*)/g)].map(([, href, title]) => [href, title]),
    ).toEqual([
      [`${base}fr/ladder/`, "Poser une échelle : l'angle &amp; l'appui"],
      [`${base}fr/noise/`, 'Porter ses protections auditives'],
    ]);
    expect(home.match(/class="draft-mark"/g)).toHaveLength(1);
    const english = pages.get('en/index.html') ?? '';
    expect(english).toContain('Setting a ladder: angle &amp; footing');
    expect(english).toContain('<h3 lang="fr"><a href="/apprendre/fr/noise/" hreflang="fr">');
    expect(english).toContain('<li>In French only</li>');
  });

  it('says at the address of a withdrawn capsule that it is withdrawn', () => {
    const page = pages.get('fr/dust-mask/index.html') ?? '';
    expect(page).toContain('<h1>Capsule retirée</h1>');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toContain('fiche de poste');
  });

  it('gives each page its title, description, canonical address and translations', () => {
    const page = pages.get('fr/ladder/index.html') ?? '';
    const origin = 'https://qhse.example.org';
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain(
      '<title>Poser une échelle : l&#39;angle &amp; l&#39;appui – Ateliers &amp; Chantiers Morvan</title>',
    );
    expect(page).toMatch(/<meta name="description" content="Poser une échelle sur un sol ferme[^"]*">/);
    expect(page).toContain(`<link rel="canonical" href="${origin}${base}fr/ladder/">`);
    expect(page).toContain(`<link rel="alternate" hreflang="en" href="${origin}${base}en/ladder/">`);
    expect(page).toContain(`<a href="${base}en/ladder/" lang="en" hreflang="en">`);
    const alone = pages.get('fr/noise/index.html') ?? '';
    expect(alone).not.toContain('hreflang');
    expect(alone).toContain('Pas encore en anglais');
    expect(page).not.toContain('Pas encore');
  });
});

describe('the page of a clause', () => {
  const path = 'standards/iso-45001/8-1/';

  it('lists the capsules of those below it, and says which they are', () => {
    const page = pages.get(`fr/${path}index.html`) ?? '';
    expect(page).toContain(`<h2><a href="${base}fr/ladder/">`);
    expect(page).toContain('<li>§\u00a08.1.2</li>');
    expect(page).toContain(`<a href="${base}fr/standards/iso-45001/8-1-2/">`);
  });

  it('is reached from its standard, whose sections keep their names', () => {
    const standard = pages.get('fr/standards/iso-45001/index.html') ?? '';
    expect(standard).toContain(`<a href="${base}fr/standards/iso-45001/8-1-2/">`);
    expect(standard).toContain('<h2 id="8.1.2"');
  });

  it('is known to search engines in each language', () => {
    const address = (lang: string) => `https://qhse.example.org${base}${lang}/${path}`;
    const page = pages.get(`en/${path}index.html`) ?? '';
    expect(page).toContain(`<link rel="canonical" href="${address('en')}">`);
    expect(page).toContain(`<link rel="alternate" hreflang="fr" href="${address('fr')}">`);
    for (const lang of ['fr', 'en']) expect(sitemap).toContain(`<loc>${address(lang)}</loc>`);
  });
});

describe('no page', () => {
  it('has anything inline that a strict policy refuses', () => {
    for (const [path, page] of pages) {
      expect(page, path).toContain(`default-src 'none'; script-src 'self'; style-src 'self'`);
      const scripts = [...page.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
      expect(
        scripts.filter((attributes) => !/\bsrc="|type="application\/json"/.test(attributes ?? '')),
        path,
      ).toEqual([]);
      expect(page, path).not.toMatch(/<style\b|<[^>]+\s(style|on\w+)=/);
    }
  });

  it('has a tick, an answer key or feedback outside the data block', () => {
    for (const [path, page] of pages) {
      // A talk sheet is for whoever leads the talk: its back has the answers.
      if (/guide|rules|accessibility|\/talk\//.test(path)) continue;
      const shown = page
        .replace(/<script type="application\/json"[\s\S]*?<\/script>/, '')
        .replace(/<header class="sheet-bar"[\s\S]*?<\/header>/, '');
      expect(shown, path).not.toMatch(
        /\bchecked\b|Retour |Explication cachée|Hidden |\[x\]|"right"|data-right/,
      );
    }
    expect(pages.get('fr/ladder/index.html')).toContain('Retour juste');
  });
});

describe('a capsule page', () => {
  it('opens with four files at most, within the first TCP window', async () => {
    const page = pages.get('fr/ladder/index.html') ?? '';
    const linked = [
      ...page.matchAll(/<(?:script|link rel="(?:stylesheet|icon)")[^>]*(?:src|href)="([^"]+)"[^>]*>/g),
    ].filter(([tag]) => !tag.includes('media="print"'));
    const files = linked.map(([, address]) => (address ?? '').slice(base.length));
    expect(files).toHaveLength(3);
    const bytes = await Promise.all(
      ['fr/ladder/index.html', ...files].map((file) => readFile(join(site, file))),
    );
    const weight = bytes.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    expect(weight).toBeLessThanOrEqual(14_600);
  });
});

describe('building again', () => {
  it.runIf(isLong)('publishes neither a deleted capsule nor one of another folder', async () => {
    const content = await copySample();
    const other = await copySample();
    await build(content);
    await rm(join(content, 'noise'), { recursive: true });
    const ladder = join(content, 'ladder/fr.mdx');
    await writeFile(ladder, (await readFile(ladder, 'utf8')).replace(/^Voyez aussi.*$/m, ''));
    await rm(join(other, 'ladder'), { recursive: true });
    await rm(join(other, 'dust-mask'), { recursive: true });

    const names = async (folder: string) =>
      (await filesOf(await build(folder)))
        .filter((path) =>
          /^fr\/(?!search|new|standards|paths|reminders|offline)[^/]+\/index\.html/.test(path),
        )
        .map((path) => path.split('/')[1]);
    expect(await names(content)).toEqual(['accessibility', 'dust-mask', 'guide', 'ladder', 'rules']);
    expect(await names(other)).toEqual(['accessibility', 'guide', 'noise', 'rules']);
  });

  it('writes nothing into the content folder', async () => {
    const content = await copySample();
    const before = await filesOf(content);
    await build(content);
    expect(await filesOf(content)).toEqual(before);
  });

  it('refuses content with errors', async () => {
    const content = await copySample();
    await writeFile(join(content, 'noise/fr.mdx'), 'No front matter.\n');
    await expect(build(content)).rejects.toThrow('noise/fr.mdx');
  });
});
