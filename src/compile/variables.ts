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

/**
 * Put values in place of names in an address. What is not its beginning is
 * encoded: a name with a space in it must not end the address.
 */
export function fillAddress(address: string, values: ReadonlyMap<string, string>): string {
  return address.replaceAll(variable, (whole, name: string, offset: number) => {
    const value = values.get(name);
    if (value === undefined) return whole;
    return offset === 0 ? value : encodeURIComponent(value);
  });
}

/** Put values in place of names; names that have no value stay as they are. */
export function fillVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(variable, (whole, name: string) => values.get(name) ?? whole);
}
