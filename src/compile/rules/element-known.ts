import { finding, type Finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** Inline HTML that Markdown has no sign for. None takes an attribute but `title` on `abbr`. */
export const inlineElements = ['sub', 'sup', 'kbd', 'abbr', 'br'] as const;

/** A capsule uses no element or component but those we know; nothing else is published. */
export const elementKnown: Rule = (root) => {
  const findings: Finding[] = [];
  for (const node of visitNodes(root, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
    const name = node.name ?? '';
    const place = placeOf(node);
    if (/^[A-Z]|\./.test(name)) {
      findings.push(finding('component-known', place, { name }));
      continue;
    }
    if (!(inlineElements as readonly string[]).includes(name)) {
      findings.push(finding('element-known', place, { name, known: [...inlineElements] }));
      continue;
    }
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') continue;
      const allowed = name === 'abbr' && attribute.name === 'title' && typeof attribute.value === 'string';
      if (!allowed) {
        findings.push(finding('element-attribute-known', place, { element: name, attribute: attribute.name }));
      }
    }
  }
  return findings;
};
