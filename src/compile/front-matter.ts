import type { Root, Yaml } from 'mdast';
import type { CapsuleFrontMatter } from '../model/capsule.ts';
import { finding, type Finding } from './finding.ts';
import type { ProjectSettings } from './input.ts';
import { placeOf, placeOnLine } from './rules/rule.ts';
import { checkShape, type Placed } from './schema.ts';
import { fillVariables, variableNames, variablesOf } from './variables.ts';
import { readYaml } from './yaml.ts';

/** The front matter as read; `placed` keeps the places of its keys even when it has errors. */
export interface ReadFrontMatter {
  frontMatter?: CapsuleFrontMatter;
  placed?: Placed;
  findings: Finding[];
}

/**
 * Read the front matter of a capsule.
 *
 * @param root
 *   Tree whose first node it is.
 * @param project
 *   For the variables that `action` may use.
 */
export function readFrontMatter(root: Root, project: ProjectSettings): ReadFrontMatter {
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    return { findings: [finding('front-matter-present', placeOnLine(1, 1, 2), {})] };
  }
  const { placed, findings } = readYaml(first.value, placeOf(first).start.line + 1);
  if (!placed) return { findings };
  const opening = placeOnLine(1, 1, 4);
  // A missing key has no place of its own: point to the line that opens the block.
  const placedAtTop: Placed = { ...placed, placeOf: (path) => (path.length === 0 ? opening : placed.placeOf(path)) };
  if (placed.value === null) placedAtTop.value = {};
  const shape = checkShape('front-matter', placedAtTop);
  if (!shape.value) return { placed: placedAtTop, findings: shape.findings };

  const frontMatter = shape.value as CapsuleFrontMatter;
  return { frontMatter: withVariables(frontMatter, project), placed: placedAtTop, findings: valueFindings(frontMatter, placedAtTop, project) };
}

function valueFindings(frontMatter: CapsuleFrontMatter, placed: Placed, project: ProjectSettings): Finding[] {
  const findings: Finding[] = [];
  const known = variablesOf(project);
  for (const part of ['label', 'url'] as const) {
    for (const name of variableNames(frontMatter.action?.[part] ?? '')) {
      if (known.has(name)) continue;
      findings.push(finding('variable-known', placed.placeOf(['action', part]), { name, known: [...known.keys()] }));
    }
  }
  const { approvedOn, reviewBy } = frontMatter;
  if (approvedOn && reviewBy && reviewBy < approvedOn) {
    findings.push(finding('approved-before-review', placed.placeOf(['reviewBy']), { approvedOn, reviewBy }));
  }
  return findings;
}

function withVariables(frontMatter: CapsuleFrontMatter, project: ProjectSettings): CapsuleFrontMatter {
  if (!frontMatter.action) return frontMatter;
  const values = variablesOf(project);
  const { label, url } = frontMatter.action;
  return { ...frontMatter, action: { label: fillVariables(label, values), url: fillVariables(url, values) } };
}

/** Whether a node is the front matter. */
export function isFrontMatter(node: { type: string }): node is Yaml {
  return node.type === 'yaml';
}
