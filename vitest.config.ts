import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { features } from './src/model/features.ts';

/** Where a run leaves its results, for `scripts/test-totals.ts`. */
export const resultsFile = fileURLToPath(new URL('node_modules/.cache/vitest/results.json', import.meta.url));

/** Modules of the player run with all features; what learners get is bundled with those of their capsule. */
const define = Object.fromEntries(features.map((feature) => [`USES.${feature}`, 'true']));

export default defineConfig({
  test: {
    // Vitest leaves one core free; browser tests wait more than they work.
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: resultsFile }]],
    projects: [
      { define, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
