/**
 * Write `security.txt` (RFC 9116): whom to tell of a weakness.
 *
 * @param contact
 *   Address of a page, `mailto:` or `tel:`.
 * @param options
 *   `urls` at which the file may be found, when they are known (the RFC, 2.5.2,
 *   has tools distrust a copy at any other), the languages that are read there, and
 *   today: the file holds for a year from then, as the RFC advises.
 */
export function writeSecurityTxt(
  contact: string,
  { urls, languages, today }: { urls: readonly string[]; languages: readonly string[]; today: Date },
): string {
  const expires = new Date(Date.UTC(today.getUTCFullYear() + 1, today.getUTCMonth(), today.getUTCDate() - 1));
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...urls.map((url) => `Canonical: ${url}`),
    '',
  ].join('\n');
}
