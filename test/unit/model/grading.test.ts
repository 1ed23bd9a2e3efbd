import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade, isOver, isPartial, isRight } from '../../../src/model/grading.ts';
import { dataOf, questionOf } from './sample-data.ts';

describe('a try', () => {
  const question = questionOf('doors', { type: 'multiple', right: 'ac' });

  it('is right when it is the key, no more and no less', () => {
    expect(isRight(question, 'ac')).toBe(true);
    for (const letters of ['a', 'c', 'abc', 'b', '', '~']) expect(isRight(question, letters)).toBe(false);
  });

  it('is partial when something right is missing and nothing is wrong', () => {
    expect(isPartial(question, 'a')).toBe(true);
    for (const letters of ['ac', 'ab', 'b', '~']) expect(isPartial(question, letters)).toBe(false);
  });

  it('ends the question when it is right or the last one', () => {
    expect(isOver(question, [])).toBe(false);
    expect(isOver(question, ['b'])).toBe(false);
    expect(isOver(question, ['ac'])).toBe(true);
    expect(isOver(question, ['b', 'b'])).toBe(true);
  });
});

describe('grade', () => {
  it('is nothing until every question is answered', () => {
    const data = dataOf([questionOf('one'), questionOf('two')]);
    expect(grade(data, {})).toBeUndefined();
    expect(grade(data, { done: ['a'] })).toBeUndefined();
    expect(grade(data, { done: ['a'], dtwo: ['a'] })).toMatchObject({ score: 100, passed: true });
  });

  it('counts first answers only', () => {
    const data = dataOf([questionOf('one'), questionOf('two')]);
    expect(grade(data, { done: ['b', 'a'], dtwo: ['a'] })).toMatchObject({ score: 50, passed: false });
  });

  it('weighs by points', () => {
    const data = dataOf([questionOf('one', { points: 4 }), questionOf('two')]);
    expect(grade(data, { done: ['a'], dtwo: ['b'] })).toMatchObject({ score: 80, passed: true });
    expect(grade(data, { done: ['b'], dtwo: ['a'] })).toMatchObject({ score: 20, passed: false });
  });

  it('does not pass with a critical question missed, whatever the score', () => {
    const data = dataOf([questionOf('one', { points: 9 }), questionOf('two', { critical: true })]);
    expect(grade(data, { done: ['a'], dtwo: ['b', 'a'] })).toEqual({
      score: 90,
      passed: false,
      criticalMissed: true,
    });
  });

  it('compares mastery unrounded: 66.67 shown is not 66.67 reached', () => {
    const questions = ['one', 'two', 'three'].map((id) => questionOf(id));
    const tries = { done: ['a'], dtwo: ['a'], dthree: ['b'] };
    expect(grade(dataOf(questions, { mastery: 66.67 }), tries)).toMatchObject({ passed: false });
    expect(grade(dataOf(questions, { mastery: 66 }), tries)).toMatchObject({ passed: true });
  });

  it('passes at exactly the mastery, for every share of points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (mastery) => {
        const data = dataOf(
          [questionOf('won', { points: mastery }), questionOf('lost', { points: 100 - mastery })],
          { mastery },
        );
        expect(grade(data, { dwon: ['a'], dlost: ['b'] })).toMatchObject({ passed: true });
      }),
    );
  });
});
