/** The dossier as data: JSON and tables, beside the pages. */
import { cacheEntries } from '../model/browser-caches.ts';
import { packageEntries, storedEntries } from '../model/browser-storage-keys.ts';
import { lmsElements } from '../model/lms-elements.ts';
import { browsers } from './compatibility/data.ts';
import { csvFile } from '../content/csv.ts';
import type { Facts } from './facts.ts';
import { buildBill, shippedBill } from './security/sbom.ts';

/**
 * The data of a dossier; `schemas/dossier.schema.json` says its shapes.
 *
 * @returns
 *   Texts by their path.
 */
export function dataFiles(facts: Facts): [string, string][] {
  const { compatibility, fleet, unfit, files, weights, study, outgoing, libraries, tool } = facts;
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const versions = compatibility.features.map(({ key, without, baseline, scopes, files: names, since }) => [
    key,
    without ?? 'needed',
    baseline === undefined ? '' : String(baseline),
    scopes.join(' '),
    names.join(' '),
    ...browsers.map((browser) => since[browser]?.version ?? ''),
  ]);
  return [
    ['data/compatibility.json', json({ ...compatibility, ...(fleet && { fleet }), unfit })],
    [
      'data/compatibility.csv',
      csvFile(['feature', 'need', 'baseline', 'where', 'files', ...browsers], versions),
    ],
    ['data/files.csv', facts.filesTable],
    ['data/bandwidth.json', json({ weights, ...(study && { study }) })],
    [
      'data/bandwidth.csv',
      csvFile(
        ['capsule', 'language', 'from', 'requests', 'gzip', 'raw', 'media', 'media files', 'page alone'],
        weights.map(({ capsule, lang, from, requests, gzip, raw, media, mediaFiles, page }) => [
          capsule,
          lang,
          from,
          requests,
          gzip,
          raw,
          media,
          mediaFiles,
          page,
        ]),
      ),
    ],
    [
      'data/security.json',
      json({
        policies: facts.policies,
        pages: facts.pages,
        outgoing,
        permissions: facts.permissions,
      }),
    ],
    [
      'data/security.csv',
      csvFile(
        ['domain', 'links', 'example'],
        outgoing.map(({ domain, links, example }) => [domain, links, example]),
      ),
    ],
    ['data/privacy.csv', privacyTable()],
    ['data/privacy.json', json({ lmsElements, packageEntries, storedEntries, cacheEntries })],
    ['data/evidence.json', json(facts.evidence)],
    ['data/shipped.cdx.json', shippedBill(tool, libraries.shipped, files)],
    ['data/build.cdx.json', buildBill(tool, libraries.build)],
  ];
}

/** What goes to the LMS and what stays in browsers, in one table. */
function privacyTable(): string {
  const elements = lmsElements.map(({ scorm12 = '', scorm2004 = '', access, purpose }) => [
    'LMS',
    [scorm12, scorm2004].filter(Boolean).join(' / '),
    access,
    purpose.fr,
    purpose.en,
    '',
    '',
  ]);
  const entries = [...packageEntries, ...storedEntries, ...cacheEntries];
  return csvFile(
    ['where', 'name', 'access', 'purpose fr', 'purpose en', 'lifetime fr', 'lifetime en'],
    [
      ...elements,
      ...entries.map(({ storage, key, purpose, lifetime }) => [
        storage,
        key,
        'read and write',
        purpose.fr,
        purpose.en,
        lifetime.fr,
        lifetime.en,
      ]),
    ],
  );
}
