import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { isLong } from './test/long.ts';

/** Where `npm test` and `npm run test:long` leave their results, for `scripts/test-totals.ts`. */
export const resultsFiles = ['results.json', 'results-long.json'].map((name) =>
  fileURLToPath(new URL(`node_modules/.cache/vitest/${name}`, import.meta.url)),
);

/** Files that take longest come first, so that none is left to run alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification): boolean => /\/unit\/commands\//.test(moduleId);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    // Twice the two cores that the tests are made for: browser tests wait more than they work.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    // A third of the time went into loading the same modules for each file anew; none of them keeps what would matter.
    isolate: false,
    // Modules of the player run with all features; what learners get is bundled with those of their capsule.
    setupFiles: ['src/model/features.ts'],
    reporters: ['default', ['json', { outputFile: resultsFiles[isLong ? 1 : 0] ?? '' }]],
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 120_000 } },
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
