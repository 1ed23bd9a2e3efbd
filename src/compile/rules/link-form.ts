import type { Parents, Text } from 'mdast';
import { finding, type Finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

const looksLikeAddress =
  /^(?:https?:|mailto:|tel:|www\.|#|\.{0,2}\/|\S+\.(?:pdf|png|jpe?g|gif|webp|svg|mdx?)$)/i;

/**
 * What an author meant as a link or an image is read as one. Otherwise its
 * brackets would be printed, and the image would not be there.
 *
 * - bad: `![Le quai](photo du quai.jpg)`, `[la fiche] (fiche.pdf)`, `[la fiche][1]` without a line `[1]: …`
 * - good: `![Le quai](photo-du-quai.jpg)`, `[la fiche](fiche.pdf)`
 */
export const linkForm: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) =>
    node.type === 'text' ? problems(node, ancestors.at(-1), text) : [],
  );

function problems(node: Text, parent: Parents | undefined, text: string): Finding[] {
  const source = sourceOf(node, text);
  const start = node.position?.start.offset ?? 0;
  const findings: Finding[] = [];
  for (const match of source.matchAll(/(?<!\\)\](?:( ?)\(([^()\n]*)\)?|\[[^\]\n]+\])/g)) {
    const [whole, gap, address] = match;
    const atEnd = match.index + whole.length === source.length;
    const next = parent?.children[(parent.children as unknown[]).indexOf(node) + 1];
    const meant =
      gap !== ' ' ||
      looksLikeAddress.test(address ?? '') ||
      (atEnd && address === '' && next?.type === 'link');
    if (!meant) continue;
    const opening = /(?:!?\[)[^[\]]*$/.exec(source.slice(0, match.index))?.index ?? match.index;
    const reason = gap === undefined ? 'definition' : gap === ' ' ? 'space-before' : 'address';
    // An address may have become a link of its own, outside this node.
    const end =
      gap !== undefined && !whole.endsWith(')')
        ? closing(text, start + match.index)
        : start + match.index + whole.length;
    const found = text.slice(start + opening, end);
    const place = placeBetween(text, start + opening, end);
    findings.push(finding('link-form', place, { found, reason }));
  }
  return findings;
}

/** Behind the `)` of this line, or at the end of the line. */
function closing(text: string, from: number): number {
  return from + (/^[^)\n]*\)?/.exec(text.slice(from))?.[0].length ?? 0);
}
