import { finding } from '../../finding.ts';
import { tokensOf, type Problem, type Source } from '../source.ts';

/**
 * `no-angle-link`: addresses stand without angle brackets.
 *
 * MDX reads `<https:` as the beginning of a component and stops.
 *
 * - bad: `<https://example.org>`
 * - good: `[la fiche](https://example.org)` or `https://example.org`
 */
export function noAngleLink(source: Source): Problem[] {
  return tokensOf(source, 'angleLink').map(({ start, end, address }) => ({
    finding: finding('no-angle-link', source.place(start, end), { address }),
    repairs: [
      { start, text: ' ' },
      { start: end - 1, text: ' ' },
    ],
  }));
}
