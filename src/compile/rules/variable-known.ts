import type { FindingValues } from '../finding-values.ts';
import { finding, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { variableNames, variablesOf } from '../variables.ts';
import { visitAddresses, visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** What to say of a name that has no value: the names that have one, and the one that was most likely meant. */
export function unknown(name: string, values: ReadonlyMap<string, string>): FindingValues['variable-known'] {
  const known = [...values.keys()];
  // `project.` is half of a short name: what is near begins with the same word, and is compared without it.
  const [kind = ''] = name.split('.');
  const alike = known
    .filter((other) => other.startsWith(`${kind.toLowerCase()}.`))
    .map((other) => other.slice(kind.length + 1));
  const near = nearest(name.slice(kind.length + 1), alike);
  return { name, known, ...(near !== undefined && { suggestion: `${kind.toLowerCase()}.${near}` }) };
}

/** Every `{project.name}` in text and addresses has a value. */
export const variableKnown: Rule = (root, { id, lang, project }) => {
  const known = variablesOf(project, { id, lang });
  const findings: Finding[] = [];
  const addresses = visitAddresses(root).filter((node) => node.type !== 'image');
  for (const node of [...visitNodes(root, 'mdxFlowExpression', 'mdxTextExpression'), ...addresses]) {
    const text = 'url' in node ? node.url : `{${node.value}}`;
    for (const name of variableNames(text)) {
      if (!known.has(name)) findings.push(finding('variable-known', placeOf(node), unknown(name, known)));
    }
  }
  return findings;
};
