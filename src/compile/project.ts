import type { Finding } from './finding.ts';
import { checkText } from './source/index.ts';
import type { ProjectSettings } from './input.ts';
import { placeOnLine } from './rules/rule.ts';
import { checkShape } from './schema.ts';
import { readYaml } from './yaml.ts';

/** Settings of a content folder that has no `_project.yaml`, or one with errors. */
export const defaultProject: ProjectSettings = {
  name: 'QHSE Capsules',
  languages: ['fr', 'en'],
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
 *   Settings with defaults filled in; all defaults when there is a finding, so
 *   that the capsules can still be checked.
 */
export function readProject(
  bytes: Uint8Array,
  languages: ProjectSettings['languages'] = defaultProject.languages,
): { project: ProjectSettings; findings: Finding[] } {
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
  return { project: { ...defaults, ...shape.value }, findings: [] };
}
