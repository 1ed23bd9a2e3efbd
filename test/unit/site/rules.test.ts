/** The list of rules in the author's guide: all of them, where they belong, each with a corrected sample. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { severityOf, type RuleId } from '../../../src/compile/finding.ts';
import { en } from '../../../src/compile/messages/en.ts';
import rules from '../../../src/site/rules.json' with { type: 'json' };

describe('the list of rules', () => {
  it.each(['error', 'warning'] as const)('has every %s', (severity) => {
    const ids = (Object.keys(en) as RuleId[]).filter((id) => severityOf(id) === severity);
    expect(rules[severity].map(({ id }) => id)).toEqual(ids.toSorted());
  });

  it('has both sentences, which differ', () => {
    for (const rule of [...rules.error, ...rules.warning]) {
      expect(rule.fr.reason, rule.id).not.toBe('');
      expect(rule.en.reason, rule.id).not.toBe('');
      expect(rule.en.reason, rule.id).not.toBe(rule.fr.reason);
    }
  });

  it('shows a sample beside its correction', () => {
    const shown = rules.error.find(({ id }) => id === 'directive-known');
    const marked = (blocks?: { lines: string[]; marked: number[] }[]) =>
      blocks?.flatMap((block) => block.marked.map((at) => block.lines[at]));
    expect(marked(shown?.bad)).toEqual([':::qestion{#q-arret}']);
    expect(marked(shown?.good)).toEqual([':::question{#q-arret}']);
  });

  it('tells a file that is renamed from one in another format', () => {
    const filesOf = (id: string) => rules.error.find((rule) => rule.id === id)?.good.map(({ file }) => file);
    expect(filesOf('language-file-name')).toEqual(['gants/fr.mdx.txt → gants/fr.mdx']);
    expect(filesOf('image-format')).toEqual(['gants.png']);
  });

  it.each(['fr', 'en'])('stands in the guide in %s', async (lang) => {
    const folder = new URL(`../../../src/site/editorial/${lang}/`, import.meta.url);
    const page = await readFile(new URL('rules.mdx', folder), 'utf8');
    for (const severity of ['error', 'warning'])
      expect(page).toContain(`<RuleList severity="${severity}" lang="${lang}" />`);
    expect(await readFile(new URL('guide.mdx', folder), 'utf8')).toContain('](../rules/)');
  });
});
