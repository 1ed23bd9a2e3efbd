/**
 * Every type of question in a real browser, in packages of both editions,
 * against an LMS with the strict validator. In `npm test` every third case is
 * played in one edition, by turns, and not looked at with axe; in
 * `npm run test:long` each in both. `UPDATE=1` plays both and writes what is
 * then on record: read it before you believe it.
 */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent, renderMedia } from '../../../src/content/index.ts';
import { severityOf } from '../../../src/compile/finding.ts';
import { editions, type Edition, type LmsRecord } from '../../../src/lms/editions.ts';
import type { HostedFiles } from '../../../src/lms/hosting.ts';
import type { Kept } from '../../../src/lms/record.ts';
import { isLong, isTurn } from '../../long.ts';
import { launchBrowser } from '../browser.ts';
import { recordEvidence } from '../evidence.ts';
import { openLms, type Lms } from '../lms/lms.ts';
import { packageOf } from '../lms/package.ts';
import { looked } from '../player/axe.ts';
import { perform } from './actions.ts';
import { casesFolder, linesOf, readCases, writeRecord, type QuestionCase } from './case.ts';

const cases = await readCases();
const update = !!process.env['UPDATE'];
const all = update || isLong;

let browser: Browser;
let lms: Lms;
let content: Awaited<ReturnType<typeof loadContent>>;

beforeAll(async () => {
  browser = await launchBrowser();
  lms = await openLms(browser);
  content = await loadContent(fileURLToPath(casesFolder));
});

beforeAll(() => looked.rules.clear());

afterAll(async ({}, file) => {
  await lms.close();
  const seen = cases.filter(({ play: lines }) => lines.includes('axe')).map(({ name }) => name);
  const types = new Set(
    content.entries.flatMap(({ id, capsule }) =>
      capsule && seen.includes(id) ? capsule.questions.map(({ type }) => type) : [],
    ),
  );
  await recordEvidence(file, browser, {
    name: 'questions',
    screens: ['360 × 640'],
    counts: { cases: seen.length, schemes: 1, rules: looked.rules.size },
    seen: { types: [...types].toSorted(), rules: [...looked.rules].toSorted() },
  });
  await browser.close();
});

/** Each case with the editions in which it is played. */
const played = cases.map((each, index) => ({
  ...each,
  editions: editions.filter((edition) => all || isTurn(index, edition)),
}));

describe.each(played.filter((each) => each.editions.length > 0))('$name', (each) => {
  it.each(each.editions)(`${each.title}, SCORM %s`, async (edition) => {
    const files = await filesOf(each.name, edition);
    const record = await play(each, edition, files);
    const found = linesOf(record, edition);
    if (update) await writeRecord(each.name, edition, found);
    else expect(found).toEqual(each.record[edition]);
  });
});

async function filesOf(name: string, edition: Edition): Promise<HostedFiles> {
  const entry = content.entries.find(({ id }) => id === name);
  const errors = entry?.findings.filter(({ ruleId }) => severityOf(ruleId) === 'error');
  if (!entry?.capsule) throw new Error(`${name} does not compile: ${JSON.stringify(errors)}`);
  const files = await packageOf(entry.capsule, edition);
  return new Map<string, string | Uint8Array>([...files, ...(await renderMedia(content.dir, entry.capsule))]);
}

async function play(
  { by, play: lines }: QuestionCase,
  edition: Edition,
  files: HostedFiles,
): Promise<LmsRecord> {
  let launched = await lms.launch(edition, files, { seeded: true, touch: by === 'touch' });
  for (const line of lines) {
    if (line === 'relaunch' || line === 'cut') {
      const kept: Kept = line === 'cut' ? await launched.cut() : await launched.leave();
      launched = await lms.launch(edition, files, { seeded: true, touch: by === 'touch', kept });
    } else if (line !== 'axe' || isLong) {
      launched.page.setDefaultTimeout(5000);
      await perform({ ...launched, by }, line).catch((cause: unknown) => {
        throw new Error(`At « ${line} »`, { cause });
      });
    }
  }
  expect(launched.errors).toEqual([]);
  const { record } = await launched.leave();
  return record;
}
