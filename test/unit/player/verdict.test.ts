/** What is said of a try, what a report says of it, and the order that answers are shown in, without a page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../src/model/session.ts';
import { kindOf } from '../../../src/player/question.ts';
import { toInteractions } from '../../../src/player/interaction.ts';
import { outOfPlace } from '../../../src/player/questions/order.ts';
import { numberReader } from '../../../src/player/questions/typed.ts';
import { dataOf, questionOf } from '../model/sample-data.ts';

describe('the sign of a verdict', () => {
  it('is neither that of right nor that of wrong where the points are shared', () => {
    const order = { type: 'order', part: 'order', right: 'abc' } as const;
    expect(kindOf(questionOf('o', { ...order, partial: true }), 'acb')).toBe('key');
    expect(kindOf(questionOf('o', { ...order, partial: true }), 'abc')).toBe('right');
    expect(kindOf(questionOf('o', { ...order, partial: true }), 'bca')).toBe('wrong');
    expect(kindOf(questionOf('o', order), 'acb')).toBe('wrong');
    expect(kindOf(questionOf('o', { type: 'opinion', right: '' }), 'a')).toBe('ask');
  });
});

describe('lines to put in order', () => {
  it('are all there, and none is in its place, whatever the seed', () => {
    const lines = fc.uniqueArray(fc.nat(), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.stringMatching(/^[a-z0-9]{4}$/), (right, seed) => {
        const shown = outOfPlace('steps', openSession(dataOf([]), seed), right);
        expect([...shown].sort()).toEqual([...right].sort());
        expect(shown.filter((line, at) => line === right[at])).toEqual([]);
      }),
    );
  });
});

describe('a number in a report', () => {
  const zero = questionOf('n', { type: 'numeric', part: 'typed', number: [0, -1, 1, 'cm'] });

  it('is a number whatever was typed, and is left out where it is too long', () => {
    const pattern = { type: 'numeric', patterns: [['0', '-1', '1']] };
    const { answered } = numberReader(zero);
    expect(answered('0,5 cm')).toEqual({ ...pattern, response: ['0.5'] });
    expect(answered('999999999999')).toEqual({ ...pattern, response: [] });
    // What was typed may have been dropped to save room.
    expect(answered('')).toEqual({ ...pattern, response: [] });
  });

  it('is a text where the key is too long, whatever was typed', () => {
    const { answered } = numberReader({ ...zero, number: [99999, 99998, 100000, ''] });
    expect([answered('5'), answered('100000')]).toEqual([{}, {}]);
  });

  it('is an interaction even where it is left out', () => {
    const view = {
      question: zero,
      stem: { textContent: 'How far?' },
      answered: () => ({ type: 'numeric', patterns: [['0', '-1', '1']], response: [] }),
    } as unknown as Parameters<typeof toInteractions>[0];
    expect(toInteractions(view, '-!999999999999', 1, 1, 0)).toHaveLength(1);
  });
});
