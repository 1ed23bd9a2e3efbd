import { describe, expect, it } from 'vitest';
import { compileCapsule } from '../../../src/compile/index.ts';
import { defaultProject } from '../../../src/compile/project.ts';
import { sha256 } from '../../../src/content/hash.ts';
import type { Content } from '../../../src/content/index.ts';
import { citationsOf, coverageOf, reviewsOf } from '../../../src/ledger/review.ts';
import { rowsToCsv } from '../../../src/terminal/review-formats.ts';
import { flawless } from '../commands/command.ts';

/** Capsules with these references, all else being the same. */
function contentCiting(references: Record<string, string>): Content {
  const entries = Object.entries(references).map(([id, reference]) => {
    const text = flawless.replace('reviewBy: 2099-09-15', `reviewBy: 2026-12-01\nreferences: [${reference}]`);
    const bytes = Buffer.from(text);
    const { capsule } = compileCapsule({ id, lang: 'en', bytes, files: {}, project: defaultProject, sha256 });
    return { id, lang: 'en', file: `${id}/en.mdx`, findings: [], ...(capsule && { capsule }) };
  });
  return { dir: '/content', project: defaultProject, projectFindings: [], entries, paths: [], plants: [] };
}

const content = contentCiting({
  alarm: '{ standard: "ISO 45001:2018", clause: "8.2" }',
  audit: '{ standard: "ISO 14001:2015", clause: "8.2" }',
  ladder: '{ standard: "ISO 45001:2018", clause: "8.1.2" }',
  law: '{ law: "Code du travail, art. R. 4141-2" }',
  training: '{ law: "Code du travail, art. R. 4141-11 à R. 4141-20" }',
  heat: '{ law: "Code du travail, art. R. 4463-1 et suivants (décret n° 2025-482 du 27 mai 2025)" }',
  duty: '{ law: "Code du travail, art. L. 4121-1 et L. 4121-2" }',
  waste: '{ law: "Code de l\'environnement, art. L. 541-21-2" }',
  drill: '{ law: "Site rules, 9.1 to 9.3" }',
});
const citing = (query: string): string[] => citationsOf(content, query).map(({ id }) => id);

describe('citations', () => {
  it.each([
    ['ISO 45001 8.2', ['alarm']],
    ['iso 45001:2018, 8.2', ['alarm']],
    ['ISO 45001 8', ['alarm', 'ladder']],
    ['ISO 45001 8.1', ['ladder']],
    ['ISO 45001', ['alarm', 'ladder']],
    ['8.2', ['alarm', 'audit']],
    ['R. 4141-2', ['law']],
    ['r4141-2', ['law']],
    ['R. 4141‑2', ['law']],
    ['R. 4141', ['law', 'training']],
    ['L. 4141-2', []],
    ['Code du travail article R4141-2', ['law']],
    ['article R. 4141-2 du Code du travail', ['law']],
    ['Code du travail R. 4141-15', ['training']],
    ['R. 4141-20', ['training']],
    ['R. 4141-21', []],
    ['R. 4141-1 à R. 4141-15', ['law', 'training']],
    ['4141-18 à 4141-30', ['training']],
    ['R. 4141-3 à R. 4141-9', []],
    ['L. 4121-1 ou L. 4121-2', ['duty']],
    ['R. 4141-1', []],
    ['R. 4463-7', ['heat']],
    ['décret 2025-482', ['heat']],
    ['L. 4121-2', ['duty']],
    ['4121-2', ['duty']],
    ['Code de l’environnement, L. 4121-2', []],
    ['L. 541-21', []],
    ['L541-21-2', ['waste']],
    ['NF EN ISO 45001 clause 8.1.2', ['ladder']],
    ['iso 45001 chapitre 8', ['alarm', 'ladder']],
    ['ISO 45001, § 8.2', ['alarm']],
    ['site rules 9.2', ['drill']],
    ['site rules 9.3.1', ['drill']],
    ['site rules 9.4', []],
    ['site rules 9', ['drill']],
    ['French Labour Code L. 4121-2', ['duty']],
    ['Code du travail', ['law', 'training', 'heat', 'duty']],
    ['ISO 4500', []],
    ['', []],
  ])('of %s', (query, ids) => {
    expect(citing(query)).toEqual(ids);
  });
});

describe('reviews', () => {
  it('count days, and what is overdue below nought', () => {
    expect(reviewsOf(content, '2026-11-22')[0]?.days).toBe(9);
    expect(reviewsOf(content, '2026-12-02')[0]?.days).toBe(-1);
    expect(coverageOf(content, '2026-12-02')[0]).toEqual({
      by: 'domain',
      name: 'safety',
      approved: 9,
      draft: 0,
      overdue: 9,
    });
  });
});

describe('coverage', () => {
  it('names an audience and a law once, however many languages a capsule has', () => {
    const [fr, en] = ['fr', 'en'].map((lang) => ({
      ...contentCiting({ ladder: `{ law: "${lang === 'fr' ? 'Code du travail' : 'Labour Code'}" }` })
        .entries[0],
      lang,
    }));
    const translated = [fr, en].map((entry) => ({
      id: 'ladder',
      file: '',
      findings: [],
      lang: entry?.lang ?? '',
      ...(entry?.capsule && { capsule: { ...entry.capsule, lang: entry.lang } }),
    }));
    const laws = coverageOf({ ...content, entries: translated }, '2026-10-01').filter(
      ({ by }) => by === 'law',
    );
    expect(laws).toEqual([{ by: 'law', name: 'Code du travail', approved: 1, draft: 0, overdue: 0 }]);
  });
});

describe('CSV', () => {
  it('quotes what needs it, and lets no spreadsheet calculate a title', () => {
    const rows = [{ cells: ['=1+1', 'Say "stop", then go', '-3'], late: false }];
    expect(rowsToCsv({ headings: ['A', 'B', 'C'], rows })).toBe(
      `\ufeffA,B,C\r\n'=1+1,"Say ""stop"", then go",-3\r\n`,
    );
  });
});
