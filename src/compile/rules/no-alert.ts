import type { Blockquote } from 'mdast';
import { isQuestion } from '../directives.ts';
import { finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

const alert = /^[ \t]*>[ \t]*(\[!([A-Za-z]+)\][-+]?)/;
const dangers = /^(?:warning|caution|danger|attention|important|error|bug|failure)$/i;

/**
 * A frame is a container. `[!WARNING]` makes one of a quote in some forges and
 * notebooks, and is nothing but text here.
 *
 * - bad: `> [!WARNING]`, and on the next line `> Le sol glisse.`
 * - good: `:::danger`, `Le sol glisse.`, `:::` on three lines
 */
export const noAlert: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) => {
    const found = node.type === 'blockquote' && markOf(node, text);
    if (!found) return [];
    const { mark, kind, start } = found;
    const block = dangers.test(kind) ? 'danger' : 'key';
    // A quote of a question is a hint or a feedback, and holds no container.
    const inside = ancestors.some((ancestor) => isQuestion(ancestor));
    const place = placeBetween(text, start, start + mark.length);
    return [finding('no-alert', place, { found: mark, ...(!inside && { block }) })];
  });

function markOf(node: Blockquote, text: string): { mark: string; kind: string; start: number } | undefined {
  const source = sourceOf(node, text);
  const [whole = '', mark, kind] = alert.exec(source) ?? [];
  if (mark === undefined || kind === undefined) return undefined;
  return { mark, kind, start: (node.position?.start.offset ?? 0) + whole.length - mark.length };
}
