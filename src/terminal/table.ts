/** The table that ends a build: what was published, and what it weighs. */
import { styleText } from 'node:util';
import type { Report } from '../model/schema-types.ts';
import type { MessageLang } from '../compile/messages/index.ts';
import { textsOf } from './texts.ts';

/**
 * Lay out a report as a table that fits a terminal of 80 columns for ids of
 * usual length.
 *
 * @param report
 *   What was published.
 * @param lang
 *   Language of the headings and numbers.
 */
export function toTable(report: Report, lang: MessageLang): string {
  const size = (bytes: number | undefined): string =>
    bytes === undefined
      ? '–'
      : `${(bytes / 1000).toLocaleString(lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 })} kB`.replace(
          'kB',
          lang === 'fr' ? 'ko' : 'kB',
        );
  const rows = report.capsules.map((capsule) => {
    const zip = (edition: (edition: string) => boolean): number | undefined =>
      report.packages.find(
        (entry) => entry.capsule === capsule.id && entry.lang === capsule.lang && edition(entry.edition),
      )?.bytes;
    const page = report.pages.find(({ path }) => path === `site/${capsule.lang}/${capsule.id}/index.html`);
    return [
      `${capsule.id} ${capsule.lang}`,
      capsule.version,
      String(capsule.minutes),
      String(capsule.questions),
      // What is played comes on top, when it is played.
      page?.media === undefined ? size(page?.gzip) : `${size(page.gzip)} + ${size(page.media)}`,
      size(zip((edition) => edition === '1.2')),
      size(zip((edition) => edition !== '1.2')),
    ];
  });
  const headings = textsOf(lang).columns;
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [styleText('bold', line(headings)), ...rows.map(line)].join('\n');
}
