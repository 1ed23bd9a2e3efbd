/** What the dossier and the accessibility statement say of the tests by axe, from what those have written down. */
import { describe, expect, it } from 'vitest';
import { testedOf, type DatedEvidence } from '../../../src/content/evidence.ts';
import type { Facts } from '../../../src/dossier/facts.ts';
import { accessibilityPage } from '../../../src/dossier/pages/accessibility.ts';
import { en } from '../../../src/dossier/texts/en.ts';
import { fr } from '../../../src/dossier/texts/fr.ts';

const run = { code: '0'.repeat(16), browser: 'Chromium 1', screens: ['360 × 640'], current: true };
const evidence: DatedEvidence[] = [
  {
    ...run,
    name: 'kinds',
    date: '2026-02-02',
    counts: { kinds: 3, schemes: 2, rules: 51 },
    seen: { kinds: ['home', 'path', 'poster'] },
  },
  {
    ...run,
    name: 'accessibility',
    date: '2026-02-01',
    counts: { states: 2, schemes: 2, rules: 40 },
    seen: { states: ['cover', 'result'], types: ['single'] },
  },
  {
    ...run,
    name: 'questions',
    date: '2026-02-03',
    counts: { cases: 4, schemes: 1, rules: 30 },
    seen: { types: ['order', 'match'] },
  },
];
const pageOf = (seen: DatedEvidence[], texts = en): string =>
  accessibilityPage({ evidence: seen } as unknown as Facts, texts).html;

it('the figures are those of each run, and not of both together', () => {
  const page = pageOf(evidence);
  expect(page).toContain('3 kinds of page of the site, in 2 colour schemes, by 51 rules');
  expect(page).toContain('2 states of the player, in 2 colour schemes, by 40 rules');
  expect(pageOf(evidence, fr)).toContain('3 sortes de pages du site, en 2 palettes, par 51 règles');
  expect(testedOf(evidence)).toMatchObject({
    kindRules: 51,
    stateRules: 40,
    states: ['cover', 'result'],
    date: '2026-02-01',
  });
});

it('what no run has looked at is named', () => {
  const [, untested = ''] = pageOf(evidence).split('id="not-tested"');
  for (const type of ['hotspots', 'scenario', 'numeric']) expect(untested).toContain(`<code>${type}</code>`);
  for (const type of ['single', 'order', 'match']) expect(untested).not.toContain(`<code>${type}</code>`);
});

describe('without a record', () => {
  it('nothing is said to be tested', () => {
    const page = pageOf([]);
    expect(page).not.toContain('no violation');
    expect(page).toContain('the accessibility test of the player has left no record');
    expect(testedOf(evidence.slice(0, 1))).toBeUndefined();
  });
});
