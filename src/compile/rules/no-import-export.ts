import type { Rule } from './rule.ts';
import { placeOf } from './rule.ts';
import { visitNodes } from '../visit.ts';
import { finding } from '../finding.ts';

/**
 * A capsule is data: MDX's `import` and `export` are refused.
 *
 * A paragraph that happens to begin with the word (« export de la fiche… »)
 * is read as code by MDX too; the message tells the author to begin otherwise.
 */
export const noImportExport: Rule = (root) =>
  visitNodes(root, 'mdxjsEsm').map((node) =>
    finding('no-import-export', placeOf(node), { found: node.value.split('\n')[0] ?? '' }),
  );
