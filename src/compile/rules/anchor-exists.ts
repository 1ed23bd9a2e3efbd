import { classifyAddress } from '../addresses.ts';
import { finding } from '../finding.ts';
import { headingSlugs } from '../headings.ts';
import { choiceLinks } from '../questions/scenario-parts.ts';
import { visitAddresses, visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/**
 * A `#heading` link leads to a heading of the same capsule. Where the choices of a scenario lead
 * is seen when it is read.
 */
export const anchorExists: Rule = (root) => {
  const known = [...headingSlugs(root).values()];
  const choices = visitNodes(root, 'containerDirective')
    .filter(({ name }) => name === 'scenario')
    .flatMap(choiceLinks);
  return visitAddresses(root).flatMap((node) => {
    const address = classifyAddress(node.url);
    if (node.type === 'link' && choices.includes(node)) return [];
    if (node.type === 'image' || address.kind !== 'anchor' || known.includes(address.anchor)) return [];
    return [finding('anchor-exists', placeOf(node), { anchor: address.anchor, known })];
  });
};
