const noBreak = '\u00A0';
const narrow = '\u202F';

/**
 * Set the spaces of French punctuation, so that no line begins with a colon;
 * what is code stays as it is to be typed.
 *
 * @param text
 *   A sentence, with ordinary spaces or any others before its signs.
 * @returns
 *   The same with a no-break space before `:` and `»` and after `«`, a narrow
 *   one before `;`, `!` and `?`.
 */
export function frenchSpaces(text: string): string {
  // Code stands between runs of as many backticks.
  const parts = text.split(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/s);
  return parts
    .map((part, index) => {
      if (index % 3 === 0) return spaced(part);
      return index % 3 === 1 ? '' : `${parts[index - 1] ?? ''}${part}${parts[index - 1] ?? ''}`;
    })
    .join('');
}

function spaced(prose: string): string {
  return prose
    .replace(/[ \u00A0\u202F](?=[:»])/g, noBreak)
    .replace(/«[ \u00A0\u202F]/g, `«${noBreak}`)
    .replace(/[ \u00A0\u202F](?=[;!?])/g, narrow);
}
