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
    ['R. 4141', ['law']],
    ['L. 4141-2', []],
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
      approved: 4,
      draft: 0,
      overdue: 4,
    });
  });
});

describe('CSV', () => {
  it('quotes what needs it, and lets no spreadsheet calculate a title', () => {
    const rows = [{ cells: ['=1+1', 'Say "stop", then go', '-3'], late: false }];
    expect(rowsToCsv({ headings: ['A', 'B', 'C'], rows })).toBe(`A,B,C\r\n'=1+1,"Say ""stop"", then go",-3`);
  });
});
