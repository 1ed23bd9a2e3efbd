/** The editions of SCORM that a capsule is packaged for, and what follows from each. */
import type { PackageSettings } from './settings.ts';

export type Edition = '1.2' | '2004-3rd' | '2004-4th';

/**
 * What `schemaversion` must say in a manifest. Moodle compares it letter by
 * letter and silently takes anything it does not know for SCORM 1.2.
 */
export const schemaVersions: Record<Edition, string> = {
  '1.2': '1.2',
  '2004-3rd': '2004 3rd Edition',
  '2004-4th': '2004 4th Edition',
};

/** End of a zip's name: both editions of SCORM 2004 share one, since a project publishes only one of them. */
export const zipSuffixes: Record<Edition, string> = {
  '1.2': 'scorm12.zip',
  '2004-3rd': 'scorm2004.zip',
  '2004-4th': 'scorm2004.zip',
};

/**
 * Give the editions that a project publishes.
 *
 * @param project
 *   Its `scorm2004Edition` chooses between the editions of SCORM 2004; the
 *   third is the default, since Docebo and Cornerstone implement no later one.
 */
export function editionsOf(project: PackageSettings): Edition[] {
  return ['1.2', project.scorm2004Edition === '4th' ? '2004-4th' : '2004-3rd'];
}
