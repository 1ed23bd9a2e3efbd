/** Layout shifts: what moves on a page by itself. */
import type { Page } from 'playwright-core';

declare global {
  /** Every shift since the page was opened: how much, and what moved. */
  var layoutShifts: { value: number; moved: string[] }[];
}

/** What browsers say of a shift; TypeScript's DOM does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node?: Node }[];
}

/** Gather the layout shifts of every page that opens here from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.layoutShifts = [];
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as LayoutShift[]) {
        // What follows from a press is expected.
        if (shift.hadRecentInput) continue;
        const moved = shift.sources.map(({ node }) => (node instanceof Element ? node.className : ''));
        globalThis.layoutShifts.push({ value: shift.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
