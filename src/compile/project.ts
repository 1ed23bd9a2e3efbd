import { accentProblem } from '../model/accent.ts';
import { languageCodes } from '../model/languages/index.ts';
import { finding, inOrder, type Finding } from './finding.ts';
import { checkText } from './source/index.ts';
import type { ProjectSettings } from './input.ts';
import { checkPlan } from './plan.ts';
import { placeOnLine } from './rules/rule.ts';
import { checkShape, type Placed } from './schema.ts';
import { readYaml } from './yaml.ts';

/** Settings of a content folder that has no `_project.yaml`, or one with errors. */
export const defaultProject: ProjectSettings = {
  name: 'QHSE Capsules',
  languages: languageCodes,
  maxMinutes: 5,
  maxMediaBytes: 5_000_000,
  onFail: 'failed',
  commitOnHidden: true,
  suspendDataLimit: 4000,
  scorm2004Edition: '3rd',
  packagePolicy: true,
};

/**
 * Read `_project.yaml`.
 *
 * @param bytes
 *   The file.
 * @param languages
 *   Languages that have capsules: what is published unless the file says
 *   otherwise.
 * @returns
 *   Settings with defaults filled in; all defaults when their shape has a
 *   finding, so that the capsules can still be checked. `placeOf` tells where
 *   each stands, when they could be read.
 */
export function readProject(
  bytes: Uint8Array,
  languages: ProjectSettings['languages'] = defaultProject.languages,
): { project: ProjectSettings; findings: Finding[]; placeOf?: Placed['placeOf'] } {
  const defaults = { ...defaultProject, languages };
  const source = checkText(bytes);
  if (source.text === undefined || source.findings.length > 0) {
    return { project: defaults, findings: source.findings };
  }
  const { placed, findings } = readYaml(source.text, 1, placeOnLine(1, 1, 2));
  if (!placed) return { project: defaults, findings };
  placed.value ??= {};
  const shape = checkShape('project', placed);
  if (!shape.value) return { project: defaults, findings: shape.findings };
  const { placeOf } = placed;
  const wrong = [...checkAccent(shape.value.accent, placeOf), ...checkPlan(shape.value.plan, placeOf)];
  return { project: { ...defaults, ...shape.value }, findings: inOrder(wrong), placeOf };
}

/** The accent is read on every ground of the pages. */
function checkAccent(colour: string | undefined, placeOf: Placed['placeOf']): Finding[] {
  const problem = colour === undefined ? undefined : accentProblem(colour);
  if (colour === undefined || !problem) return [];
  return [finding('accent-contrast', placeOf(['accent']), { colour, ...problem })];
}
