import { finding } from '../../finding.ts';
import type { Problem, Repair, Source } from '../source.ts';

/**
 * `directive-fence-form`: a fence is `:::name{#id}` or `:::`, alone on its line, without a space inside.
 *
 * Anything else is a paragraph, without a word: the question is gone and its
 * ticks are printed; or MDX evaluates what stands between the braces.
 *
 * - bad: `::: question{#arret}`, `:::question {#arret}`, `:::question{#arret} Que faites-vous ?`
 * - good: `:::question{#arret}`
 */
export function directiveFenceForm({ lines, place }: Source): Problem[] {
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    if (line.fence?.expected === undefined) return;
    const { expected, repaired, trailing } = line.fence;
    const found = line.text.replace(/^[ \t]+|[ \t]+$/g, '');
    const start = line.start + line.text.indexOf(found);
    // Text behind the fence that was the whole stem cannot be moved to its own
    // line: the container is then left to the rule that pairs fences.
    const stemIsLost = trailing && (lines[index + 1]?.text.trim() ?? '') === '';
    const repairs: Repair[] =
      repaired !== undefined && !stemIsLost ? [{ start: line.start, text: repaired }] : [];
    problems.push({
      finding: finding('directive-fence-form', place(start, start + found.length), { found, expected }),
      repairs,
    });
  });
  return problems;
}
