/** Phone numbers, as people write them and as a `tel:` address takes them. */

/**
 * Whether a text is one phone number: digits with the spaces, points, hyphens
 * and brackets that people put between them, and the signs of a keypad.
 */
export function isPhone(text: string): boolean {
  return /^[+*#]?\d[\d ().\u00A0\u202F*#-]*$/.test(text);
}

/** A phone number as `tel:` takes it (RFC 3966): `01 23 45` is `012345`, and `#` must not begin a fragment. */
export function dialled(phone: string): string {
  return phone.replaceAll(/[^\d+*#]/g, '').replaceAll('#', '%23');
}
