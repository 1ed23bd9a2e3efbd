import { finding, type Finding } from '../finding.ts';
import { variableNames, variablesOf } from '../variables.ts';
import { visitAddresses, visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** Every `{project.name}` in text and addresses has a value. */
export const variableKnown: Rule = (root, { project }) => {
  const known = variablesOf(project);
  const findings: Finding[] = [];
  const addresses = visitAddresses(root).filter((node) => node.type !== 'image');
  for (const node of [...visitNodes(root, 'mdxFlowExpression', 'mdxTextExpression'), ...addresses]) {
    const text = 'url' in node ? node.url : `{${node.value}}`;
    for (const name of variableNames(text)) {
      if (!known.has(name))
        findings.push(finding('variable-known', placeOf(node), { name, known: [...known.keys()] }));
    }
  }
  return findings;
};
