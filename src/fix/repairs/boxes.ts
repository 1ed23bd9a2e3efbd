import { pairFences } from '../../compile/source/pairs.ts';
import { boxForm } from '../../compile/source/rules/box-form.ts';
import type { Source } from '../../compile/source/source.ts';
import type { Repair } from '../edit.ts';

const blank = '[ \\t\\u00A0\\u202F]';
/**
 * A bullet and a box that is empty or ticked beyond doubt. Not among them: `[v]`
 * and crosses (`[×]`, `[✗]`), which some take for "wrong"; `( )`; numbers, which
 * may be an order; a box without its bullet.
 */
const certain = new RegExp(`^([-+*•–—‣·◦▪●○])(${blank}*)\\[${blank}*[xXхХ✓✔☑]?${blank}*\\]$`, 'u');

/** `-[x]`, `- [ x ]`, `• [x]` become `- [x]`, in questions, scenarios and checklists alone. */
export function boxes(source: Source): Repair[] {
  const inside = pairFences(source.lines).containers.flatMap(({ open, close }) =>
    close && ['question', 'scenario', 'checklist'].includes(open.fence.name)
      ? [{ from: open.index, to: close.index }]
      : [],
  );
  return boxForm(source).flatMap(({ finding }): Repair[] => {
    if (finding?.ruleId !== 'box-form') return [];
    const { start, end } = finding.place;
    const index = start.line - 1;
    const line = source.lines[index];
    if (!line || !inside.some(({ from, to }) => from < index && index < to)) return [];
    // No-break spaces before the box: its level is a guess.
    if (/[\u00A0\u202F]/.test(line.text.slice(0, start.column - 1))) return [];
    const [, bullet, gap] = certain.exec(line.text.slice(start.column - 1, end.column - 1)) ?? [];
    if (bullet === undefined || (bullet !== '-' && gap === '')) return [];
    const after = line.text.slice(end.column - 1);
    const label = after.replace(/^[ \t\u00A0\u202F]+/, '');
    if (label === '') return [];
    const box = finding.values.expected.startsWith('- [x]') ? '- [x] ' : '- [ ] ';
    const labelStart = line.start + line.text.length - label.length;
    return [[{ start: line.start + start.column - 1, end: labelStart, text: box }]];
  });
}
