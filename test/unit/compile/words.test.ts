import { describe, expect, it } from 'vitest';
import { capsuleIdProblem, isLang } from '../../../src/compile/capsule-id.ts';
import { nearest } from '../../../src/compile/nearest.ts';
import { countMinutes, countWords } from '../../../src/compile/words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['Portez des gants.', 3],
    ['Que faites-vous ?', 2],
    ['« Stop » — 5 °C', 3],
    ['l’arrêt\u00A0d’urgence\n\nmaintenant', 3],
  ])('%j has %d', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('countMinutes', () => {
  it.each([
    [0, 0, 1],
    [200, 0, 1],
    [201, 0, 2],
    [600, 5, 5],
    [601, 5, 6],
    [0, 10, 4],
  ])('%d words and %d questions take %d', (words, questions, minutes) => {
    expect(countMinutes(words, questions)).toBe(minutes);
  });
});

describe('nearest', () => {
  const known = ['single', 'multiple', 'true-false'];

  it.each([
    ['Single', 'single'],
    ['singel', 'single'],
    ['mutliple', 'multiple'],
    ['truefalse', 'true-false'],
    ['order', undefined],
    ['', undefined],
  ])('%j may mean %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it('prefers the nearest, then the first', () => {
    expect(nearest('gants.png', ['gans.png', 'gants.png'])).toBe('gants.png');
    expect(nearest('a', ['b', 'c'])).toBe('b');
  });
});

describe('capsuleIdProblem', () => {
  it.each([
    ['gants-2', undefined],
    ['Gants', 'form'],
    ['hygiène', 'form'],
    ['5s', 'form'],
    ['les gants', 'form'],
    ['les_gants', 'form'],
    ['', 'form'],
    ['a'.repeat(80), undefined],
    ['a'.repeat(81), 'length'],
    ['con', 'reserved'],
    ['lpt9', 'reserved'],
    ['search', 'reserved'],
  ])('%j: %s', (id, problem) => {
    expect(capsuleIdProblem(id)).toBe(problem);
  });
});

describe('isLang', () => {
  it.each([
    ['fr', true],
    ['pt-br', true],
    ['FR', false],
    ['fra', false],
    ['fr.md', false],
  ])('%j: %s', (name, is) => {
    expect(isLang(name)).toBe(is);
  });
});
