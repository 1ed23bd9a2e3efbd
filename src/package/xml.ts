/** The little XML that a manifest needs: text made safe, and addresses. */

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// What XML 1.0 cannot carry even escaped: https://www.w3.org/TR/xml/#charsets
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Make text safe in XML, as content or inside double quotes. Apostrophes stay:
 * half of all French titles have one, and an LMS that reads a manifest as HTML
 * does not know `&apos;`.
 *
 * Runs of spaces, tabs and line ends become one space, since readers disagree
 * on which to keep; no-break spaces stay, for French typography needs them.
 *
 * @param text
 *   Any text; a character that XML cannot carry becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .replace(illegal, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/**
 * Give the address of a file of the zip, as an attribute's value.
 *
 * @param path
 *   Path from the root of the zip, with `/` between folders.
 */
export function hrefOf(path: string): string {
  return escapeXml(path.split('/').map(encodeURIComponent).join('/'));
}
