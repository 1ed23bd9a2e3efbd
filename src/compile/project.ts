import type { Finding } from './finding.ts';
import type { ProjectSettings } from './input.ts';
import { placeOnLine } from './rules/rule.ts';
import { checkShape } from './schema.ts';
import { readYaml } from './yaml.ts';

/** Settings of a content folder that has no `_project.yaml`, or one with errors. */
export const defaultProject: ProjectSettings = {
  name: 'QHSE Capsules',
  languages: ['fr', 'en'],
  maxMinutes: 5,
  onFail: 'failed',
  scorm2004Edition: '3rd',
  packagePolicy: true,
};

/**
 * Read `_project.yaml`.
 *
 * @param text
 *   Text of the file.
 * @returns
 *   Settings with defaults filled in; all defaults when there is a finding, so
 *   that the capsules can still be checked.
 */
export function readProject(text: string): { project: ProjectSettings; findings: Finding[] } {
  const { placed, findings } = readYaml(
    text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'),
    1,
    placeOnLine(1, 1, 2),
  );
  if (!placed) return { project: defaultProject, findings };
  placed.value ??= {};
  const shape = checkShape('project', placed);
  if (!shape.value) return { project: defaultProject, findings: shape.findings };
  return { project: { ...defaultProject, ...shape.value }, findings: [] };
}
