/**
 * What an untrusted author may try: each attack is an error, or text that does
 * nothing. A case is a folder, `test/samples/attacks/<name>/`, a capsule whose
 * `outcome.txt` lists the errors with their lines, or says `inert`; `UPDATE=1`
 * rewrites it. What cannot be kept as a file is in `made.ts`. That nothing is
 * executed is shown in a browser by `test/browser/attacks`.
 */
import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/compile/finding.ts';
import { loadContent, type Content, type Entry } from '../../../src/content/index.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { renderPage } from '../../../src/package/page.ts';
import { linkNames, madeNames, makeAttacks, outside, samples } from './made.ts';

const cases = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

let made: Awaited<ReturnType<typeof makeAttacks>>;
let content: Content;

beforeAll(async () => {
  made = await makeAttacks();
  content = await loadContent(made.content);
}, 60_000);
afterAll(() => rm(made.folder, { recursive: true, force: true }));

describe('an attack', () => {
  it.each(cases)('%s', async (name) => {
    const entry = entryOf(name);
    const errors = errorsOf(entry);
    const outcome = entry.capsule ? 'inert\n' : [...new Set(errors)].map((error) => `${error}\n`).join('');
    const file = `${samples}${name}/outcome.txt`;
    if (process.env['UPDATE']) await writeFile(file, outcome);
    expect(outcome).toBe((await readFile(file, 'utf8')).replaceAll('\r\n', '\n'));
    if (entry.capsule) expectInert(entry.capsule, content);
    else expect(errors).not.toEqual([]);
  });

  it.each(madeNames)('%s, made for the test', (name) => {
    const entry = entryOf(name);
    if (entry.capsule) expectInert(entry.capsule, content);
    else expect(errorsOf(entry)).not.toEqual([]);
  });

  // A checkout on Windows has no symbolic links.
  describe.skipIf(process.platform === 'win32')('by a symbolic link', () => {
    it.each(linkNames)('%s is an error', (name) => {
      expect(errorsOf(entryOf(name)).join()).toMatch(/file-inside-content|image-format|image-exists/);
    });

    it('reads nothing outside the folder', () => {
      const all = JSON.stringify(content);
      expect(all).not.toContain(outside);
      expect(all).not.toContain('root:');
    });

    it('of a folder into itself ends', () => {
      expect(entryOf('out-by-loop').capsule).toBeDefined();
    });
  });
});

function entryOf(name: string): Entry {
  const entry = content.entries.find(({ file }) => file === name || file === `${name}/fr.mdx`);
  if (!entry) throw new Error(`${name} was not found`);
  return entry;
}

function errorsOf({ findings }: Entry): string[] {
  return findings
    .filter(({ ruleId }) => severityOf(ruleId) === 'error')
    .map(({ ruleId, place }) => `${place.start.line} ${ruleId}`);
}

const elements = new Set(
  'a abbr aside blockquote body br button caption code dd del details div dl dt em fieldset figure footer form h1 h2 h3 h4 head header hr html img input kbd label legend li link main meta noscript ol p pre script section span strong sub summary sup table tbody td th thead time title tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'alt charset class content data-capsule data-right data-screen data-question datetime defer for height hidden href id lang loading decoding media name rel scope src start tabindex title type value width aria-describedby aria-label aria-labelledby role http-equiv'.split(
    ' ',
  ),
);

/** Every tag and attribute of the page is one that we write, and every address one that we allow. */
function expectInert(capsule: Capsule, { project }: Content): void {
  const page = renderPage(capsule, project);
  // The data block holds no `<`: what is left of the page can be read tag by tag.
  const withoutData = page.replace(/(<script[^>]* type="application\/json"[^>]*>)[^<]*(?=<\/script>)/, '$1');
  const names: string[] = [];
  for (const [tag, name = '', rest = ''] of withoutData.matchAll(
    /<\/?([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi,
  )) {
    names.push(name);
    expect(elements, tag).toContain(name);
    for (const [, attribute = '', value = ''] of rest.matchAll(
      /([^\s"'=<>/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g,
    )) {
      if (!attribute.startsWith('data-')) expect(attributes, tag).toContain(attribute);
      if (attribute === 'href' || attribute === 'src')
        expect(value).toMatch(/^"(?:https:|mailto:|tel:|#|data:,"|[\w./-]+")/);
    }
  }
  // The player and the data block, opened and closed.
  expect(names.filter((name) => name === 'script')).toHaveLength(4);
}
