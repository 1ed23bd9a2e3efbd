import { finding } from '../../finding.ts';
import { tokensOf, type Problem, type Source } from '../source.ts';

/**
 * `brace-escaped`: braces hold a comment or a variable, or are escaped.
 *
 * MDX evaluates what stands between braces: `{80 %}` stops it at an odd place,
 * `{q1}` would fail only when the page is shown.
 *
 * - bad: `{80 %}`, `Couper le courant {#a}`
 * - good: `80 %`, `\{80 %\}`, `{project.name}`
 */
export function braceEscaped(source: Source): Problem[] {
  return tokensOf(source, 'brace').map(({ start, end }) => {
    const found = source.text.slice(start, end);
    return {
      finding: finding('brace-escaped', source.place(start, end), { found: shorten(found) }),
      repairs: [{ start, text: found.replace(/\{/g, '(').replace(/\}/g, ')') }],
    };
  });
}

function shorten(found: string): string {
  const line = found.replace(/\s*\n\s*/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
