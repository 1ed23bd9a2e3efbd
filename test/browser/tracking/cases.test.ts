/**
 * The capsule in LMSs that fail in every way known from the field, in a real
 * browser: each case is a folder of `test/samples/tracking`. In `npm test` every
 * third is played in one edition, by turns; in `npm run test:long` each in both.
 */
import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '../../../src/lms/call.ts';
import { editions, verbOf, type Edition, type LmsRecord } from '../../../src/lms/editions.ts';
import type { Kept } from '../../../src/lms/record.ts';
import { startLms, type LmsServer } from '../../../src/lms/server.ts';
import { parseTime } from '../../../src/lms/times.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { isLong, isTurn } from '../../long.ts';
import { launchBrowser } from '../browser.ts';
import { packageOf, readSample } from '../lms/package.ts';
import { settled } from '../lms/settled.ts';
import { changed, readCases, type CaseLaunch, type Outcome, type TrackingCase } from './case.ts';
import { outcomeOf } from './outcome.ts';
import { doStep, type Opened } from './steps.ts';

const cases = await readCases();
let browser: Browser;
let lms: LmsServer;
let capsule: Capsule;
let hosted = 0;

beforeAll(async () => {
  browser = await launchBrowser();
  lms = await startLms();
  capsule = await readSample('arret-urgence');
});

afterAll(async () => {
  await browser.close();
  await lms.close();
});

/** One case in one edition: its launches one after the other, on one device unless said. */
class Run {
  readonly errors: string[] = [];
  readonly began = performance.now();
  readonly edition: Edition;
  readonly of: TrackingCase;
  readonly kept = new Map<string, Kept>();
  readonly contexts: BrowserContext[] = [];
  last: Opened | undefined;

  constructor(of: TrackingCase, edition: Edition) {
    this.of = of;
    this.edition = edition;
  }

  async device(other: boolean): Promise<BrowserContext> {
    const known = this.contexts[this.contexts.length - 1];
    if (known && !other) return known;
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      reducedMotion: 'reduce',
    });
    // Nothing here waits longer, unless it never comes.
    context.setDefaultTimeout(10_000);
    if (this.of.inContent) await context.addInitScript(this.of.inContent);
    this.contexts.push(context);
    return context;
  }

  async launch(given: CaseLaunch): Promise<void> {
    const { learner = 'amina.b', play, expect: expected = {} } = given;
    const held = this.heldBy(given, learner);
    const files = await packageOf(changed(capsule, given.change), this.edition, given.project);
    hosted += 1;
    const content = lms.host(`Été n° ${hosted}`, files, given.types && { types: given.types });
    const { address, launch } = lms.launch({
      edition: this.edition,
      content,
      learner: { id: learner, name: learner },
      frames: given.frames ?? (given.opens ? [] : ['same', 'same']),
      ...(held && { kept: held }),
      ...pick(given, 'mode', 'rules', 'apiAfter', 'bothApis', 'opens'),
      ...(this.of.script !== undefined && { script: this.of.script }),
    });
    const context = await this.device(!!given.otherDevice);
    const page = await context.newPage();
    this.listen(page);
    await page.goto(address);
    const opened = { page, content: await this.open(page, content, given) };
    for (const step of play) {
      const beside = step.startsWith('beside ') && this.last;
      await doStep(beside || opened, step.replace(/^beside /, '')).catch((cause: unknown) => {
        throw new Error(`${this.of.name}, ${this.edition}: ${step}`, { cause });
      });
    }
    this.last = opened;
    if (given.beside) {
      this.keep(learner, launch.kept());
      return;
    }
    await page.evaluate('lms.close()');
    const kept = await settled(launch);
    this.keep(learner, kept);
    expect(await this.found(page, kept?.record ?? {}, expected)).toEqual({
      refusals: [],
      ...expected,
    });
    await page.close();
  }

  keep(learner: string, kept: Kept | undefined): void {
    if (kept) this.kept.set(learner, kept);
  }

  /** What the LMS holds and heard, as far as the case asks for it. */
  async found(page: Page, record: LmsRecord, asked: Outcome): Promise<Outcome> {
    // The server hears of calls that no commit followed a moment later.
    const calls = await page.evaluate<Call[]>('lms.calls');
    const verbs = calls.map(({ verb }) => verbOf(verb));
    for (const [element = '', value = ''] of calls.map(({ args }) => args)) {
      if (!/session_time$|latency$/.test(element) || !value) continue;
      const length = parseTime(this.edition, value);
      expect(length, `${element} ${value}`).toBeGreaterThanOrEqual(0);
      expect(length, `${element} ${value}`).toBeLessThanOrEqual(performance.now() - this.began);
    }
    return {
      ...outcomeOf(record, this.edition, asked),
      ...(asked.calls && {
        calls: Object.fromEntries(
          Object.keys(asked.calls).map((verb) => [verb, verbs.filter((each) => each === verb).length]),
        ),
      }),
      ...(asked.otherCalls !== undefined && {
        otherCalls: await page.evaluate<number>('lms.otherCalls.length'),
      }),
      refusals: [...new Set(calls.flatMap(({ refusals }) => refusals.map(({ rule }) => rule)))],
    };
  }

  heldBy({ record, cut }: CaseLaunch, learner: string): Kept | undefined {
    if (record === null) return undefined;
    if (record) return { record: record[this.edition], terminated: true };
    const kept = this.kept.get(learner);
    const data = kept?.record['cmi.suspend_data'];
    if (!kept || !cut || data === undefined) return kept;
    return { ...kept, record: { ...kept.record, 'cmi.suspend_data': data.slice(0, -cut) } };
  }

  async open(page: Page, address: string, { opens }: CaseLaunch): Promise<Frame | Page> {
    if (opens === 'window') {
      const popup = page.waitForEvent('popup');
      await page.evaluate('lms.open()');
      const content = await popup;
      this.listen(content);
      await content.locator('main.live').waitFor();
      return content;
    }
    const find = () => page.frames().find((each) => each.url().startsWith(address));
    const frame =
      find() ?? (await page.waitForEvent('framenavigated', (each) => each.url().startsWith(address)));
    await frame.locator('main.live').waitFor();
    return frame;
  }

  listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }
}

function pick<From extends object, Key extends keyof From>(from: From, ...keys: Key[]): Pick<From, Key> {
  return Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]])) as Pick<
    From,
    Key
  >;
}

describe.each(editions)('SCORM %s', (edition) => {
  const played = cases.filter(
    ({ testedBy, editions: only }, index) =>
      !testedBy && (only ?? editions).includes(edition) && (isLong || isTurn(index, edition)),
  );
  it.each(played)('$name: $title', async (each) => {
    const run = new Run(each, edition);
    try {
      for (const launch of each.launches) await run.launch(launch);
      expect(run.errors).toEqual([]);
    } finally {
      await run.close();
    }
  });
});

it('what is tested elsewhere is there', () => {
  for (const { testedBy } of cases) {
    for (const file of testedBy?.split(', ') ?? [])
      expect(existsSync(new URL(`../../../${file}`, import.meta.url)), file).toBe(true);
  }
});
