import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRight, typedOf } from '../../../src/model/grading.ts';
import { decodeMemory, encodeMemory, encodeTyped } from '../../../src/model/suspend-data.ts';
import { foldText, isUnit, rangeOf, readNumber, recognise } from '../../../src/model/typed-answers.ts';
import { questionOf } from './sample-data.ts';

/** Letters, digits and signs of French and English words. */
const characters = [..."abcdeéèêëàâîïôöùûüçœæABCÉŒ'-  0123456789"];
const word = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 30 })
  .map((letters) => letters.join(''));

/** What a learner may do to a text, and it stays the same answer. */
const forgiven: Readonly<Record<string, (text: string) => string>> = {
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  'no accents': (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  'letters and accents apart': (text) => text.normalize('NFD'),
  'oe for œ': (text) => text.replaceAll('œ', 'oe').replaceAll('Œ', 'OE').replaceAll('æ', 'ae'),
  'the apostrophe of books': (text) => text.replaceAll("'", '’'),
  'the acute accent for an apostrophe': (text) => text.replaceAll("'", '´'),
  'a hyphen that does not break': (text) => text.replaceAll('-', '\u2011'),
  'a dash': (text) => text.replaceAll('-', '–'),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'doubled spaces': (text) => text.replaceAll(' ', '   '),
  'spaces around': (text) => `  ${text} `,
  'a full stop': (text) => `${text}.`,
  'French quotes': (text) => `« ${text} »`,
  'English quotes': (text) => `“${text}”.`,
  'straight quotes': (text) => `"${text}."`,
  'an ellipsis': (text) => `${text}…`,
  'an exclamation mark as in French': (text) => `${text}\u202f!`,
};

describe('a text that was typed', () => {
  it.each(Object.keys(forgiven))('is the same with %s', (name) => {
    const change = forgiven[name] ?? String;
    fc.assert(
      fc.property(word, (text) => {
        expect(foldText(change(text))).toBe(foldText(text));
      }),
    );
  });

  it('stays right, whatever is forgiven at once', () => {
    const changes = fc.subarray(Object.values(forgiven));
    fc.assert(
      fc.property(word, changes, (text, all) => {
        fc.pre(foldText(text) !== '');
        const typed = all.reduce((each, change) => change(each), text);
        expect(recognise(typed, { b: `x${text}`, a: text })).toBe('a');
      }),
    );
  });

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      // Apostrophes and primes that the normal form takes out of other characters.
      { examples: [['\uff40'], ['\u0149'], ['\u2033'], ['\u1fef']] },
    );
  });

  it.each([
    ['presquaccident', "presqu'accident"],
    ['arret durgence', "arrêt d'urgence"],
    ['arrêtdurgence', 'arrêt durgence'],
    ['quasi accident', 'quasi-accident'],
    ['casques', 'casque'],
    ['103', '10³'],
    ['un casque', 'casque'],
    ['5', '-5'],
  ])('%s is not %s', (typed, form) => {
    expect(recognise(typed, { a: form })).toBe('-');
  });

  it.each([
    ['CO2', 'CO₂'],
    ['m3', 'm³'],
    ['10^3 Pa', '10³ Pa'],
    ['L’ARRET  D’URGENCE !', "l'arrêt d'urgence"],
    ['boeuf', 'Bœuf'],
  ])('%s is %s', (typed, form) => {
    expect(recognise(typed, { a: 'gants', b: form })).toBe('b');
  });
});

describe('a number that was typed', () => {
  it.each([
    ['85', 85],
    ['  85 ', 85],
    ['85,5', 85.5],
    ['85.5', 85.5],
    ['−20', -20],
    ['- 20', -20],
    ['+3', 3],
    ['12 500', 12500],
    ['12\u202f500,25', 12500.25],
    ['1 234 567', 1234567],
    ['12500', 12500],
    [',5', 0.5],
    ['0,500', 0.5],
    ['1234,500', 1234.5],
    ['1 500,125', 1500.125],
    ['007', 7],
  ])('%s is read as %d', (typed, value) => {
    expect(readNumber(typed)).toEqual({ value, ambiguous: false, rest: '' });
  });

  it.each([
    ['85 dB(A)', 'dB(A)'],
    ['85dB(A)', 'dB(A)'],
    ['20,9 %', '%'],
    ['85.', '.'],
    ['85 ± 1 dB(A)', '± 1 dB(A)'],
  ])('%s leaves %s', (typed, rest) => {
    expect(readNumber(typed)).toMatchObject({ rest });
  });

  it.each([
    '',
    '-',
    ',',
    'dB',
    'environ 85',
    '1.234,5',
    '1,234.5',
    '1,234,567',
    '12 50',
    '1 5000',
    '8 5',
    '14.30.00',
  ])('%j is no number', (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  });

  it.each(['1,500', '12.500 L', '-999,125'])('%s may be thousands', (typed) => {
    expect(readNumber(typed)).toMatchObject({ ambiguous: true });
  });

  it('may have its unit beside it, and no other', () => {
    for (const typed of ['', 'dB(A)', 'dB (A)', 'dB(A).']) expect(isUnit(typed, 'dB(A)')).toBe(true);
    expect(isUnit('m3/h', 'm³/h')).toBe(true);
    expect(isUnit('μm', 'µm')).toBe(true);
    expect(isUnit('MPa', 'mPa')).toBe(false);
    for (const typed of ['dB', 'db(a)', '%', 'mètres']) expect(isUnit(typed, 'dB(A)')).toBe(false);
  });
});

/** A decimal in whole units of its last place; twelve digits are what an author may write. */
const scaled = (units: number, places: number) => units / 10 ** places;
const units = fc.integer({ min: 1 - 1e12, max: 1e12 - 1 });
const places = fc.integer({ min: 0, max: 6 });

/** Whether a text is a number that a value and a tolerance accept. */
function accepts(value: number, tolerance: number, typed: string): boolean {
  const read = readNumber(typed)?.value ?? Number.NaN;
  const [least, greatest] = rangeOf(value, tolerance);
  return read >= least && read <= greatest;
}

describe('a number within a tolerance', () => {
  it('is right just where whole numbers say so', () => {
    fc.assert(
      fc.property(
        units,
        fc.nat(1000),
        fc.integer({ min: -1002, max: 1002 }),
        places,
        (value, tolerance, off, n) => {
          const typed = scaled(value + off, n).toFixed(n);
          expect(accepts(scaled(value, n), scaled(tolerance, n), typed)).toBe(Math.abs(off) <= tolerance);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is right at both ends, however it is written', () => {
    fc.assert(
      fc.property(units, fc.nat(1000), places, fc.constantFrom(1, -1), (value, tolerance, n, side) => {
        const typed = scaled(value + side * tolerance, n).toFixed(n);
        const ways = [
          typed.replace('.', ','),
          typed.replace('-', '−'),
          typed.replace(/\.\d+$/, '$&0'),
          ` ${typed} dB`,
        ];
        for (const way of ways) expect(accepts(scaled(value, n), scaled(tolerance, n), way)).toBe(true);
      }),
    );
  });

  it.each([
    ['0,4', 0.3, 0.1],
    ['0,3', 0.2, 0.1],
    ['1,1', 1, 0.1],
    ['20,8', 20.9, 0.1],
    ['0', 0.1, 0.1],
    ['0,3', 0.3, 0],
  ])('%s is %d ± %d', (typed, value, tolerance) => {
    expect(accepts(value, tolerance, typed)).toBe(true);
  });

  it('without a tolerance is the number itself', () => {
    for (const typed of ['85,000001', '84,9999999', '-85']) expect(accepts(85, 0, typed)).toBe(false);
  });
});

describe('a try that was typed', () => {
  const letters = fc.constantFrom('a', 'b', '-', 'a+', '-_');
  const typed = fc.string({ unit: 'grapheme', maxLength: 60 });

  it('is remembered with as much of its text as there is room for', () => {
    fc.assert(
      fc.property(letters, typed, (letter, text) => {
        const attempt = `${letter}!${encodeTyped(text)}`;
        const memory = { version: '1.0.0', run: 1, seed: 'k3', at: 1, tries: { dname: [attempt] } };
        expect(decodeMemory(encodeMemory(memory))?.tries['dname']).toEqual([attempt]);
        expect(text.startsWith(typedOf(attempt))).toBe(true);
      }),
    );
  });

  it('is right by its letter alone, whatever was typed', () => {
    const question = questionOf('name', { type: 'text', part: 'typed', right: 'ac' });
    fc.assert(
      fc.property(letters, typed, (letter, text) => {
        expect(isRight(question, `${letter}!${encodeTyped(text)}`)).toBe(letter.startsWith('a'));
      }),
    );
  });

  it('shows nothing where an LMS has changed it', () => {
    expect(['a', 'a!', 'a!%', 'a!%zz', 'a!%ff'].map(typedOf)).toEqual(['', '', '', '', '']);
  });
});
