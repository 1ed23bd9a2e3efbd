import { classifyAddress } from '../addresses.ts';
import { finding, type Finding } from '../finding.ts';
import { svgProblem } from '../svg.ts';
import { visitAddresses } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** A drawing, shown or linked to, holds shapes and text only: no script, no handler, no outside reference. */
export const svgSafe: Rule = (root, { files }) => {
  const findings: Finding[] = [];
  for (const node of visitAddresses(root)) {
    const address = classifyAddress(node.url);
    if (address.kind !== 'file' || !Object.hasOwn(files, address.path)) continue;
    const file = files[address.path];
    const problem = file?.kind === 'svg' ? svgProblem(file.text) : undefined;
    if (problem) findings.push(finding('svg-safe', placeOf(node), { path: address.path, ...problem }));
  }
  return findings;
};
