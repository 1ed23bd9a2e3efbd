import type { Root, Yaml } from 'mdast';
import type { CapsuleFrontMatter } from '../model/capsule.ts';
import { readAllowances, type Allowance } from './allow.ts';
import { finding, type Finding } from './finding.ts';
import type { CapsuleInput } from './input.ts';
import { placeOf, placeOnLine } from './rules/rule.ts';
import { unknown } from './rules/variable-known.ts';
import { checkShape, type Placed } from './schema.ts';
import { fillAddress, fillVariables, variableNames, variablesOf } from './variables.ts';
import { readYaml } from './yaml.ts';

/** The front matter as read; `placed` keeps the places of its keys even when it has errors. */
export interface ReadFrontMatter {
  frontMatter?: CapsuleFrontMatter;
  placed?: Placed;
  /** Warnings switched off. */
  allowances?: Allowance[];
  findings: Finding[];
}

type FrontMatterInput = Pick<CapsuleInput, 'id' | 'lang' | 'project'>;

/**
 * Read the front matter of a capsule.
 *
 * @param root
 *   Tree whose first node it is.
 * @param input
 *   Whose front matter it is, and the settings: for the variables that `action` may use.
 * @param told
 *   Whether `source/` has said already why there is none.
 */
export function readFrontMatter(root: Root, input: FrontMatterInput, told: boolean): ReadFrontMatter {
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    const missing = finding('front-matter-present', placeOnLine(1, 1, 2), { problem: 'missing' });
    return { findings: told ? [] : [missing] };
  }
  // A missing key has no place of its own: point to the line that opens the block.
  const { placed, findings } = readYaml(first.value, placeOf(first).start.line + 1, placeOnLine(1, 1, 4));
  if (!placed) return { findings };
  placed.value ??= {};
  // Before the shape: `url: "{project.url}fiche"` is an address once it is filled in.
  const values = variablesOf(input.project, { ...input, version: versionOf(placed.value) });
  const variables = variableFindings(placed, values);
  const shape = checkShape('front-matter', { ...placed, value: withVariables(placed.value, values) });

  if (!shape.value || variables.length > 0) {
    const places = new Set(variables.map(({ place }) => place.start.line));
    const others = shape.findings.filter(({ place }) => !places.has(place.start.line));
    return { placed, findings: [...variables, ...others] };
  }

  const frontMatter = shape.value as CapsuleFrontMatter;
  const allow = readAllowances(frontMatter.allow, placed.placeOf);
  return {
    frontMatter,
    placed,
    allowances: allow.allowances,
    findings: [...dateFindings(frontMatter, placed), ...allow.findings],
  };
}

/** The version, before anything else of the front matter is sure. */
function versionOf(value: unknown): string | undefined {
  const version =
    value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined;
  return typeof version === 'string' ? version : undefined;
}

/** Variables stand in `action` only, and have a value. */
function variableFindings({ value, placeOf }: Placed, values: ReadonlyMap<string, string>): Finding[] {
  const findings: Finding[] = [];
  for (const { path, text } of texts(value, [])) {
    const subject = path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
    for (const name of variableNames(text)) {
      if (path[0] !== 'action')
        findings.push(finding('variable-place', placeOf(path), { subject, found: `{${name}}` }));
      else if (!values.has(name))
        findings.push(finding('variable-known', placeOf(path), unknown(name, values)));
    }
  }
  return findings;
}

function texts(value: unknown, path: (string | number)[]): { path: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => texts(part, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, [...path, key]));
}

function dateFindings({ approvedOn, reviewBy }: CapsuleFrontMatter, { placeOf }: Placed): Finding[] {
  if (!approvedOn || !reviewBy || reviewBy >= approvedOn) return [];
  return [finding('approved-before-review', placeOf(['reviewBy']), { approvedOn, reviewBy })];
}

function withVariables(value: unknown, values: ReadonlyMap<string, string>): unknown {
  if (value === null || typeof value !== 'object' || !('action' in value)) return value;
  const { action } = value;
  if (action === null || typeof action !== 'object') return value;
  const filled = Object.entries(action).map(([key, text]: [string, unknown]) => {
    if (typeof text !== 'string') return [key, text];
    return [key, key === 'url' ? fillAddress(text, values) : fillVariables(text, values)];
  });
  return { ...value, action: Object.fromEntries(filled) as unknown };
}

/** Whether a node is the front matter. */
export function isFrontMatter(node: { type: string }): node is Yaml {
  return node.type === 'yaml';
}
