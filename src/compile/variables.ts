/** Variables that a capsule may use in its text, its link addresses and its action. */
import type { Contacts, Forms, LocalText, Words } from '../model/schema-types.ts';
import type { ProjectSettings } from './input.ts';
import { dialled, isPhone, withoutTrunkZero } from './phone.ts';

const variable = /\{\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+)\s*\}/g;
/** An address that begins with a form of the organisation or of its plant. */
const formAddress = /^\{\s*((?:site|project)\.forms\.[\w-]+)\s*\}/;

/** The capsule that speaks. */
export interface Speaker {
  id: string;
  lang: string;
  /** Absent until the front matter is read, or where it has none. */
  version?: string | undefined;
}

/**
 * Values by name, such as `project.name`, `site.emergency` or
 * `site.forms.near-miss`.
 *
 * @param project
 *   Settings; `site` is what holds at the plant that is published for.
 * @param speaker
 *   Capsule in whose language texts are; a text that is not in that language
 *   has no value.
 */
export function variablesOf(project: ProjectSettings, speaker: Speaker): ReadonlyMap<string, string> {
  const { name, url, forms, contacts, site = {} } = project;
  const local = (text: LocalText | undefined): string | undefined =>
    typeof text === 'string' ? text : text?.[speaker.lang];
  const values: [string, string | undefined][] = [
    ['project.name', name],
    ['project.url', url],
    ...named('project', { forms, contacts }, local),
    ['site.name', local(site.name)],
    ['site.emergency', site.emergency],
    ['site.assembly', local(site.assembly)],
    ...named('site', site, local),
    ['capsule.id', speaker.id],
    ['capsule.version', speaker.version ?? ''],
  ];
  return new Map(values.filter((value): value is [string, string] => value[1] !== undefined));
}

/** Names that the organisation has chosen. */
function named(
  prefix: string,
  { forms = {}, contacts = {}, words = {} }: Named,
  local: (text: LocalText | undefined) => string | undefined,
): [string, string | undefined][] {
  return [
    ...Object.entries(forms).map(([key, url]) => pair(`${prefix}.forms.${key}`, local(url))),
    ...Object.entries(contacts).flatMap(([key, { label, phone, email }]) => [
      pair(`${prefix}.contacts.${key}.label`, local(label)),
      pair(`${prefix}.contacts.${key}.phone`, phone),
      pair(`${prefix}.contacts.${key}.email`, email),
    ]),
    ...Object.entries(words).map(([key, text]) => pair(`${prefix}.words.${key}`, local(text))),
  ];
}

interface Named {
  forms?: Forms | undefined;
  contacts?: Contacts | undefined;
  words?: Words | undefined;
}

function pair(name: string, value: string | undefined): [string, string | undefined] {
  return [name, value];
}

/** Names used in a text or an address. */
export function variableNames(text: string): string[] {
  return [...text.matchAll(variable)].map((match) => match[1] ?? '');
}

/**
 * Value of a variable as text; nothing when it has none.
 *
 * A form's address may itself say `{capsule.id}` and `{capsule.version}`.
 */
export function valueOf(name: string, values: ReadonlyMap<string, string>): string | undefined {
  return values.get(name)?.replaceAll(variable, (whole, inner: string) => ofCapsule(inner, values) ?? whole);
}

function ofCapsule(name: string, values: ReadonlyMap<string, string>): string | undefined {
  return name.startsWith('capsule.') ? values.get(name) : undefined;
}

/**
 * Put values in place of names in an address.
 *
 * What is not its beginning is encoded: a name with a space in it must not end
 * the address. A phone number behind `tel:` keeps what is dialled. Where the
 * address is a form's, it also says which capsule it was opened from, and
 * nothing about who opened it.
 */
export function fillAddress(address: string, values: ReadonlyMap<string, string>): string {
  const form = values.get(formAddress.exec(address)?.[1] ?? '');
  const filled = address.replaceAll(variable, (whole, name: string, offset: number) => {
    const value = values.get(name);
    if (value === undefined) return whole;
    if (offset === 0) return value;
    return /^tel:/i.test(address) && isPhone(value) ? dialled(value) : encodeURIComponent(value);
  });
  if (/^tel:/i.test(filled)) return withoutTrunkZero(filled);
  if (form === undefined) return filled;
  const complete = filled.replaceAll(variable, (whole, name: string) => {
    const value = ofCapsule(name, values);
    return value === undefined ? whole : encodeURIComponent(value);
  });
  return complete === filled ? withCapsule(filled, values) : complete;
}

/** Add `capsule` and `version` to a form's address; its own query and fragment stay. */
function withCapsule(address: string, values: ReadonlyMap<string, string>): string {
  const mark = address.indexOf('#');
  const page = mark < 0 ? address : address.slice(0, mark);
  const fragment = mark < 0 ? '' : address.slice(mark);
  const said = (['capsule.id', 'capsule.version'] as const).map((name) =>
    encodeURIComponent(values.get(name) ?? ''),
  );
  const joint = !page.includes('?') ? '?' : /[?&]$/.test(page) ? '' : '&';
  return `${page}${joint}capsule=${said[0] ?? ''}&version=${said[1] ?? ''}${fragment}`;
}

/** Put values in place of names; names that have no value stay as they are. */
export function fillVariables(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(variable, (whole, name: string) => valueOf(name, values) ?? whole);
}
