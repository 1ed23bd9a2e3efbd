import { finding, type Finding, type Place } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeBetween, placeOf, type Rule } from './rule.ts';

/** Inline HTML that Markdown has no sign for. None takes an attribute but `title` on `abbr`. */
const inlineElements = ['sub', 'sup', 'kbd', 'abbr', 'br'] as const;

/**
 * A capsule uses no element or component but those we know; nothing else is
 * published.
 *
 * - bad: `<b>gants</b>`, `<Video … />`, `<kbd onclick="…">`
 * - good: `**gants**`, `H<sub>2</sub>O`, `<abbr title="…">EPI</abbr>`
 */
export const elementKnown: Rule = (root, { text }) => {
  const findings: Finding[] = [];
  for (const node of visitNodes(root, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    const name = node.name ?? '';
    if (/^[A-Z]|\./.test(name)) {
      findings.push(finding('component-known', tagPlace(node, text), { name }));
      continue;
    }
    if (!(inlineElements as readonly string[]).includes(name)) {
      findings.push(finding('element-known', tagPlace(node, text), { name, known: [...inlineElements] }));
      continue;
    }
    for (const attribute of node.attributes) {
      // Code in an attribute is another rule's.
      if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value === 'object'))
        continue;
      if (name === 'abbr' && attribute.name === 'title' && typeof attribute.value === 'string') continue;
      const place = attribute.position ?? tagPlace(node, text);
      findings.push(
        finding('element-attribute-known', pointsOf(place), { element: name, attribute: attribute.name }),
      );
    }
  }
  return findings;
};

/** The opening tag, without what it encloses. */
function tagPlace(node: Parameters<typeof placeOf>[0], text: string): Place {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const tag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start, end))?.[0].length;
  return tag === undefined ? placeOf(node) : placeBetween(text, start, start + tag);
}

function pointsOf({ start, end }: Place): Place {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
