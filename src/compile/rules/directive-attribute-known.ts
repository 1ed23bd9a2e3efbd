import { attributeSynonyms, directiveAttributes, isDirectiveName, isQuestion } from '../directives.ts';
import { finding, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { visitNodes } from '../visit.ts';
import { attributePlace } from '../fence.ts';
import type { Rule } from './rule.ts';

/** A container takes only its own attributes: a misspelt one would do nothing, without a word. */
export const directiveAttributeKnown: Rule = (root, { text }) => {
  const findings: Finding[] = [];
  for (const node of visitNodes(root, 'containerDirective')) {
    if (!isDirectiveName(node.name) || !node.position) continue;
    const known = directiveAttributes[node.name];
    for (const [attribute, value] of Object.entries(node.attributes ?? {})) {
      if (known.includes(attribute)) continue;
      // `{q-arret}` is an id without its `#`.
      const isId = value === '' && isQuestion(node) && !node.attributes?.['id'];
      const synonym = Object.hasOwn(attributeSynonyms, attribute) ? attributeSynonyms[attribute] : undefined;
      const meant = synonym !== undefined && known.includes(synonym) ? synonym : nearest(attribute, known);
      const suggestion = meant ?? (isId ? `#${attribute}` : undefined);
      findings.push(
        finding('directive-attribute-known', attributePlace(node, attribute, text), {
          name: node.name,
          attribute: attribute === 'class' ? `.${value ?? ''}` : attribute,
          known: [...known],
          ...(suggestion && { suggestion }),
        }),
      );
    }
  }
  return findings;
};
