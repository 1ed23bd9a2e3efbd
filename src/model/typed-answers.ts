/** What is typed, and what is forgiven. The compiler reads an author's answers with it, the player a learner's. */

/** Characters that a field takes. */
export const typedLimit = 60;

/** A number as it is typed or written, and what follows it. */
interface TypedNumber {
  value: number;
  /** Whether it may be thousands instead: `1,500`. */
  ambiguous: boolean;
  /** What follows it: a unit, as a rule. */
  rest: string;
}

/**
 * Fold a text to what must agree. Forgiven are case, accents, œ and æ, kinds of
 * apostrophe, hyphen and space, doubled spaces, final punctuation, quotes around
 * it, and small digits that no keyboard has (`CO₂`, `m³`; `10³` becomes `10^3`, not `103`).
 *
 * @param text
 *   What was typed or written; nothing is left of one that is punctuation.
 */
export function foldText(text: string): string {
  return (
    text
      // Before the normal form, which makes a space and an accent of a lone one.
      .replace(/\xb4/g, "'")
      .replace(/(\d)(?=[\xb2\xb3\xb9\u2070-\u207e])/g, '$1^')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[\u2018-\u201b\u2032\u02bc`]/g, "'")
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\s+/g, ' ')
      .replace(/^[ "«»“”]+|[ .,;:!?"«»“”]+$/g, '')
  );
}

/**
 * Find the answer that a typed text is.
 *
 * @param forms
 *   What is recognised, by letter.
 * @returns
 *   Its letter, or `-`; empty where there is nothing but punctuation.
 */
export function recognise(text: string, forms: Readonly<Record<string, string>>): string {
  const typed = foldText(text);
  return typed && (Object.keys(forms).find((letter) => foldText(forms[letter] || '') === typed) || '-');
}

/**
 * Read a number: with a decimal comma or point, any minus sign, and spaces
 * between thousands, never a comma or a point there.
 *
 * @returns
 *   Nothing where there is none, or where more digits follow.
 */
export function readNumber(text: string): TypedNumber | undefined {
  const [, sign = '', whole = '', decimals = '', rest = ''] =
    /^\s*([-+\u2010-\u2013\u2212]?)\s*(\d{1,3}(?:\s\d{3})+|\d*)(?:[.,](\d+))?\s*(.*)/.exec(text) || [];
  if (!(whole + decimals) || /^[.,]?\d/.test(rest)) return undefined;
  return {
    value: +`${sign && sign !== '+' ? '-' : ''}${whole.replace(/\s/g, '')}.${decimals}0`,
    // Three digits behind a comma, and nothing before them that thousands cannot have.
    ambiguous: /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3,
    rest,
  };
}

/**
 * Whether a text is a unit, however it is spaced, or nothing: it may be left
 * out. Capitals count: MPa is not mPa.
 */
export function isUnit(text: string, unit: string): boolean {
  const [typed, wanted] = [text, unit].map((each) => each.normalize('NFKD').replace(/[\s.,]/g, ''));
  return !typed || typed === wanted;
}

/**
 * The least and the greatest number that a tolerance accepts. To compare with
 * them is exact, where a difference is not: 0.4 − 0.3 comes to more than 0.1.
 *
 * @param value
 *   A number of twelve digits and six decimals at most, as is the tolerance.
 */
export function rangeOf(value: number, tolerance: number): [least: number, greatest: number] {
  const decimals = [value, tolerance].map((each) => (String(each).split('.')[1] || '').length);
  // Sums of decimals are a little off.
  const exact = (sum: number) => +sum.toFixed(Math.max(...decimals));
  return [exact(value - tolerance), exact(value + tolerance)];
}
