import { encode } from 'uqr';
import { escapeXml as escape } from '../package/xml.ts';

/** Modules of white around the code: readers need four (ISO/IEC 18004). */
const quiet = 4;

/**
 * Draw the QR code of an address, dark on white whatever the page's colours.
 *
 * @param address
 *   What a phone opens.
 * @param alternative
 *   What the drawing is, in words.
 * @returns
 *   SVG; one path, so that no printer leaves hairlines between modules.
 */
export function drawCode(address: string, alternative: string): string {
  // Level M reads with a corner of the poster stained; a denser code would need a nearer phone.
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const side = size + 2 * quiet;
  const path = data.flatMap((row, y) => runsOf(row).map(([x, width]) => drawRun(x, y, width))).join('');
  return `<svg class="code" viewBox="0 0 ${side} ${side}" role="img" aria-label="${escape(alternative)}"><path class="code-ground" d="M0 0h${side}v${side}H0z"/><path class="code-modules" d="${path}"/></svg>`;
}

function drawRun(x: number, y: number, width: number): string {
  return `M${x + quiet} ${y + quiet}h${width}v1h-${width}z`;
}

/** Where dark modules begin in a row, and how many follow. */
function runsOf(row: readonly boolean[]): [x: number, width: number][] {
  const runs: [x: number, width: number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
