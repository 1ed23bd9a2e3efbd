import type { BlockedKind, DeskTexts } from './texts.ts';

/**
 * Say what a policy has kept content from: `script-src-elem inline` → « un
 * script écrit dans la page (script-src-elem) ».
 *
 * @param violation
 *   Directive and what was blocked, as the server has them from the browser.
 */
export function sayBlocked(violation: string, texts: DeskTexts): string {
  const [directive = '', place = ''] = violation.split(' ');
  const beginning = directive.split('-')[0] ?? '';
  const kind = texts.kinds[Object.hasOwn(texts.kinds, beginning) ? (beginning as BlockedKind) : 'other'];
  const origin = place === 'inline' || place === 'eval' ? texts.places[place] : texts.from(place);
  return `${kind} ${origin} (${directive})`;
}
