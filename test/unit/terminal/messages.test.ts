import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/compile/finding.ts';
import { placeOnLine } from '../../../src/compile/rules/rule.ts';
import { textsOf as previewTexts } from '../../../src/site/texts/index.ts';
import { toPretty } from '../../../src/terminal/messages.ts';
import { textsOf as terminalTexts } from '../../../src/terminal/texts.ts';
import { wrap } from '../../../src/terminal/wrap.ts';
import { contentWith } from './content.ts';

const empty = (line: number) => finding('directive-empty', placeOnLine(line, 1, 7), { name: 'key' });
const advice = (line: number) =>
  finding('feedback-present', placeOnLine(line, 1, 7), { id: `q-${line}`, letter: 'a' });

describe('messages on a terminal', () => {
  it('stop after fifty in a file, errors first, and say how many are left', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => index + 1);
    const errors = lines
      .slice(0, 10)
      .map((line) => finding('directive-empty', placeOnLine(line, 1, 7), { name: `key-${line}` }));
    const text = await toPretty(contentWith([...lines.map(advice), ...errors]), 'fr');
    expect(text.match(/directive-empty$/gm)).toHaveLength(10);
    expect(text.match(/feedback-present$/gm)).toHaveLength(40);
    expect(text).toContain('  et 20 autres\n');
    expect(text).toContain('10 erreurs, 60 conseils');
  });

  it('say nothing of others when all are shown', async () => {
    expect(await toPretty(contentWith([empty(1)]), 'en')).not.toContain('and 1 other');
  });

  it.each(['fr', 'en'] as const)('are called what the live preview calls them, %s', (lang) => {
    const { error, warning } = terminalTexts(lang);
    const { severities } = previewTexts(lang);
    expect([severities.error, severities.warning].map((name) => name.toLowerCase())).toEqual([
      error,
      warning,
    ]);
  });

  it('say the same three times, then where else it holds', async () => {
    const text = await toPretty(contentWith([1, 2, 4, 7, 7, 9].map(empty)), 'fr');
    expect(text.match(/directive-empty$/gm)).toHaveLength(3);
    expect(text).toMatch(/^ {2}de même lignes 7, 9$/m);
    expect(text).toContain('6 erreurs');
    expect(await toPretty(contentWith([1, 2, 4].map(empty)), 'fr')).not.toContain('de même');
  });

  it('name the page of a rule once', async () => {
    const text = await toPretty(contentWith([empty(1), empty(2), advice(3)]), 'en');
    expect(text.match(/More in docs\/rules\/directive-empty\.md/g)).toHaveLength(1);
    expect(text.match(/More in docs\/rules\/feedback-present\.md/g)).toHaveLength(1);
  });

  it('keep to the width of the terminal, and stay on one line without one', async () => {
    const content = contentWith([advice(3)], '/c');
    const narrow = await toPretty(content, 'en', { width: 60 });
    for (const line of narrow.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
    const wide = await toPretty(content, 'en');
    expect(wide).toMatch(/^ {2}3:1 {2}warning {2}.+ {2}feedback-present$/m);
    expect(narrow.replaceAll(/\s+/g, ' ')).toBe(wide.replaceAll(/\s+/g, ' '));
  });
});

describe('wrap', () => {
  it('indents what follows and leaves a long word whole', () => {
    expect(wrap('  one two threethreethree four', 10, 4)).toEqual([
      '  one two',
      '    threethreethree',
      '    four',
    ]);
  });

  it('does not break at a no-break space', () => {
    expect(wrap('aaaa bbbb\u00A0?', 9, 0)).toEqual(['aaaa', 'bbbb\u00A0?']);
  });
});
