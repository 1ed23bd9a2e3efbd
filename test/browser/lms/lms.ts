/**
 * Capsules launched in the LMS of `src/lms`, the same that authors have on
 * their desk, three frames deep and each on a phone of its own. What the strict
 * validator refuses fails the test.
 */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Call } from '../../../src/lms/call.ts';
import type { Edition, LmsRecord } from '../../../src/lms/editions.ts';
import type { HostedFiles } from '../../../src/lms/hosting.ts';
import type { Kept } from '../../../src/lms/record.ts';
import { startLms, type LaunchOptions } from '../../../src/lms/server.ts';
import { settled } from './settled.ts';

interface Launched {
  /** The LMS's page; `lms` in it is the handle of `src/lms/page/launch.ts`. */
  page: Page;
  /** The capsule. */
  content: FrameLocator;
  /** What the data model holds now, committed or not. */
  record: () => Promise<LmsRecord>;
  calls: () => Promise<Call[]>;
  /** Messages of the console that a learner's IT department would ask about. */
  errors: string[];
  /** Close the capsule, as an LMS's player does, and give what is then on record. */
  leave: () => Promise<Kept>;
  /** Take the capsule away without a word, as a crash does, and give what was committed. */
  cut: () => Promise<Kept>;
}

interface Launching extends Pick<LaunchOptions, 'kept' | 'apiAfter'> {
  /** Whether the phone has a touch screen. */
  touch?: boolean;
  /** Whether chance is taken out: what is drawn or shuffled is the same in every run. */
  seeded?: boolean;
}

/** What was seen while packages were played. */
interface Observed {
  launches: number;
  /** Elements that were asked for, with `n` for each number. */
  read: Set<string>;
  /** Elements that were set. */
  written: Set<string>;
  /** Keys in the browser's storage. */
  storage: Set<string>;
  cookies: Set<string>;
  /** Addresses that are not the LMS's. */
  outside: Set<string>;
}

export interface Lms {
  observed: Observed;
  launch: (edition: Edition, files: HostedFiles, options?: Launching) => Promise<Launched>;
  close: () => Promise<void>;
}

/** Open the LMS for the tests of a file. */
export async function openLms(browser: Browser): Promise<Lms> {
  const lms = await startLms();
  let hosted = 0;
  const observed: Observed = {
    launches: 0,
    read: new Set(),
    written: new Set(),
    storage: new Set(),
    cookies: new Set(),
    outside: new Set(),
  };
  return {
    observed,
    async launch(edition, files, { touch = false, seeded = false, ...options } = {}) {
      hosted += 1;
      const content = lms.host(`Été n° ${hosted}`, files);
      const { address, launch } = lms.launch({ edition, content, frames: ['same', 'same'], ...options });
      const context = await browser.newContext({
        viewport: { width: 360, height: 640 },
        reducedMotion: 'reduce',
        hasTouch: touch,
      });
      if (seeded) await context.addInitScript('Math.random = () => 0.5');
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      context.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(address).origin && !request.url().startsWith('data:'))
          observed.outside.add(request.url());
      });
      observed.launches += 1;
      await page.goto(address);
      const calls = () => page.evaluate<Call[]>('lms.calls');
      const end = async (how: string): Promise<Kept> => {
        await page.evaluate(how);
        const kept = await settled(launch);
        const made = await calls();
        expect(refusalsOf(made)).toEqual([]);
        for (const { verb, args } of made) {
          const element = (args[0] ?? '').replace(/\.\d+(?=\.)/g, '.n');
          if (verb.endsWith('GetValue')) observed.read.add(element);
          if (verb.endsWith('SetValue')) observed.written.add(element);
        }
        const keys = 'Object.keys(localStorage).concat(Object.keys(sessionStorage))';
        for (const key of await page.evaluate<string[]>(keys)) observed.storage.add(key);
        for (const { name } of await context.cookies()) observed.cookies.add(name);
        await context.close();
        if (!kept) throw new Error('Nothing is on record');
        return kept;
      };
      return {
        page,
        content: page.frameLocator('iframe').frameLocator('iframe').frameLocator('iframe'),
        errors,
        calls,
        record: () => page.evaluate<LmsRecord>('lms.record()'),
        leave: () => end('lms.close()'),
        cut: () => end('lms.crash()'),
      };
    },
    async close() {
      for (const context of browser.contexts()) await context.close();
      expect(lms.launches.log().flatMap(({ calls }) => refusalsOf(calls))).toEqual([]);
      expect(lms.violations).toEqual([]);
      await lms.close();
    },
  };
}

function refusalsOf(calls: readonly Call[]): string[] {
  return calls.flatMap(({ verb, args, refusals }) =>
    refusals.map(({ rule }) => `${verb}(${args.join(', ')}): ${rule}`),
  );
}
