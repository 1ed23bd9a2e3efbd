/** Features that a web app manifest uses: its members. */
import { isKnown } from './data.ts';
import type { Found } from './use.ts';

/**
 * Find what a manifest asks of a browser. A member without a key in the data is
 * left out: a browser passes over what it does not know.
 *
 * @param text
 *   The manifest, as it is shipped.
 */
export function manifestUses(text: string): Found {
  const keys = Object.keys(JSON.parse(text) as object).map((member) => `manifests.webapp.${member}`);
  return { uses: keys.filter(isKnown).map((key) => ({ key, how: 'needed' })), undecided: [] };
}
