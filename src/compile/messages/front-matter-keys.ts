/** What sentences about keys of a YAML file rest on, whatever their language. */

/**
 * Example of a key, for whoever wrote something else there.
 *
 * @param examples
 *   By key; `contacts.n` stands for each key below `contacts`.
 * @param subject
 *   Path of the key, such as `site.contacts`.
 */
export function exampleOf(examples: Readonly<Record<string, string>>, subject: string): string | undefined {
  const parts = subject.split('.');
  const key = parts.at(-1) ?? '';
  const group = parts.at(-2) ?? '';
  return [`${group}.n`, key].flatMap((name) => (Object.hasOwn(examples, name) ? [examples[name]] : []))[0];
}

/**
 * Why an unknown key may stand there: what other tools write in front matter,
 * and what stands elsewhere here.
 *
 * @param known
 *   Keys that are known in its place; they tell front matter from settings.
 */
export function unknownKeyCause(
  key: string,
  known: readonly string[],
): 'no-break-space' | 'language' | 'id' | 'below-site' | undefined {
  if (/[\u00A0\u202F]/.test(key)) return 'no-break-space';
  if (known.includes('objective') && /^lang(?:ue|uage)?$/i.test(key)) return 'language';
  if (known.includes('objective') && /^(?:id|identifiant|slug)$/i.test(key)) return 'id';
  if (known.includes('maxMinutes') && ['emergency', 'assembly', 'words'].includes(key)) return 'below-site';
  return undefined;
}
