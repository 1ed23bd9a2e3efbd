import { pairFences } from '../../compile/source/pairs.ts';
import type { Source } from '../../compile/source/source.ts';
import type { Repair } from '../edit.ts';

/**
 * `::: question {#a}` becomes `:::question{#a}`, `::question{#a}` too.
 *
 * Only spaces and missing colons: where the expected form drops or guesses a
 * letter (text behind the fence, a name that is not there), the author decides.
 */
export function fences(source: Source): Repair[] {
  const pairs = pairFences(source.lines);
  const tidy =
    pairs.orphans.length === 0 && pairs.containers.every(({ close, boundary }) => close && !boundary);
  return source.lines.flatMap((line): Repair[] => {
    const { fence } = line;
    if (fence?.expected === undefined || fence.embedded) return [];
    const prefix = /^[ \t\u00A0\u202F]*/.exec(line.text)?.[0] ?? '';
    const found = line.text.slice(prefix.length);
    const written = /^:*/.exec(found)?.[0].length ?? 0;
    // With fewer than three colons it is a fence only if the others agree.
    if (written < 3 && !tidy) return [];
    if (!isSame(found.slice(written), fence.expected.replace(/^:+/, ''))) return [];
    const text = prefix.replace(/[\u00A0\u202F]/g, ' ') + fence.expected;
    return [[{ start: line.start, end: line.start + line.text.length, text }]];
  });
}

/** The same letters; the id of a question or a scenario may lack its braces. */
function isSame(found: string, expected: string): boolean {
  const [written, wanted] = [found, expected].map((text) => text.replace(/[ \t\u00A0\u202F]/g, ''));
  if (written === wanted) return true;
  return (
    /^(?:question|scenario)\{#[a-z][a-z0-9-]*\}$/.test(wanted ?? '') &&
    written === wanted?.replace(/[{}]/g, '')
  );
}
