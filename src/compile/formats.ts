/** Forms of texts that a schema asks for by name. */

/** Whether a text is a day of the calendar, such as `2027-09-15`. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return date.toISOString().startsWith(text);
}

/** Whether a text is an address with one of some protocols, and nothing that would have to be encoded. */
export function isAddress(text: string, protocols: readonly string[]): boolean {
  return protocols.some((protocol) => {
    const rest = protocol.startsWith('http') ? /^\/\/[^\s/?#]+/ : /^[^\s]+/;
    return text.startsWith(protocol) && rest.test(text.slice(protocol.length)) && !/[\s"<>\\]/.test(text);
  });
}

/**
 * Whether pages can be published below an address: its path names folders that
 * are the same written and encoded, and nothing follows them.
 */
export function isSiteUrl(text: string): boolean {
  const path = /^https?:\/\/[^\s/?#@%"<>\\]+((?:\/[\w.~-]+)*)\/*$/.exec(text)?.[1];
  return path !== undefined && !/\/\.{1,2}(?:\/|$)|\.(?:html?|aspx?|php)$/i.test(path);
}
