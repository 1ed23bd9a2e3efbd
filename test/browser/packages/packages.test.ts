/**
 * The sample capsules as built. Their packages, played to their end inside
 * nested frames of an LMS that we did not write, and what the LMS then holds;
 * the pages around them. In `npm test` one text of each capsule is played in one
 * edition and rightly or wrongly, by turns, two are left half-way, and the pages
 * of one language are opened; in `npm run test:long` all is done with each.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { editions } from '../../../src/lms/editions.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { featuresOf, parts, type Feature } from '../../../src/model/features.ts';
import { isKnownKey, packageEntries, remindersKey } from '../../../src/model/browser-storage-keys.ts';
import { lmsElements } from '../../../src/model/lms-elements.ts';
import { publish } from '../../../src/publish/index.ts';
import { basePath } from '../../../src/site/config.ts';
import { readZip } from '../../unit/package/read-zip.ts';
import { isLong } from '../../long.ts';
import { launchBrowser } from '../browser.ts';
import { recordEvidence } from '../evidence.ts';
import { openLms, type Lms } from '../lms/lms.ts';
import { playWithKey } from '../lms/play-with-key.ts';
import { playToEnd, readData, rightly, wrongly } from '../lms/play.ts';
import { expectInteractions, spellings, type How } from './interactions.ts';
import { ownPages, secretsOf, shownWithout } from './answer-key.ts';
import { crawl, crawlEvidence, neverKept, unlisted, type Crawl } from '../site/crawl.ts';

const capsules = fileURLToPath(new URL('../../../capsules', import.meta.url));
const content = await loadContent(capsules);
/** What takes more than choosing the right letters: other ways to answer, and opinions, where none is right. */
const otherFeatures: readonly Feature[] = ['opinion', ...parts.filter((part) => part !== 'choice')];
const all = content.entries.flatMap(({ capsule }) => capsule ?? []);
const isPlain = (capsule: Capsule) => !featuresOf(capsule).some((feature) => otherFeatures.includes(feature));
const nameOf = ({ id, lang }: Capsule) => `${id}.${lang}`;
/** Texts that are played: one of each capsule, in its languages by turns, or all. */
const texts = isLong
  ? all
  : [...Map.groupBy(all, ({ id }) => id).values()].flatMap((of, index) => of[index % of.length] ?? []);
/** Those whose questions are choices; their records are looked at in detail. */
const names = texts.filter(isPlain).map(nameOf);
/** Those with other questions, whose records `test/samples/questions/` has in detail. */
const others = texts.filter((capsule) => !isPlain(capsule)).map(nameOf);

let out: string;
let browser: Browser;
let lms: Lms;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'qhse-packages-'));
  const { excesses } = await publish(content, {
    outDir: out,
    drafts: false,
    onPackage: () => {},
    onStep: () => {},
  });
  expect(excesses).toEqual([]);
  browser = await launchBrowser();
  lms = await openLms(browser);
});

afterAll(async ({}, file) => {
  await lms.close();
  await seenByAll(file);
  if (crawled) await recordEvidence(file, browser, crawlEvidence(crawled));
  await browser.close();
  await rm(out, { recursive: true, force: true });
});

/** Packages that were opened. */
const opened = new Set<string>();
/** The site, opened page by page. */
let crawled: Crawl | undefined;

/** Nothing was called, kept or asked for that the dossier for IT does not list, and nothing is listed that no package calls. */
async function seenByAll(file: Parameters<typeof recordEvidence>[0]): Promise<void> {
  const { launches, read, written, storage, cookies, outside } = lms.observed;
  const listed = (unlike: 'read' | 'write'): string[] =>
    lmsElements
      .filter(({ access }) => access !== unlike)
      .flatMap(({ scorm12, scorm2004 }) => [scorm12, scorm2004].filter((element) => element !== undefined));
  const [mayRead, mayWrite] = [listed('write'), listed('read')];
  expect([...read].filter((element) => !mayRead.includes(element))).toEqual([]);
  expect([...written].filter((element) => !mayWrite.includes(element))).toEqual([]);
  expect([...storage].filter((key) => !isKnownKey(key))).toEqual([]);
  expect([...cookies]).toEqual([]);
  expect([...outside]).toEqual([]);
  // A run of some of the tests proves nothing.
  if (opened.size < new Set(all.map(({ id }) => id)).size) return;
  expect(mayRead.filter((element) => !read.has(element))).toEqual([]);
  expect(mayWrite.filter((element) => !written.has(element))).toEqual([]);
  const patterns = packageEntries.map(({ key }) => key);
  const seen = {
    read: [...read].toSorted(),
    written: [...written].toSorted(),
    storage: storage.size > 0 ? [...new Set(patterns)] : [],
  };
  const elements = new Set([...read, ...written]).size;
  const counts = { launches, packages: opened.size, elements, cookies: cookies.size };
  await recordEvidence(file, browser, { name: 'packages', screens: ['360 × 640'], counts, seen });
}

/** The site of the same build: what each page complains of, asks for and keeps is in the tables of the dossier. */
it('every page of the site keeps to its policy, asks nobody else, and keeps what is listed', async () => {
  crawled = await crawl(browser, {
    dir: join(out, 'site'),
    base: basePath(content.project.url),
    under: isLong ? '' : 'fr/',
    use: async (page, url) => {
      // All that it can keep: a path kept offline, a capsule of it finished.
      await page.goto(`${url}fr/paths/new-team-leader/`);
      await page.getByRole('button', { name: /^Garder hors connexion/ }).click();
      await page.getByRole('button', { name: 'Retirer' }).waitFor();
      await page.goto(`${url}fr/near-miss/?path=new-team-leader`);
      await playWithKey(page);
      // The last that a finished capsule leaves behind.
      await page.waitForFunction((key) => !!localStorage[key], remindersKey(new URL(url).pathname));
    },
  });
  expect(crawled.complaints).toEqual([]);
  expect(unlisted(crawled)).toEqual([]);
  expect(neverKept(crawled)).toEqual([]);
});

describe('what is right, and why, stands in the inert data block alone', () => {
  it('no page shows a feedback or an explanation', async () => {
    const pages = await ownPages(out);
    expect(pages.filter(({ html }) => html.includes(' id="capsule-data">'))).toHaveLength(all.length * 3);
    const secrets = all.flatMap(secretsOf);
    expect(secrets.length).toBeGreaterThan(60);
    for (const { path, html } of pages) {
      const shown = shownWithout(html);
      for (const secret of secrets) expect(shown.text.includes(secret), `${path}: ${secret}`).toBe(false);
    }
  });

  it('no page shows a tick or a key', async () => {
    for (const { path, html } of await ownPages(out)) {
      const { markup } = shownWithout(html);
      // The author's guide shows how ticks are written, as code.
      const prose = markup.replaceAll(/<(pre|code)\b[\s\S]*?<\/\1>/g, '');
      expect(prose, path).not.toMatch(/<[^>]*\bchecked\b|\[x\]|\[ \]|"right"|data-right|data-answer|☑|✓|✔/i);
      // Lists have a field to search in.
      if (html.includes(' id="capsule-data">')) expect(markup, path).not.toMatch(/<input\b/);
    }
  });
});

it('the first page of the dossier is one sheet of paper, to be signed', async () => {
  const page = await browser.newPage();
  for (const lang of ['fr', 'en']) {
    await page.goto(pathToFileURL(join(out, 'dossier', lang, 'index.html')).href);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), lang).toHaveLength(1);
  }
  await page.close();
});

async function unzip(name: string, edition: '1.2' | '2004'): Promise<Map<string, Uint8Array>> {
  const suffix = edition === '1.2' ? 'scorm12' : 'scorm2004';
  const file = (await readdir(join(out, 'scorm'))).find(
    (zip) => zip.startsWith(`${name}-`) && zip.includes(suffix),
  );
  opened.add(file ?? '');
  const files = readZip(await readFile(join(out, 'scorm', file ?? '')));
  return new Map(files.map(({ name: path, bytes }) => [path, bytes]));
}

interface Played {
  name: string;
  in12: How[];
  in2004: How[];
  isLeft: boolean;
}

/** Each with how its packages of SCORM 1.2 and 2004 are played: all four ways come in their turn. */
const played = names.map((name, index): Played => {
  if (isLong) return { name, in12: ['right', 'wrong'], in2004: ['right', 'wrong'], isLeft: true };
  const how: How[] = [index % 4 < 2 ? 'right' : 'wrong'];
  return index % 2 === 0
    ? { name, in12: how, in2004: [], isLeft: index < 2 }
    : { name, in12: [], in2004: how, isLeft: index < 2 };
});
const playedOthers = others.map((name, index) => ({
  name,
  editions: isLong ? editions : [editions[index % 2] ?? '1.2'],
}));

/** Score of answering every question rightly or wrongly. */
const percent = { right: '100', wrong: '0' } as const;

describe.each(playedOthers)('$name', ({ name, editions: inThese }) => {
  it.each(inThese)('SCORM %s, all right', async (edition) => {
    const launch = await lms.launch(edition, await unzip(name, edition));
    const asked = await playWithKey(launch.content);
    const { record } = await launch.leave();
    expect(launch.errors).toEqual([]);
    const [status, score] =
      edition === '1.2'
        ? [record['cmi.core.lesson_status'], record['cmi.core.score.raw']]
        : [record['cmi.success_status'], record['cmi.score.raw']];
    expect([status, score]).toEqual(['passed', '100']);
    expect(asked).toBeGreaterThan(0);
    expect(record[`cmi.interactions.${asked - 1}.result`]).toMatch(/^(?:correct|neutral)$/);
  });
});

describe.each(played)('$name', ({ name, in12, in2004, isLeft }) => {
  it.each(in12)('SCORM 1.2, all %s', async (how) => {
    const launch = await lms.launch('1.2', await unzip(name, '1.2'));
    const data = await readData(launch.content);
    const answered = await playToEnd(launch.content, how === 'right' ? rightly : wrongly);
    const { record } = await launch.leave();
    expect(launch.errors).toEqual([]);
    expect(record).toMatchObject({
      'cmi.core.lesson_status': how === 'right' ? 'passed' : 'failed',
      'cmi.core.score.raw': percent[how],
      'cmi.core.score.min': '0',
      'cmi.core.score.max': '100',
      'cmi.core.lesson_location': String(data.screens + 1),
      'cmi.core.exit': 'suspend',
    });
    expect(record['cmi.core.session_time']).toMatch(spellings['1.2'].latencyForm);
    expect(record['cmi.suspend_data']).toMatch(/^[\x20-\x7e]{1,4000}$/);
    expectInteractions(record, data, answered, how, spellings['1.2']);
  });

  it.each(in2004)('SCORM 2004, all %s', async (how) => {
    const launch = await lms.launch('2004', await unzip(name, '2004'));
    const data = await readData(launch.content);
    const answered = await playToEnd(launch.content, how === 'right' ? rightly : wrongly);
    const { record } = await launch.leave();
    expect(launch.errors).toEqual([]);
    expect(record).toMatchObject({
      'cmi.completion_status': 'completed',
      'cmi.success_status': how === 'right' ? 'passed' : 'failed',
      'cmi.score.scaled': how === 'right' ? '1' : '0',
      'cmi.score.raw': percent[how],
      'cmi.score.min': '0',
      'cmi.score.max': '100',
      'cmi.location': String(data.screens + 1),
      'cmi.exit': 'suspend',
    });
    expect(record['cmi.session_time']).toMatch(spellings['2004'].latencyForm);
    expect(record['cmi.suspend_data']).toMatch(/^[\x20-\x7e]{1,4000}$/);
    expectInteractions(record, data, answered, how, spellings['2004']);
  });

  it.runIf(isLeft)('resumes half-way where it was left, with its answers', async () => {
    const files = await unzip(name, '1.2');
    const first = await lms.launch('1.2', files);
    const data = await readData(first.content);
    const half = data.questions[1];
    await first.content.getByRole('button', { name: data.texts.start, exact: true }).click();
    for (let screen = 1; screen < (half?.screen ?? 0); screen++) {
      const question = data.questions.find((each) => each.screen === screen);
      if (question) {
        await first.content.locator(`input:visible[value="${question.right[0]}"]`).check();
        for (const letter of question.right.slice(1))
          await first.content.locator(`input:visible[value="${letter}"]`).check();
        await first.content.getByRole('button', { name: data.texts.check, exact: true }).click();
      }
      await first.content.getByRole('button', { name: data.texts.continue, exact: true }).click();
    }
    const left = await first.leave();
    expect(left.record['cmi.core.lesson_status']).toBe('incomplete');
    expect(left.record['cmi.core.score.raw']).toBeUndefined();

    const second = await lms.launch('1.2', files, { kept: left });
    await second.content.getByRole('button', { name: data.texts.check, exact: true }).waitFor();
    const again = await second.record();
    expect(again['cmi.core.lesson_location']).toBe(String(half?.screen));
    expect(again['cmi.core.lesson_status']).toBe('incomplete');
    await second.leave();
  });
});
