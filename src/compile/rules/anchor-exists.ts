import { classifyAddress } from '../addresses.ts';
import { finding } from '../finding.ts';
import { headingSlugs } from '../headings.ts';
import { visitAddresses } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** A `#heading` link leads to a heading of the same capsule. */
export const anchorExists: Rule = (root) => {
  const known = [...headingSlugs(root).values()];
  return visitAddresses(root).flatMap((node) => {
    const address = classifyAddress(node.url);
    if (node.type === 'image' || address.kind !== 'anchor' || known.includes(address.anchor)) return [];
    return [finding('anchor-exists', placeOf(node), { anchor: address.anchor, known })];
  });
};
