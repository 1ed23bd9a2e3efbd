import { expect, it } from 'vitest';
import { sayBlocked } from '../../../src/lms/texts/blocked.ts';
import { textsOf } from '../../../src/lms/texts/index.ts';

it.each([
  [
    'script-src-elem inline',
    'un script écrit dans la page (script-src-elem)',
    'a script written in the page',
  ],
  ['script-src eval', 'un script tiré d’un texte (script-src)', 'a script made from a text'],
  ['img-src https://example.org', 'une image de https://example.org (img-src)', 'an image from https'],
  ['worker-src blob', 'un élément de blob (worker-src)', 'an element from blob'],
  ['toString inline', 'un élément écrit dans la page (toString)', 'an element written in the page'],
])('says %s in words', (violation, french, english) => {
  expect(sayBlocked(violation, textsOf('fr'))).toBe(french);
  expect(sayBlocked(violation, textsOf('en'))).toContain(english);
});
