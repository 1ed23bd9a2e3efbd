import { finding } from '../../finding.ts';
import type { Problem, Source } from '../source.ts';

/** A value between quotes of a word processor, spaces inside them included. */
const smartValue =
  /=[ \t\u00A0\u202F]*((?:[“”„‟«»‹›‘’‚‛″])[\u00A0\u202F ]*([^“”„‟«»‹›‘’‚‛″"{}]*?)[\u00A0\u202F ]*[“”„‟«»‹›‘’‚‛″"])/g;

/**
 * `directive-attribute-quotes`: values of attributes stand between straight quotes, or without any.
 *
 * Typographic quotes are no quotes to the parser: they become part of the
 * value, or the whole line becomes text.
 *
 * - bad: `:::question{#arret type=“single”}`
 * - good: `:::question{#arret type=single}`
 */
export function directiveAttributeQuotes({ lines, place }: Source): Problem[] {
  const problems: Problem[] = [];
  for (const line of lines) {
    const range = line.fence?.attributes;
    if (!range) continue;
    for (const match of line.text.slice(range.start, range.end).matchAll(smartValue)) {
      const [whole, found, value] = match;
      if (found === undefined || value === undefined) continue;
      const start = line.start + range.start + match.index + whole.length - found.length;
      problems.push({
        finding: finding('directive-attribute-quotes', place(start, start + found.length), { found }),
        repairs: [{ start, text: `"${value}"`.padEnd(found.length) }],
      });
    }
  }
  return problems;
}
