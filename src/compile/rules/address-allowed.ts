import type { Definition, Image, Link } from 'mdast';
import { classifyAddress } from '../addresses.ts';
import { finding } from '../finding.ts';
import { fillAddress, variableNames, variablesOf } from '../variables.ts';
import { visitAddresses } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/**
 * Links lead to https, http, mailto, tel, a heading, a capsule or a file of the
 * folder; images to a file.
 *
 * - bad: `[ici](javascript:…)`, `![plan](../../plan.png)`, `![quai](https://…)`
 * - good: `[ici](https://example.org/)`, `![plan](plan.png)`
 */
export const addressAllowed: Rule = (root, { id, lang, project }) => {
  const variables = variablesOf(project, { id, lang });
  return visitAddresses(root)
    .filter((node) => !allowed(node, fillAddress(node.url, variables)))
    .map((node) =>
      finding('address-allowed', placeOf(node), { address: node.url, image: node.type === 'image' }),
    );
};

function allowed(node: Link | Image | Definition, url: string): boolean {
  if (node.type === 'image') return classifyAddress(node.url).kind === 'file';
  // A variable without a value is another rule's.
  return variableNames(url).length > 0 || classifyAddress(url).kind !== 'refused';
}
