import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../src/compile/questions/place.ts';
import { findPictures } from '../../../src/site/place-finder/pictures.ts';
import { toPlace } from '../../../src/site/place-finder/to-place.ts';

describe('toPlace', () => {
  const point = fc.record({
    x: fc.double({ min: -20, max: 120, noNaN: true }),
    y: fc.double({ min: -20, max: 120, noNaN: true }),
  });
  const radius = fc.double({ min: 0, max: 90, noNaN: true });
  const aspect = fc.double({ min: 0.2, max: 5, noNaN: true });

  it('gives a place that the compiler takes, wherever the pointer went', () => {
    fc.assert(
      fc.property(point, fc.option(point, { nil: undefined }), radius, aspect, (from, to, size, ratio) => {
        const place = toPlace(from, to, size, ratio);
        expect({ place, read: readPlace(place, ratio) }).not.toHaveProperty('read.problem');
      }),
      { numRuns: 2000 },
    );
  });

  it('is a circle around a click and a rectangle between two corners, whichever came first', () => {
    expect(toPlace({ x: 40.04, y: 60 }, undefined, 5, 0.5)).toBe('40,60,5');
    expect(toPlace({ x: 40, y: 60 }, { x: 10.25, y: 20 }, 5, 0.5)).toBe('10.3,20,29.7,40');
  });
});

describe('findPictures', () => {
  it('finds the images of questions on images, with what is written of their places', () => {
    const lines = [
      '![Une vue](autre.png)',
      ':::question{#q-tour type=hotspots shuffle}',
      'Où ? ![Un atelier (vide)](./plan%20atelier.svg)',
      '',
      '- [x] `14,20,17,56` Contre le mur',
      '  > L’échelle glisse.',
      '- [ ] `ici` L’armoire',
      '- [ ] Sans endroit',
      ':::',
      ':::question{#q-choix}',
      '![Une fiche](fiche.png)',
      '- [x] Oui',
      ':::',
      ':::question{#q-sans-type}',
      '![Un quai](quai.jpg)',
      '- [x] `10,20,5` Le quai',
    ];
    expect(findPictures(lines)).toEqual([
      {
        question: 'q-tour',
        path: 'plan atelier.svg',
        places: [
          { text: '14,20,17,56', label: 'Contre le mur', right: true },
          { text: 'ici', label: 'L’armoire', right: false },
        ],
      },
      {
        question: 'q-sans-type',
        path: 'quai.jpg',
        places: [{ text: '10,20,5', label: 'Le quai', right: true }],
      },
    ]);
  });

  it('finds none where there is none', () => {
    expect(findPictures([])).toEqual([]);
    expect(findPictures([':::question{#q type=hotspots}', 'Où ?', ':::', '![Ailleurs](a.png)'])).toEqual([]);
  });
});
