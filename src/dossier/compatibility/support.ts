/** From which version on a browser has a feature. */
import type { SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data';
import { compareVersions } from '../../model/versions.ts';
import { browsers, supportStatements, type Browser } from './data.ts';

/**
 * First version that has a feature, whether the data calls that partial, and
 * whether it says of it only that it is no later; nothing where no released
 * version has it.
 */
export type Since = { version: string; partly: boolean; atMost?: true } | undefined;

/**
 * First version of each browser with a feature.
 *
 * Only what counts for everybody counts: not what is behind a switch, was taken
 * out again, or has another name, unless the file uses that prefix too. What
 * the data calls partial counts, and is said to be so: it calls partial what
 * lacks a corner, such as an outline that does not follow round borders.
 *
 * @param key
 *   Key that the data knows.
 * @param prefixes
 *   Prefixes under which the file writes it as well.
 */
export function supportOf(key: string, prefixes: ReadonlySet<string>): Record<Browser, Since> {
  const support = supportStatements(key);
  if (!support) throw new Error(`The compatibility data does not know ${key}`);
  const [, attribute] = /^svg\..*\.([\w-]+)$/.exec(key) ?? [];
  const property = attribute && supportStatements(`css.properties.${attribute}`);
  return Object.fromEntries(
    browsers.map((browser) => {
      const found = since(support[browser], prefixes);
      return [browser, property && found?.atMost ? older(found, since(property[browser], prefixes)) : found];
    }),
  ) as Record<Browser, Since>;
}

/**
 * Of many attributes of drawings the data says only that a version had them
 * (`≤80`: nobody looked at older ones). What draws is a property of style under
 * the same name, which came with the attribute, and whose first version is known.
 */
function older(attribute: Since, property: Since): Since {
  return isLater(attribute, property) && property ? property : attribute;
}

function since(support: SupportStatement | undefined, prefixes: ReadonlySet<string>): Since {
  const statements: SimpleSupportStatement[] =
    support === undefined ? [] : Array.isArray(support) ? support : [support];
  const spans = statements
    .filter(
      ({ flags, alternative_name: renamed, prefix }) =>
        !flags && !renamed && (prefix === undefined || prefixes.has(prefix)),
    )
    .flatMap(({ version_added: added, version_removed: removed, partial_implementation: partial }) =>
      typeof added === 'string' && added !== 'preview' && removed !== 'preview'
        ? [
            {
              version: added.replace('≤', ''),
              until: removed,
              partly: partial === true,
              ...(added.startsWith('≤') && { atMost: true as const }),
            },
          ]
        : [],
    )
    .toSorted((a, b) => compareVersions(b.version, a.version));
  // From today backwards, for as long as one span goes on where the other begins.
  let found: Since;
  for (const { until, ...span } of spans) {
    const reaches = until ? found !== undefined && compareVersions(until, found.version) >= 0 : true;
    if (reaches) found = span;
  }
  return found;
}

/** Whether a browser that has one may lack the other: `a` came later than `b`, or never. */
function isLater(a: Since, b: Since): boolean {
  if (!a || !b) return !a && b !== undefined;
  return compareVersions(a.version, b.version) > 0;
}

/**
 * Of several features, the one that asks for the latest browsers, or with
 * `oldest` for the earliest: what a name counts as that could be any of them.
 */
export function pick(keys: readonly string[], which: 'youngest' | 'oldest'): string | undefined {
  const none = new Set<string>();
  return keys.reduce<string | undefined>((found, key) => {
    if (found === undefined) return key;
    const [left, right] = [supportOf(key, none), supportOf(found, none)];
    const later = browsers.filter((browser) => isLater(left[browser], right[browser])).length;
    const earlier = browsers.filter((browser) => isLater(right[browser], left[browser])).length;
    return (which === 'youngest' ? later > earlier : earlier > later) ? key : found;
  }, undefined);
}
