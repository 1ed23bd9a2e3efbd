/** The author's guide shows capsules that compile: every example of it is compiled here. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/compile/finding.ts';
import { compileCapsule } from '../../../src/compile/index.ts';
import type { FolderFile } from '../../../src/compile/input.ts';
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

/** What the examples of video and audio name. */
function playable(film: string, sound: string): Record<string, FolderFile> {
  const text = 'WEBVTT\n\n00:00.000 --> 00:01.000\nLook.\n';
  return {
    [`${film}.mp4`]: { kind: 'video', bytes: 1000, width: 640, height: 360, sha256: '' },
    [`${film}.vtt`]: { kind: 'text', text, sha256: '' },
    [`${film}.jpg`]: { kind: 'image', format: 'jpeg', bytes: 50_000, width: 640, height: 360, sha256: '' },
    [`${sound}.mp3`]: { kind: 'audio', bytes: 1000, sha256: '' },
    [`${sound}.txt`]: { kind: 'text', text: 'Look.', sha256: '' },
  };
}

describe.each(['fr', 'en'] as const)('examples of the guide in %s', async (lang) => {
  const guide = await readFile(
    new URL(`../../../src/site/editorial/${lang}/guide.mdx`, import.meta.url),
    'utf8',
  );
  const examples = [...guide.matchAll(/^```md\n(.*?)^```$/gms)].map(([, text = '']) => text);

  it('are all found', () => {
    expect(examples.length).toBeGreaterThan(8);
    expect(examples).toHaveLength(guide.split('\n```md').length - 1);
  });

  it.each(examples)('compiles: %s', (example) => {
    const body = example.startsWith('---') ? example : frontMatter + example;
    const text = body.includes(':::question') ? body : body + question;
    const { findings } = compileCapsule({
      id: 'example',
      lang,
      bytes: new TextEncoder().encode(text),
      files: {
        'cadenas.png': { kind: 'image', format: 'png', bytes: 50_000, width: 800, height: 600, sha256: '' },
        'padlock.png': { kind: 'image', format: 'png', bytes: 50_000, width: 800, height: 600, sha256: '' },
        'atelier.png': { kind: 'image', format: 'png', bytes: 50_000, width: 1200, height: 800, sha256: '' },
        'workshop.png': { kind: 'image', format: 'png', bytes: 50_000, width: 1200, height: 800, sha256: '' },
        'consigne.pdf': { kind: 'pdf', sha256: '' },
        'instruction.pdf': { kind: 'pdf', sha256: '' },
        ...playable('gants', 'temoignage'),
        ...playable('gloves', 'interview'),
      },
      project: { ...defaultProject, name: 'Example' },
      sha256: (data) => createHash('sha256').update(data).digest('hex'),
    });
    const errors = findings.filter(({ ruleId }) => severityOf(ruleId) === 'error');
    expect(errors.map((finding) => String(toMessage(finding, 'example', 'en')))).toEqual([]);
  });
});
