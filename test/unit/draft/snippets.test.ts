/** The editor's snippets give text that compiles, and there is one for everything that a capsule may hold. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { components } from '../../../src/compile/components.ts';
import { directiveNames } from '../../../src/compile/directives.ts';
import { severityOf } from '../../../src/compile/finding.ts';
import { compileCapsule } from '../../../src/compile/index.ts';
import { toMessage } from '../../../src/compile/messages/index.ts';
import { readPath } from '../../../src/compile/path.ts';
import { readPlant } from '../../../src/compile/plant.ts';
import { defaultProject, readProject } from '../../../src/compile/project.ts';
import { questionTypes } from '../../../src/compile/questions/types.ts';

interface Snippet {
  scope: string;
  prefix: string | string[];
  body: string[];
}

const file = new URL('../../../.vscode/capsule.code-snippets', import.meta.url);
// JSON with commas after the last, as editors write it, is YAML.
const all = Object.entries(parse(await readFile(file, 'utf8')) as Record<string, Snippet>);
const snippets = all.filter(([, { scope }]) => scope !== 'yaml');
const settings = all.filter(([, { scope }]) => scope === 'yaml');

/** What stands in the file when an author types nothing but Tab. */
function filled({ body }: Snippet): string {
  const today: Record<string, string> = { YEAR: '2026', MONTH: '09', DATE: '15' };
  return body
    .join('\n')
    .replace(/\$\{CURRENT_(\w+)\}/g, (_, part: string) => today[part] ?? '')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$0', '');
}

const whole = filled(snippets[0]?.[1] ?? { scope: '', prefix: '', body: [] });
const [, frontMatter = '', question = ''] =
  /^(---\n[\s\S]*?\n---\n)[\s\S]*?(:::question[\s\S]*)$/.exec(whole) ?? [];

/** A capsule with a snippet where it belongs. */
function capsuleWith(name: string, text: string): string {
  if (text.startsWith('---')) return text;
  if (name === 'Approval') return whole.replace('status: draft', text);
  if (name === 'Pools') return withPool(text);
  if (['References', 'Action', 'Allow'].includes(name)) return whole.replace('authors:', `${text}\nauthors:`);
  if (name === 'Feedback') return whole.replace(/^ {2}> .*$/m, text);
  if (name === 'Hint') return whole.replace(/^- /m, `${text}\n- `);
  return text.startsWith('## ') ? `${frontMatter}\n${text}Texte.\n\n${question}` : `${whole}\n${text}\n`;
}

/** A capsule with three questions in the pool that the front matter names. */
function withPool(text: string): string {
  const [, pool = ''] = /\{ (\S+):/.exec(text) ?? [];
  const questions = ['a', 'b', 'c'].map((id) => question.replace(/\{#\S+?\}/, `{#${id} pool=${pool}}`));
  return [frontMatter.replace('authors:', `${text}\nauthors:`), ...questions].join('\n');
}

function compile(text: string) {
  return compileCapsule({
    id: 'example',
    lang: 'fr',
    bytes: new TextEncoder().encode(text),
    files: {
      'image.png': { kind: 'image', format: 'png', bytes: 50_000, width: 800, height: 600, sha256: '' },
      'geste.mp4': { kind: 'video', bytes: 1000, width: 160, height: 90, sha256: '' },
      'geste.vtt': { kind: 'text', text: 'WEBVTT\n\n00:00.000 --> 00:02.000\nLe geste.\n', sha256: '' },
      'consigne.mp3': { kind: 'audio', bytes: 1000, sha256: '' },
      'consigne.txt': { kind: 'text', text: 'Coupez, puis vérifiez.', sha256: '' },
    },
    project: { ...defaultProject, site: { name: 'Lyon', emergency: '5555', assembly: 'le parking' } },
    sha256: (data) => createHash('sha256').update(data).digest('hex'),
  });
}

describe('snippets', () => {
  it.each(snippets)('%s compiles', (name, snippet) => {
    const { findings } = compile(capsuleWith(name, filled(snippet)));
    const errors = findings.filter(({ ruleId }) => severityOf(ruleId) === 'error');
    expect(errors.map((finding) => String(toMessage(finding, name, 'en')))).toEqual([]);
  });

  it('hold what is written in YAML', () => {
    const capsules = ['near-miss', 'lockout'].map((id) => ({ id, lang: 'fr' }));
    const read: Record<string, (bytes: Uint8Array) => { findings: unknown[] }> = {
      Path: (bytes) => readPath(bytes, { project: defaultProject, capsules }),
      Plant: readPlant,
      Project: (bytes) => readProject(bytes),
    };
    expect(settings.map(([name]) => name)).toEqual(Object.keys(read));
    for (const [name, snippet] of settings) {
      const bytes = new TextEncoder().encode(filled(snippet));
      expect(read[name]?.(bytes).findings, name).toEqual([]);
    }
  });

  it('hold every component', () => {
    const text = snippets.map(([, snippet]) => filled(snippet)).join('\n');
    expect(Object.keys(components).filter((name) => !text.includes(`<${name} `))).toEqual([]);
  });

  it('hold every container', () => {
    const all = snippets.map(([, snippet]) => filled(snippet)).join('\n');
    expect(directiveNames.filter((name) => !all.includes(`:::${name}`))).toEqual([]);
  });

  it('hold every type of question', () => {
    const found = snippets
      .filter(([, snippet]) => /^:::(?:question|scenario)/.test(filled(snippet)))
      .flatMap(([, snippet]) => compile(`${frontMatter}\n${filled(snippet)}`).capsule?.questions ?? [])
      .map(({ type }) => type);
    expect(
      [...Object.keys(questionTypes), 'scenario'].filter((type) => !found.some((one) => one === type)),
    ).toEqual([]);
  });
});
