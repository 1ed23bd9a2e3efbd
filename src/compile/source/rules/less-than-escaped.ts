import { finding } from '../../finding.ts';
import { tokensOf, type Problem, type Source } from '../source.ts';

/**
 * `less-than-escaped`: a `<` that opens no tag has a space or a `\` with it.
 *
 * MDX takes `<5` for a broken tag and stops; `< 5` is text.
 *
 * - bad: `Si T <5 °C`
 * - good: `Si T < 5 °C`, `Si T \<5 °C` or `en dessous de 5 °C`
 */
export function lessThanEscaped(source: Source): Problem[] {
  return tokensOf(source, 'lessThan').map(({ start, end }) => ({
    finding: finding('less-than-escaped', source.place(start, end), { found: source.text.slice(start, end) }),
    // Another bracket rather than a space: `<5` and `5` stay two different answers.
    repairs: [{ start, text: '‹' }],
  }));
}
