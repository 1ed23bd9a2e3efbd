import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** An image names its file where it stands: `![text](file.png)`, not `![text][1]`. */
export const imageInline: Rule = (root) =>
  visitNodes(root, 'imageReference').map((node) =>
    finding('image-inline', placeOf(node), { label: node.label ?? node.identifier }),
  );
