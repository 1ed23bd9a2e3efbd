/**
 * Serves a content folder in a process of its own and tells its parent what
 * happens: under vitest's environment, Astro's server answers nothing.
 */
import { severityOf } from '../../../src/compile/finding.ts';
import { serveDev } from '../../../src/site/build.ts';

/** What the parent is told. */
export type DevMessage = { url: string } | { errors: string[] } | { notice: string };

const tell = (message: DevMessage) => void process.send?.(message);

const server = await serveDev({
  contentDir: process.argv[2] ?? '',
  port: 0,
  lang: 'en',
  onContent: ({ entries }) =>
    tell({
      errors: entries.flatMap(({ file, findings }) =>
        findings
          .filter(({ ruleId }) => severityOf(ruleId) === 'error')
          .map(({ ruleId }) => `${file} ${ruleId}`),
      ),
    }),
  onNotice: (notice) => tell({ notice }),
});
tell({ url: server.url });
process.on('disconnect', () => void server.close());
