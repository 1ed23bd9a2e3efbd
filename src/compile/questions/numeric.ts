import { isUnit, readNumber } from '../../model/typed-answers.ts';
import { finding } from '../finding.ts';
import type { QuestionType } from './type.ts';
import { formOf, isPlain, typedAnswer, typedFindings } from './typed-answers.ts';

/** Digits of which no calculation loses one, decimals that are never written with an exponent, length of a unit. */
const [mostDigits, mostDecimals, unitLimit] = [12, 6, 20];

/**
 * Words that compare, where a unit stands. `min` is one behind a unit only:
 * `5 min` and `5 L/min` are minutes.
 */
const comparison =
  /(?<![\p{L}\d/])(?:(?:ou|or)(?: (?:plus|moins|more|less))?|(?:au |at )?(?:plus|moins|most|least)|more|less|about|environ|maxi?(?:mum)?|mini(?:mum)?|(?<=^\D*\S )min)(?![\p{L}\d/])/iu;

interface NumberAnswer {
  value: number;
  tolerance: number;
  unit: string;
}

type Problem =
  | { reason: 'form' | 'digits' }
  | { reason: 'range'; found: string; middle: NumberAnswer }
  /** What stands in the place of the unit. */
  | { reason: 'part' | 'bound' | 'percent' | 'aside' | 'ordinal'; found: string }
  /** The two ways to read it. */
  | { reason: 'ambiguous'; number: string; whole: string; decimal: string };

/** A number to type: one answer, with its tolerance and its unit. */
export const numeric: QuestionType = {
  shapes: ['boxes'],
  flags: ['critical', 'confidence'],
  fits: () => false,
  read(question) {
    const { id, place, shape } = question;
    const wrong = typedFindings(question);
    if (wrong.length > 0) return { key: [], findings: wrong };
    const [item, second] = shape.items;
    if (!item || second)
      return {
        key: [],
        findings: [finding('numeric-answer-form', second?.place ?? place, { id, reason: 'count' })],
      };
    const read = isPlain(item) ? readAnswer(formOf(item)) : ({ reason: 'formatting' } as const);
    if ('reason' in read)
      return { key: [], findings: [finding('numeric-answer-form', item.place, { id, ...read })] };
    const { value, tolerance, unit } = read;
    return {
      body: { answers: [typedAnswer(item, question)], value, tolerance, unit },
      key: [`${value} ${tolerance} ${unit}`],
      findings: [],
    };
  },
};

/** Read `85 ± 1 dB(A)`: a number, what it may differ by, and the unit of both. */
function readAnswer(text: string): NumberAnswer | Problem {
  const first = readNumber(text);
  if (!first) return { reason: 'form' };
  const [sign = ''] = /^(?:±|\+\/[-\u2212]|\+[-\u2212])/.exec(first.rest) ?? [];
  const second = sign ? readNumber(first.rest.slice(sign.length)) : undefined;
  const { rest: unit } = second ?? first;
  if (isPartOfNumber(unit, text)) return { reason: 'part', found: unit };
  const range = sign ? undefined : readRange(first, text);
  if (range) return range;
  const [bound] = comparison.exec(unit) ?? [];
  if (bound) return { reason: 'bound', found: bound };
  const odd = oddUnit(unit, text);
  if (odd) return odd;
  if (!isUnitForm(unit) || (sign && (!second || second.value < 0))) return { reason: 'form' };
  if (first.ambiguous || second?.ambiguous) {
    const [number = ''] = /\b[1-9]\d{0,2}[.,]\d{3}\b/.exec(text) ?? [];
    return {
      reason: 'ambiguous',
      number,
      whole: number.replace(/[.,]/, ''),
      decimal: clearlyDecimal(number),
    };
  }
  const { value } = first;
  const tolerance = second?.value ?? 0;
  return isTypable(value, tolerance) ? { value, tolerance, unit } : { reason: 'digits' };
}

/** `5 à 10 min`: two numbers where one is meant, and how they are written with a tolerance. */
function readRange({ value, rest }: { value: number; rest: string }, text: string): Problem | undefined {
  const [joint] = /^(?:à|a|to|[-\u2013\u2014\u2026]|\.\.\.?)\s*(?=\d)/iu.exec(rest) ?? [];
  const second = joint === undefined ? undefined : readNumber(rest.slice(joint.length));
  if (!second || second.value <= value || /\d/.test(second.rest.replace(/\p{L}[23]/gu, ''))) return undefined;
  const [least, greatest] = [value, second.value];
  // Sums of decimals are a little off.
  const half = (sum: number): number => Number((sum / 2).toFixed(mostDecimals));
  const found = text.slice(0, text.length - second.rest.length).trim();
  const middle = { value: half(least + greatest), tolerance: half(greatest - least), unit: second.rest };
  return { reason: 'range', found, middle };
}

/** Units of a quantity: behind « % » there may be what it is a part of (`% vol`, `% LIE`), never one of these. */
const quantity =
  /^%\s*(?:dB|°|(?:[kmµdc]?(?:m|g|l|Pa|V|A|W|N|J|s|Hz)|t|h|min|bar|ppm|lux|lx|jours?|days?|heures?|hours?|mètres?|met(?:er|re)s?|pieds?|feet|tonnes?|litres?|lit(?:er|re)s?)[23²³]?(?![\p{L}\d/]))/u;

/** What is shown as a unit and is none: a tolerance in percent, brackets that tell the answer again, a rank. */
function oddUnit(unit: string, text: string): Problem | undefined {
  if (quantity.test(unit)) return { reason: 'percent', found: unit };
  // `dB (A)` and `bar (g)` are units.
  const [aside] = /^\(.*|(?<=\s)[([](?!\p{L}{1,3}\)$).*$/u.exec(unit) ?? [];
  if (aside) return { reason: 'aside', found: aside };
  const isGlued = /\d$/.test(text.slice(0, text.length - unit.length));
  const rank = isGlued
    ? /^(?:ers?|res?|ères?|i?[eè]mes?|es?|nde?s?|rd|th|st)(?![\p{L}\d/(])/iu
    : /^(?:[eè]res?|i?[eè]mes?)(?!\p{L})/iu;
  const [ordinal] = rank.exec(unit) ?? [];
  return ordinal ? { reason: 'ordinal', found: ordinal } : undefined;
}

/** Whether numbers are short enough to be typed, and to be calculated with. */
function isTypable(...numbers: number[]): boolean {
  const written = numbers.map((each) => String(Math.abs(each)).split('.'));
  const longest = (part: 0 | 1) => Math.max(...written.map((digits) => digits[part]?.length ?? 0));
  return (
    longest(0) + longest(1) <= mostDigits &&
    longest(1) <= mostDecimals &&
    !written.some((digits) => digits.join().includes('e'))
  );
}

/**
 * Whether what follows a number belongs to it: raised digits and fractions
 * (`10³`, `1½`), exponents (`1e3`), products (`2x10`), hours and lengths
 * (`14h30`, `1m80`).
 */
function isPartOfNumber(unit: string, text: string): boolean {
  if (/^(?:[\p{No}\u207a-\u207e]|[x×*·^]\s*\d|e\s?[-+\u2212]?\d|(?:h|m|min)\d\d)/iu.test(unit)) return true;
  // `12m3` is written in haste, and no length.
  return /\d$/.test(text.slice(0, text.length - unit.length)) && /^(?![cdk]?m[23](?!\d))\p{L}+\d/u.test(unit);
}

/** Whether a text may be a unit: no second number, as in « 80 à 90 dB », « 14:30 » or « 1/2 ». */
function isUnitForm(unit: string): boolean {
  if (isUnit(unit, '')) return unit === '';
  return unit.length <= unitLimit && !/^[^\p{L}]*\d|\s\d|[±=<>≤≥~]|^[-+,.;:]/u.test(unit);
}

/** The same number with other than three decimals: `1,500` as `1,5`, `1,250` as `1,2500`. */
function clearlyDecimal(number: string): string {
  if (!number.endsWith('0')) return `${number}0`;
  return number.replace(/00?$/, '');
}
