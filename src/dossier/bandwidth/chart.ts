/** The study as a picture: one bar a line, how much of what it may take its peak fills. No script, no style of its own. */
import { escapeHtml } from '../../package/html-text.ts';
import type { Study } from './study.ts';

/** What the picture says in words. */
export interface ChartTexts {
  title: string;
  /** What the mark on the scale is. */
  allowed: string;
  /** Value at the end of a bar. */
  value: (peak: number, allowed: number, at: string) => string;
}

// Narrow, so that its words can still be read on a phone.
const width = 420;
const row = 56;
const scale = { from: 0, to: 420 };

/**
 * Draw the lines of a study.
 *
 * @param texts
 *   Words; numbers are formatted by them.
 * @returns
 *   SVG whose colours come from the page's style sheet. The table beside it has the same values.
 */
export function drawStudy({ lines }: Study, texts: ChartTexts): string {
  // The scale goes to the longest bar, and never ends before what is allowed.
  const most = Math.max(1.25, ...lines.map(({ peak, allowed }) => peak / allowed));
  const x = (share: number): number => Math.round(scale.from + (share / most) * (scale.to - scale.from));
  const mark = x(1);
  const bars = lines.map(({ name, peak, allowed, at }, n) => {
    const y = n * row + 34;
    const state = peak > allowed ? 'over' : 'under';
    return [
      `<text class="name" x="${scale.from}" y="${y}">${escapeHtml(name)}</text>`,
      `<rect class="track" x="${scale.from}" y="${y + 8}" width="${scale.to - scale.from}" height="18" rx="4"/>`,
      `<rect class="bar ${state}" x="${scale.from}" y="${y + 8}" width="${Math.max(3, x(peak / allowed) - scale.from)}" height="18" rx="4"/>`,
      `<line class="mark" x1="${mark}" y1="${y + 4}" x2="${mark}" y2="${y + 30}"/>`,
      `<text class="value" x="${scale.to}" y="${y}" text-anchor="end">${escapeHtml(texts.value(peak, allowed, at))}</text>`,
    ].join('');
  });
  const height = lines.length * row + 24;
  return [
    `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="chart-title">`,
    `<title id="chart-title">${escapeHtml(texts.title)}</title>`,
    ...bars,
    `<text class="allowed" x="${mark}" y="14" text-anchor="middle">${escapeHtml(texts.allowed)}</text>`,
    '</svg>',
  ].join('\n');
}
