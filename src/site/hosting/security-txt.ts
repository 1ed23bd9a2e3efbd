/**
 * Write `security.txt` (RFC 9116): whom to tell of a weakness.
 *
 * @param contact
 *   Address of a page, `mailto:` or `tel:`.
 * @param options
 *   `url` of the file when it is known, the languages that are read there, and
 *   today: the file holds for a year from then, as the RFC advises.
 */
export function writeSecurityTxt(
  contact: string,
  { url, languages, today }: { url?: string | undefined; languages: readonly string[]; today: Date },
): string {
  const expires = new Date(Date.UTC(today.getUTCFullYear() + 1, today.getUTCMonth(), today.getUTCDate() - 1));
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(url ? [`Canonical: ${url}`] : []),
    '',
  ].join('\n');
}
