/** No published page gives its answers away: what is right, and why, stands in the inert data block alone. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadContent, type Content } from '../../../src/content/index.ts';
import { publish } from '../../../src/publish/index.ts';
import { readZip } from '../package/read-zip.ts';

const dataBlock = /<script type="application\/json"[^>]*>[\s\S]*?<\/script>/g;

let out: string;
let content: Content;
const pages = new Map<string, string>();

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'qhse-key-'));
  content = await loadContent(fileURLToPath(new URL('../../../capsules', import.meta.url)));
  await publish(content, { outDir: out, drafts: true, onPackage: () => {}, onStep: () => {} });
  for (const { name, parentPath } of await readdir(out, { recursive: true, withFileTypes: true })) {
    const file = join(parentPath, name);
    // A talk sheet is for whoever leads the talk: its back has the answers.
    if (name.endsWith('.html') && basename(parentPath) !== 'talk')
      pages.set(file, await readFile(file, 'utf8'));
    if (!name.endsWith('.zip')) continue;
    for (const { name: path, bytes } of readZip(await readFile(file))) {
      if (path.endsWith('.html')) pages.set(`${file}/${path}`, Buffer.from(bytes).toString('utf8'));
    }
  }
}, 120_000);

afterAll(() => rm(out, { recursive: true, force: true }));

/** Text of some HTML, as a search for it would see it. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}

it('has a page and two packages for each capsule', () => {
  const capsulePages = [...pages.values()].filter((html) => html.includes(' id="capsule-data">'));
  expect(capsulePages).toHaveLength(content.entries.length * 3);
});

it('shows no feedback and no explanation outside the data block', () => {
  const secrets = content.entries.flatMap(({ capsule }) =>
    (capsule?.questions ?? []).flatMap((question) => {
      const steps = question.type === 'scenario' ? question.steps : [];
      const choices = [...question.answers, ...steps.flatMap((step) => step.choices)];
      const explained = [question, ...steps].map(({ explanation }) => explanation);
      return [...choices.map(({ feedback }) => feedback), ...explained].map((html) => textOf(html ?? ''));
    }),
  );
  const long = secrets.filter((secret) => secret.length > 10);
  expect(long.length).toBeGreaterThan(60);
  for (const [path, html] of pages) {
    const shown = textOf(html.replaceAll(dataBlock, ''));
    for (const secret of long) expect(shown.includes(secret), `${path}: ${secret}`).toBe(false);
  }
});

it('shows no tick and no key outside the data block', () => {
  for (const [path, html] of pages) {
    const shown = html.replaceAll(dataBlock, '');
    // The author's guide shows how ticks are written, as code.
    const prose = shown.replaceAll(/<(pre|code)\b[\s\S]*?<\/\1>/g, '');
    expect(prose, path).not.toMatch(/<[^>]*\bchecked\b|\[x\]|\[ \]|"right"|data-right|data-answer|☑|✓|✔/i);
    // Lists have a field to search in.
    if (html.includes(' id="capsule-data">')) expect(shown, path).not.toMatch(/<input\b/);
  }
});
