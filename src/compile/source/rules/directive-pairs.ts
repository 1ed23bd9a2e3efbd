import { isDirectiveName } from '../../directives.ts';
import { finding, type Finding, type Place } from '../../finding.ts';
import { unknownDirective } from '../../rules/directive-known.ts';
import { pairFences, type Container, type FenceLine } from '../pairs.ts';
import { blank, type Problem, type Repair, type Source } from '../source.ts';

/**
 * `directive-closed`: a container ends with its own fence, before the next
 * heading or container.
 *
 * Otherwise it swallows the rest of the file without a word.
 *
 * - bad: `:::question{#a}` … `:::question{#b}` … `:::`
 * - good: `:::question{#a}` … `:::`, then `:::question{#b}` … `:::`
 *
 * `directive-fence-orphan`: a closing fence has a container to close, and as
 * many colons.
 *
 * - bad: `::::case` … `:::`
 * - good: `:::case` … `:::`
 *
 * `directive-top-level`, where the fences are equal: the first `:::` closes both
 * containers, and what follows falls out of the outer one. (A shorter fence inside is
 * seen in the tree.)
 *
 * - bad: `:::question{#a}` … `:::key` … `:::` … `:::`
 * - good: `:::key` after the question
 *
 * Three ids in one rule: they are three readings of one count.
 */
export function directivePairs(source: Source): Problem[] {
  const { containers, orphans } = pairFences(source.lines);
  return [
    ...containers.flatMap((container) => containerProblems(source, container)),
    ...orphans.map((orphan) => ({
      finding: finding('directive-fence-orphan', fencePlace(source, orphan), {
        found: ':'.repeat(orphan.fence.colons),
      }),
      repairs: [blankLines(source, orphan.index, orphan.index + 1)],
    })),
  ];
}

/** What stands in another container; of one that there is not, that alone is said. */
function misplaced(source: Source, { open }: Container): Finding {
  const { name } = open.fence;
  const place = fencePlace(source, open);
  return isDirectiveName(name)
    ? finding('directive-top-level', place, { name })
    : unknownDirective(`:::${name}`, place);
}

function containerProblems(source: Source, container: Container): Problem[] {
  const { open, close, boundary, equals } = container;
  if (close && !boundary) {
    const problems: Problem[] = equals.map((inner) => ({
      finding: misplaced(source, inner),
      repairs: [blankContainer(source, inner)],
    }));
    // A fence in another form, already reported, for which there was no room to repair it.
    if (open.fence.expected ?? close.fence.expected)
      problems.push({ repairs: [blankContainer(source, container)] });
    return problems;
  }
  if (!close && open.fence.embedded) return [];
  const short = close ? undefined : container.short.at(-1);
  if (short) return [tooShort(source, container, short)];
  const { name, colons } = open.fence;
  // Up to the end of the file the parser does what the author means, unless it cannot read the fence.
  const end = boundary?.index ?? (open.fence.expected === undefined ? open.index : source.lines.length);
  const repairs: Repair[] = [blankLines(source, open.index, end)];
  if (close) repairs.push(blankLines(source, close.index, close.index + 1));
  const values = { name, fence: ':'.repeat(colons), before: boundary?.before ?? ('end' as const) };
  const cause = boundary && { place: linePlace(source, boundary.index) };
  return [{ finding: finding('directive-closed', fencePlace(source, open), values, cause), repairs }];
}

/** The only closing fence has fewer colons than the opening one, which is shortened to match. */
function tooShort(source: Source, container: Container, short: FenceLine): Problem {
  const { open } = container;
  const line = source.lines[open.index];
  const found = ':'.repeat(short.fence.colons);
  const opened = ':'.repeat(open.fence.colons);
  const repairs: Repair[] = container.short
    .slice(0, -1)
    .map((fence) => blankLines(source, fence.index, fence.index + 1));
  if (line)
    repairs.push({ start: line.start, text: line.text.replace(opened, found).padEnd(line.text.length) });
  const cause = { place: fencePlace(source, open) };
  return {
    finding: finding('directive-fence-orphan', fencePlace(source, short), { found, opened }, cause),
    repairs,
  };
}

function blankContainer(source: Source, container: Container): Repair {
  const end = container.close ?? container.open;
  return blankLines(source, container.open.index, end.index + 1);
}

function blankLines(source: Source, from: number, to: number): Repair {
  const start = source.lines[from]?.start ?? 0;
  const end = source.lines[to]?.start ?? source.text.length;
  return blank(source.text.slice(start, end), start);
}

function fencePlace(source: Source, { index }: FenceLine): Place {
  return linePlace(source, index);
}

/** A line without the space around it. */
function linePlace(source: Source, index: number): Place {
  const line = source.lines[index] ?? { start: 0, text: '' };
  const indent = line.text.length - line.text.trimStart().length;
  return source.place(line.start + indent, line.start + Math.max(indent, line.text.trimEnd().length));
}
