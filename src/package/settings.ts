/** What of the organisation's settings reaches a package, beside its logo. */
import type { Project } from '../model/schema-types.ts';

const names = [
  'name',
  'accent',
  'onFail',
  'commitOnHidden',
  'suspendDataLimit',
  'packagePolicy',
  'scorm2004Edition',
] as const satisfies (keyof Project)[];

/** A setting that reaches a package. */
export type PackageSetting = (typeof names)[number];

/** Settings as the package stage is given them: it can read no other, so none is left out above. */
export type PackageSettings = Pick<Project, PackageSetting>;

/** Settings that reach a package, in one order. */
export function packageSettings(project: PackageSettings): [PackageSetting, unknown][] {
  return names.map((name) => [name, project[name]]);
}
