import type { Words } from './words.ts';

/**
 * Say what a learner answered.
 *
 * @param type
 *   Type of the interaction; empty when content named none.
 * @param response
 *   As content wrote it: `a,c` in 1.2, `a[,]c` in 2004.
 */
export function sayResponse(type: string, response: string, words: Words): string {
  if (response === '') return words.nothing;
  switch (type) {
    case 'true-false':
      return words.truth[/^(?:t|1)/.test(response) ? 'true' : 'false'];
    case 'choice':
      return words.list(split(response, ','));
    case 'sequencing':
      return words.inOrder(split(response, ','));
    case 'matching':
      return words.list(split(response, ',').map((pair) => split(pair, '.').join('\u00a0→\u00a0')));
    case 'likert':
    case 'numeric':
      return response;
    default:
      return words.quote(response.length > 60 ? `${response.slice(0, 59)}…` : response);
  }
}

/** Separators are bare in 1.2 and in square brackets in 2004. */
function split(response: string, separator: ',' | '.'): string[] {
  const bracketed = `[${separator}]`;
  return response.split(response.includes(bracketed) ? bracketed : separator);
}
