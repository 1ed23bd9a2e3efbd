import { isDirectiveName } from '../../directives.ts';
import { finding } from '../../finding.ts';
import type { Line, Problem, Repair, Source } from '../source.ts';

/**
 * `directive-fence-form`: a fence is `:::name{#id}` or `:::`, alone on its line, without a space inside.
 *
 * Anything else is a paragraph, without a word: the question is gone and its
 * ticks are printed; or MDX evaluates what stands between the braces.
 *
 * - bad: `::: question{#arret}`, `:::question {#arret}`, `:::question{#arret} Que faites-vous ?`
 *
 * Nor does it stand further in than what it holds: that much is taken from the
 * beginning of every line, and a feedback is then at the margin.
 *
 * - bad: four spaces before `:::question{#arret}`, none before the answers
 * - good: `:::question{#arret}` at the margin
 */
export function directiveFenceForm({ lines, place }: Source): Problem[] {
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    const indent = /^[ \t]*/.exec(line.text)?.[0] ?? '';
    if (isFurtherIn(lines, index, indent.length)) {
      const expected = line.text.trim();
      const at = place(line.start, line.start + indent.length + expected.length);
      problems.push({
        finding: finding('directive-fence-form', at, { found: expected, expected, indent: indent.length }),
        repairs: [{ start: line.start, text: expected.padEnd(line.text.length) }],
      });
      return;
    }
    if (line.fence?.expected === undefined) return;
    const { expected, repaired, trailing } = line.fence;
    const found = line.text.replace(/^[ \t]+|[ \t]+$/g, '');
    const start = line.start + line.text.indexOf(found);
    // Text behind the fence that was the whole stem cannot be moved to its own
    // line: the container is then left to the rule that pairs fences.
    const stemIsLost = trailing && (lines[index + 1]?.text.trim() ?? '') === '';
    const repairs: Repair[] =
      repaired !== undefined && !stemIsLost ? [{ start: line.start, text: repaired }] : [];
    // Of a container that there is not, that alone is said, once its form is repaired.
    if (repairs.length > 0 && line.fence.name !== '' && !isDirectiveName(line.fence.name)) {
      problems.push({ repairs });
      return;
    }
    problems.push({
      finding: finding('directive-fence-form', place(start, start + found.length), { found, expected }),
      repairs,
    });
  });
  return problems;
}

/** Whether a well-formed opening fence stands further in than a line of what it holds, and a feedback would so be at the margin. */
function isFurtherIn(lines: readonly Line[], index: number, indent: number): boolean {
  const fence = lines[index]?.fence;
  if (indent === 0 || fence?.kind !== 'open' || fence.embedded || fence.expected !== undefined) return false;
  const below = lines.slice(index + 1);
  const end = below.findIndex((line) => line.fence !== undefined);
  const held = below.slice(0, end < 0 ? below.length : end).map(({ text }) => text);
  return (
    held.some((text) => text.trim() !== '' && text.length - text.trimStart().length < indent) &&
    held.some((text) => /^[ \t]+>/.test(text))
  );
}
