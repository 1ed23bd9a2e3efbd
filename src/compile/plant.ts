/** Plants of an organisation: `_sites/<id>.yaml`, and what capsules take from it. */
import type { Plant } from '../model/schema-types.ts';
import { finding, type Finding } from './finding.ts';
import type { ProjectSettings } from './input.ts';
import { placeOnLine } from './rules/rule.ts';
import { checkShape } from './schema.ts';
import { checkText } from './source/index.ts';
import { variableNames } from './variables.ts';
import { readYaml } from './yaml.ts';

/** A plant as read; `unnamedIn` finds the languages in which it has no name, once it is known which are published. */
interface ReadPlant {
  plant?: Plant;
  findings: Finding[];
  unnamedIn?: (languages: readonly string[]) => Finding[];
}

/**
 * Read the file of a plant.
 *
 * @param bytes
 *   The file.
 * @returns
 *   The plant when it has no finding.
 */
export function readPlant(bytes: Uint8Array): ReadPlant {
  const source = checkText(bytes);
  if (source.text === undefined || source.findings.length > 0) return { findings: source.findings };
  const { placed, findings } = readYaml(source.text, 1, placeOnLine(1, 1, 2));
  if (!placed) return { findings };
  placed.value ??= {};
  const { value: plant, findings: found } = checkShape('plant', placed);
  if (!plant) return { findings: found };
  const { name } = plant;
  const unnamedIn = (languages: readonly string[]): Finding[] =>
    languages
      .filter((lang) => typeof name !== 'string' && !Object.hasOwn(name, lang))
      .map((lang) => finding('schema-required', placed.placeOf(['name']), { subject: 'name', key: lang }));
  return { plant, findings: found, unnamedIn };
}

/**
 * Settings as they hold at a plant: what its file says, else what the
 * organisation says for all of them. A form or contact of the organisation is
 * also each plant's.
 *
 * @param project
 *   Settings of the organisation.
 * @param plant
 *   The plant; none for what is published without naming one.
 */
export function settingsAt(project: ProjectSettings, plant?: Plant): ProjectSettings {
  const { site = {} } = project;
  const url = plant?.url ?? project.url;
  return {
    ...project,
    ...(url !== undefined && { url }),
    site: {
      ...site,
      ...plant,
      ...together('forms', project, plant),
      ...together('contacts', project, plant),
      ...together('words', site, plant),
    },
  };
}

/** What several say under one key; later ones win, name by name. */
function together<Key extends 'forms' | 'contacts' | 'words'>(
  key: Key,
  ...some: (Partial<Record<Key, object | undefined>> | undefined)[]
): Partial<Pick<Plant, Key>> {
  const named = Object.assign({}, ...some.map((one) => one?.[key])) as object;
  return Object.keys(named).length > 0 ? ({ [key]: named } as Partial<Pick<Plant, Key>>) : {};
}

/**
 * Whether a capsule may read otherwise at another plant.
 *
 * @param text
 *   Its whole text.
 */
export function speaksOfPlant(text: string): boolean {
  return variableNames(text).some((name) => name.toLowerCase().startsWith('site.'));
}

/**
 * Settings as far as a capsule's text depends on them: what it does not say
 * must not have it compiled anew.
 *
 * @param project
 *   Settings at the plant that is published for.
 * @param text
 *   Whole text of the capsule.
 */
export function settingsFor(project: ProjectSettings, text: string): ProjectSettings {
  const { logo: _logo, accent: _accent, forms, contacts, site, ...rest } = project;
  const names = variableNames(text);
  if (names.length === 0) return rest;
  // `{Site.emergency}` has no value, and its message names those that have.
  const says = (prefix: string): boolean => names.some((name) => name.toLowerCase().startsWith(prefix));
  // All of it where some is said: a message about a wrong name lists the right ones.
  return {
    ...rest,
    ...(says('project.') && forms && { forms }),
    ...(says('project.') && contacts && { contacts }),
    ...(says('site.') && site && { site }),
  };
}
