import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that had something to look at; files of tests share it in a worker, and empty it before they count. */
export const looked = { rules: new Set<string>() };

interface Findings {
  passes: { id: string }[];
  incomplete: { id: string }[];
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/**
 * Look for what breaks WCAG 2.2 AA or good practice on a page as it is now.
 *
 * @returns
 *   One line for each rule and element; none when all is well.
 */
export async function accessibilityProblems(page: Page | Frame): Promise<string[]> {
  // Evaluated from outside, so that the page's own policy stays as strict as it is.
  await page.evaluate(`if (!globalThis.axe) { ${source} }`);
  const found = await page.evaluate<Findings>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  );
  for (const { id } of [...found.passes, ...found.incomplete, ...found.violations]) looked.rules.add(id);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}
