/** What the ledger says, and what our files for others do: commands that can be pasted. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/compile/finding.ts';
import { toMessage } from '../../../src/compile/messages/index.ts';
import { placeOnLine } from '../../../src/compile/rules/rule.ts';

describe('commands that the ledger advises', () => {
  it.each(['fr', 'en'] as const)('are whole, however long the names, in %s', (lang) => {
    const name = `_releases/${'prevenir-le-coup-de-chaleur-'.repeat(2)}en-ete.fr-1.0.0`;
    const values = {
      problem: 'gone',
      path: `${name}.json`,
      files: `"${name}.json" "${name}.html"`,
      commit: '4be1c0ffee5a',
    } as const;
    const { reason } = toMessage(
      finding('release-entry-kept', placeOnLine(1, 1, 2), values),
      values.path,
      lang,
    );
    expect(reason).toContain(`\`git checkout 4be1c0ffee5a -- "${name}.json" "${name}.html"\``);
  });
});

describe('CI files that we hand out', () => {
  it.each(['docs/ci/github-check.yml', 'docs/ci/gitlab-ci.yml', 'docs/hosting.md'])(
    'fetch the whole history in %s: the ledger is compared with it',
    async (path) => {
      const text = await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      const [github, gitlab] = [count(/uses: actions\/checkout@/g), count(/^ *image: node:/gm)];
      expect(github + gitlab).toBeGreaterThan(0);
      expect([count(/^ *fetch-depth: 0$/gm), count(/^ *GIT_DEPTH: 0$/gm)]).toEqual([github, gitlab]);
    },
  );
});
