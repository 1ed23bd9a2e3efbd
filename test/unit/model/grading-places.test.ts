/** Grading where every answer has a place of its own: order, match, categorise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade, isOver, isPartial, isRight, shareOf } from '../../../src/model/grading.ts';
import { letters, targetSymbols } from '../../../src/model/identifiers.ts';
import type { PlayerQuestion } from '../../../src/model/player-data.ts';
import { decodeMemory, encodeMemory } from '../../../src/model/suspend-data.ts';
import { dataOf, questionOf } from './sample-data.ts';

/** A question on order and a try, both with the same letters. */
const ordered = fc
  .integer({ min: 2, max: letters.length })
  .chain((size) => {
    const all = [...letters.slice(0, size)];
    return fc.tuple(fc.constant(all.join('')), shuffled(all));
  })
  .map(([right, attempt]): [PlayerQuestion, string] => [
    questionOf('steps', { type: 'order', part: 'order', right, partial: true }),
    attempt,
  ]);

/** A question of match or categorise and a try: any targets, as many as there are answers. */
const paired = fc
  .tuple(
    fc.constantFrom('match' as const, 'categorise' as const),
    fc.integer({ min: 2, max: letters.length }).chain((size) => fc.tuple(symbols(size), symbols(size))),
  )
  .map(([type, [right, attempt]]): [PlayerQuestion, string] => [
    questionOf('gloves', { type, part: 'pairs', right, partial: true }),
    attempt,
  ]);

const placed = fc.oneof(ordered, paired);

describe('an answer with a place for each thing', () => {
  it('is right when every place is, and then it is the key', () => {
    fc.assert(
      fc.property(placed, ([question, attempt]) => {
        expect(isRight(question, question.right)).toBe(true);
        expect(isRight(question, attempt)).toBe(attempt === question.right);
      }),
    );
  });

  it('scores the share of right places, where points are shared', () => {
    fc.assert(
      fc.property(placed, ([question, attempt]) => {
        const places = [...question.right];
        const found = places.filter((symbol, at) => symbol === attempt[at]).length;
        expect(shareOf(question, attempt)).toBe(found / places.length);
        expect(shareOf(question, attempt) === 1).toBe(isRight(question, attempt));
      }),
    );
  });

  it('scores all or nothing where they are not', () => {
    fc.assert(
      fc.property(placed, ([{ partial, ...question }, attempt]) => {
        expect(partial).toBe(true);
        expect(shareOf(question, attempt)).toBe(attempt === question.right ? 1 : 0);
      }),
    );
  });

  it('loses the points of two places when two things of an order are exchanged', () => {
    fc.assert(
      fc.property(ordered, fc.nat(), fc.nat(), ([question], one, other) => {
        const places = [...question.right];
        const [a, b] = [one % places.length, other % places.length];
        fc.pre(a !== b);
        [places[a], places[b]] = [places[b] ?? '', places[a] ?? ''];
        expect(shareOf(question, places.join(''))).toBe((places.length - 2) / places.length);
      }),
    );
  });

  it('is never said to be incomplete: a place left open cannot be checked', () => {
    fc.assert(
      fc.property(placed, ([question, attempt]) => {
        expect(isPartial(question, attempt)).toBe(false);
      }),
    );
  });

  it('is graded the same whether the learner is sure or not', () => {
    fc.assert(
      fc.property(placed, fc.constantFrom('+', '_'), ([question, attempt], mark) => {
        expect(isRight(question, attempt + mark)).toBe(isRight(question, attempt));
        expect(shareOf(question, attempt + mark)).toBe(shareOf(question, attempt));
      }),
    );
  });

  it('counts by its first try, and comes out of suspend data as it went in', () => {
    fc.assert(
      fc.property(placed, ([question, attempt]) => {
        const tries = isRight(question, attempt) ? [attempt] : [attempt, question.right];
        const memory = { version: '1.2.0', run: 1, seed: 'k3', at: 2, tries: { [question.digest]: tries } };
        // A digest is letters and digits.
        const kept = decodeMemory(encodeMemory(memory))?.tries ?? {};
        expect(kept).toEqual(memory.tries);
        expect(isOver(question, tries)).toBe(true);
        const score = grade(dataOf([question]), kept)?.score;
        expect(score).toBeCloseTo(100 * shareOf(question, attempt), 9);
      }),
    );
  });

  it('does not pass a critical question with a share of it', () => {
    fc.assert(
      fc.property(placed, ([question, attempt]) => {
        const data = dataOf([{ ...question, critical: true }], { mastery: 1 });
        const result = grade(data, { [question.digest]: [attempt] });
        expect(result?.passed).toBe(isRight(question, attempt));
      }),
    );
  });

  it('takes a try of which only the fact was kept for a wrong one', () => {
    fc.assert(
      fc.property(placed, ([question]) => {
        expect(isRight(question, '~')).toBe(false);
        expect(shareOf(question, '~')).toBe(0);
      }),
    );
  });
});

function shuffled(all: string[]): fc.Arbitrary<string> {
  return fc.shuffledSubarray(all, { minLength: all.length }).map((some) => some.join(''));
}

function symbols(size: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...targetSymbols), { minLength: size, maxLength: size })
    .map((some) => some.join(''));
}
