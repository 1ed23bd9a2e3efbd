/** The organisation's colour, on the grounds that the style sheet really has. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  accentProblem,
  contrast,
  darkTint,
  grounds,
  leastContrast,
  onAccent,
  withAccent,
} from '../../../src/model/accent.ts';

/** A few of each kind: dark, pale, grey, and as bright as they come. */
const colours = ['#7a1f5c', '#f9a800', '#005387', '#777777', '#00ff00', '#ffffff', '#000000', '#e2001a'];

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#005387', '#005387', 1],
  ])('of %s and %s is %s', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('an accent', () => {
  it.each(colours)('%s is readable or has a readable proposal, and a readable tint by night', (colour) => {
    const light = accentProblem(colour)?.proposal ?? colour;
    expect(accentProblem(light)).toBeUndefined();
    for (const ground of [...grounds.light, onAccent.light])
      expect(contrast(light, ground)).toBeGreaterThanOrEqual(leastContrast);
    for (const ground of [...grounds.dark, onAccent.dark])
      expect(contrast(darkTint(light), ground)).toBeGreaterThanOrEqual(leastContrast);
  });

  it('says where it is worst, and how bad', () => {
    expect(accentProblem('#777777')).toMatchObject({
      ground: '#eef2f4',
      ratio: expect.closeTo(3.975, 2) as number,
    });
  });

  it('that can be read by night too keeps its tint', () => {
    expect(darkTint('#7cc0f0')).toBe('#7cc0f0');
  });

  it('takes the place of the colour of links and buttons, by day and by night, and of nothing else', () => {
    const css =
      ':root{--act:var(--blue);--on-act:#fff}@media dark{:root{--act: #7cc0f0;--ink:red}}a{color:var(--act)}';
    const dark = darkTint('#7a1f5c');
    expect(withAccent(css, '#7A1F5C')).toBe(
      `:root{--act:#7a1f5c;--on-act:#fff}@media dark{:root{--act:${dark};--ink:red}}a{color:var(--act)}`,
    );
    expect(withAccent(css, undefined)).toBe(css);
    expect(() => withAccent(':root{--act:red}', '#7a1f5c')).toThrow('by night');
  });
});

it('knows the grounds of the style sheet', async () => {
  const css = await readFile(new URL('../../../src/player/capsule.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, rules]) => rules);
  const token = (rules: string, name: string): string => {
    const [, value = ''] = new RegExp(`--${name}: (#[0-9a-f]+)`).exec(rules) ?? [];
    return value.length === 4 ? value.replaceAll(/[0-9a-f]/g, '$&$&') : value;
  };
  expect([token(light, 'paper'), token(light, 'ground')]).toEqual(grounds.light);
  expect([token(dark, 'paper'), token(dark, 'ground')]).toEqual(grounds.dark);
  expect([token(light, 'on-act'), token(dark, 'on-act')]).toEqual([onAccent.light, onAccent.dark]);
});
