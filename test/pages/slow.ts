/**
 * How soon a page can be read on a slow phone: 400 kbit/s, 400 ms, a processor
 * four times slower, nothing cached.
 *
 * It is compared with what the line alone would take. Content is painted once
 * the page and its style sheets are there, which takes two round trips, the
 * style sheets being known from the page's first bytes: 2 × latency + bytes ÷
 * rate, for the bytes of both as a host sends them, heads included, gzipped.
 * Chromium's emulation delays requests, not connections: the three round trips
 * of name, TCP and TLS are counted on neither side. Scripts, icon and images are
 * not in the minimum, for none is needed; they are fetched all the same, and so
 * are part of what is measured.
 */
import type { Browser, Page } from 'playwright-core';
import type { Host } from './host.ts';
import { watchShifts } from './shifts.ts';

const line = { latency: 400, bytesPerSecond: 400_000 / 8 } as const;
const slowdown = 4;

/** What a page may take of its minimum. */
export const allowed = 1.5;

/** Milliseconds, from the start of the navigation. */
export interface SlowPaint {
  minimum: number;
  firstPaint: number;
  /** When its largest text or image was painted, and what that was. */
  largestPaint: number;
  largest: string;
  /** Sum of all layout shifts, and what moved. */
  shift: number;
  moved: string[];
}

interface LargestPaint extends PerformanceEntry {
  element?: Element;
}

/**
 * Open a page as a slow phone does.
 *
 * @param path
 *   Path below the host's address.
 * @returns
 *   The fastest of three visits: what else runs on this machine can only make them slower.
 */
export async function measureSlow(browser: Browser, host: Host, path: string): Promise<SlowPaint> {
  const visits: SlowPaint[] = [];
  for (let visit = 0; visit < 3; visit++) visits.push(await visitSlowly(browser, host, path));
  return visits.reduce((best, visit) => (visit.largestPaint < best.largestPaint ? visit : best));
}

async function visitSlowly(browser: Browser, host: Host, path: string): Promise<SlowPaint> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    await watchShifts(page);
    await watchLargest(page);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(host.url + path, { waitUntil: 'networkidle' });
    return { minimum: await minimumOf(page, host), ...(await readPaints(page)) };
  } finally {
    await context.close();
  }
}

async function watchLargest(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1) as LargestPaint;
      const { tagName = '?', className = '' } = last.element ?? {};
      Object.assign(globalThis, { largest: { at: last.startTime, what: `${tagName} ${className}`.trim() } });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

function readPaints(page: Page): Promise<Omit<SlowPaint, 'minimum'>> {
  return page.evaluate(() => {
    const { largest } = globalThis as unknown as { largest: { at: number; what: string } };
    return {
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
      largestPaint: largest.at,
      largest: largest.what,
      shift: globalThis.layoutShifts.reduce((sum, { value }) => sum + value, 0),
      moved: globalThis.layoutShifts.flatMap(({ moved }) => moved),
    };
  });
}

async function minimumOf(page: Page, host: Host): Promise<number> {
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
  );
  const needed = [page.url(), ...styles].map((address) => host.bytesOf(new URL(address).pathname));
  const bytes = (await Promise.all(needed)).reduce((sum, each) => sum + each, 0);
  return 2 * line.latency + (bytes / line.bytesPerSecond) * 1000;
}
