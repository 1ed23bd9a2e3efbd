import { finding } from '../../finding.ts';
import { readBox } from '../box.ts';
import type { Problem, Source } from '../source.ts';

/**
 * `box-form`: a box is `- [ ]` or `- [x]` at the start of a list item, with ordinary spaces, then text.
 *
 * In any other form it is plain text: the page would print it, and the answer
 * would lose its tick without a word.
 *
 * - bad: `- [ x ] Oui`, `-[x] Oui`, `• [x] Oui`, `- [v] Oui`, `1. [x] Oui`, `- [x]Oui`, a no-break space in the box
 * - good: `- [x] Oui`
 */
export function boxForm({ text, lines, place }: Source): Problem[] {
  const problems: Problem[] = [];
  const definitions = new Set(
    Array.from(text.matchAll(/^[ \t>]*\[([^\]\n]{1,4})\]:[ \t]/gm), (match) =>
      (match[1] ?? '').toLowerCase(),
    ),
  );
  lines.forEach((line, index) => {
    if (line.kind !== 'text') return;
    const box = readBox(line.text, lines[index + 1]?.text ?? '', (label) =>
      definitions.has(label.toLowerCase()),
    );
    if (!box) return;
    const { start, end, found, expected, repaired } = box;
    problems.push({
      finding: finding('box-form', place(line.start + start, line.start + end), {
        found,
        expected,
      }),
      repairs: repaired === undefined ? [] : [{ start: line.start, text: repaired }],
    });
  });
  return problems;
}
