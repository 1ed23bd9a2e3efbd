/** The author's guide shows capsules that compile: every example of it is compiled here. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/compile/finding.ts';
import { compileCapsule } from '../../../src/compile/index.ts';
import { toMessage } from '../../../src/compile/messages/index.ts';
import { defaultProject } from '../../../src/compile/project.ts';

const frontMatter = `---
title: Example
objective: "Do it well."
domain: safety
audience: [everyone]
version: 1.0.0
status: draft
authors: [Somebody]
---

`;
const question = `

:::question{#q-filler}
What now?

- [x] This
  > Right.
- [ ] That
  > Wrong.
:::
`;

describe.each(['fr', 'en'] as const)('examples of the guide in %s', async (lang) => {
  const guide = await readFile(
    new URL(`../../../src/site/editorial/${lang}/guide.mdx`, import.meta.url),
    'utf8',
  );
  const examples = [...guide.matchAll(/^```md\n(.*?)^```$/gms)].map(([, text = '']) => text);

  it('are all found', () => {
    expect(examples).toHaveLength(7);
  });

  it.each(examples)('compiles: %s', (example) => {
    const body = example.startsWith('---') ? example : frontMatter + example;
    const text = body.includes(':::question') ? body : body + question;
    const { findings } = compileCapsule({
      id: 'example',
      lang,
      bytes: new TextEncoder().encode(text),
      files: {
        'cadenas.png': { kind: 'image', format: 'png', width: 800, height: 600, sha256: '' },
        'padlock.png': { kind: 'image', format: 'png', width: 800, height: 600, sha256: '' },
        'consigne.pdf': { kind: 'pdf', sha256: '' },
        'instruction.pdf': { kind: 'pdf', sha256: '' },
      },
      project: { ...defaultProject, name: 'Example' },
      sha256: (data) => createHash('sha256').update(data).digest('hex'),
    });
    const errors = findings.filter(({ ruleId }) => severityOf(ruleId) === 'error');
    expect(errors.map((finding) => String(toMessage(finding, 'example', 'en')))).toEqual([]);
  });
});
