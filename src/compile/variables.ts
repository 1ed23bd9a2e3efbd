/** Variables that a capsule may use in its text, its link addresses and its action. */
import type { ProjectSettings } from './input.ts';

const variable = /\{\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+)\s*\}/g;

/** Values by name, such as `project.name`. */
export function variablesOf(project: ProjectSettings): ReadonlyMap<string, string> {
  const values = new Map([['project.name', project.name]]);
  if (project.url) values.set('project.url', project.url);
  return values;
}

/** Names used in a text or an address. */
export function variableNames(text: string): string[] {
  return [...text.matchAll(variable)].map((match) => match[1] ?? '');
}

/** Put values in place of names; names that have no value stay as they are. */
export function fillVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(variable, (whole, name: string) => values.get(name) ?? whole);
}
