/** Phone numbers, as people write them and as a `tel:` address takes them. */

/**
 * Whether a text is one phone number: digits with the spaces, points, hyphens
 * and brackets that people put between them, and the signs of a keypad.
 */
export function isPhone(text: string): boolean {
  return /^[+*#]?\d[\d ().\u00A0\u202F*#-]*$/.test(text);
}

/**
 * A phone number as `tel:` takes it (RFC 3966): `01 23 45` is `012345`,
 * `+33 (0)2 32` is `+33232`, and `#` must not begin a fragment.
 */
export function dialled(phone: string): string {
  return keysOf(withoutTrunkZero(phone)).replaceAll('#', '%23');
}

/**
 * A number without the `(0)` that is dialled inside its country alone: with the
 * country's code before it, it leads to nobody (ITU-T E.123 has it left out).
 *
 * @param phone
 *   A number, or a `tel:` address with one.
 */
export function withoutTrunkZero(phone: string): string {
  // In Italy, San Marino and the Vatican the zero belongs to the number, from abroad too.
  const international = /^(?:\+|00)(?!39|378)/.test(keysOf(phone));
  return international ? phone.replace(/\(\s*0\s*\)/, '') : phone;
}

function keysOf(phone: string): string {
  return phone.replaceAll(/[^\d+*#]/g, '');
}
