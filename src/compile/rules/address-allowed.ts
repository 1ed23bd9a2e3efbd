import type { Definition, Image, Link } from 'mdast';
import { classifyAddress } from '../addresses.ts';
import { finding } from '../finding.ts';
import { fillAddress, variableNames, variablesOf } from '../variables.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** Links lead to https, http, mailto, tel, a heading, a capsule or a file of the folder; images to a file. */
export const addressAllowed: Rule = (root, { project }) => {
  const variables = variablesOf(project);
  return visitNodes(root, 'link', 'image', 'definition')
    .filter((node) => !allowed(node, fillAddress(node.url, variables)))
    .map((node) => finding('address-allowed', placeOf(node), { address: node.url }));
};

function allowed(node: Link | Image | Definition, url: string): boolean {
  // A variable without a value is another rule's.
  if (node.type !== 'image' && variableNames(url).length > 0) return true;
  const { kind } = classifyAddress(url);
  return node.type === 'image' ? kind === 'file' : kind !== 'refused';
}
