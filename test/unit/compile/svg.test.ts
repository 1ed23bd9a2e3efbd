import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgProblem, svgSize } from '../../../src/compile/svg.ts';

const circle = '<circle cx="20" cy="20" r="18"/>';
const draw = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"${attributes}>${inner}</svg>`;

describe('svgProblem', () => {
  it.each([
    draw(circle),
    draw('<text x="1">Gants &amp; mains &lt; 5</text>'),
    draw(
      '<path d="M0 0L9 9" fill="url(#shade)" transform="rotate(-14) scale(1.5, 2)" stroke="rgb(0 83 135 / 50%)"/>',
    ),
    draw('<!-- une remarque -->', ' aria-label="Voir (page 2)"'),
    `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${draw(circle)}\n`,
    draw(circle).replaceAll('"', "'"),
  ])('takes %s', (text) => {
    expect(svgProblem(text)).toBeUndefined();
  });

  it.each([
    draw('<mask><circle mask="image-set(x.png 1x)"/></mask>'),
    draw('<circle fill="u\\72l(x)"/>'),
    draw('<circle fill="url(&#34;x&#34;)"/>'),
    draw('<circle fill="url(x.svg#a)"/>'),
    draw('<circle cx="1" cx="2"/>'),
    draw('<circle aria-label="a>b" onload="x"/>'),
    draw('<![CDATA[<script>]]>'),
    draw('<g>'),
    draw('</g>'),
    draw(circle) + draw(circle),
    `<?xml version="1.0" encoding="UTF-7"?>${draw(circle)}`,
    draw('<desc>\u001B$B <!-- \u001B(B --></desc>'),
    draw('<!--> <script>alert(1)</script> -->'),
    '',
  ])('refuses %s', (text) => {
    expect(svgProblem(text)).toBeDefined();
  });

  it('never takes what could run or fetch, however it is spelt', () => {
    const encode = fc.constantFrom(
      (letter: string) => letter,
      (letter: string) => letter.toUpperCase(),
      (letter: string) => `&#${letter.charCodeAt(0)};`,
      (letter: string) => `&#x${letter.charCodeAt(0).toString(16)};`,
      (letter: string) => `\\${letter.charCodeAt(0).toString(16)} `,
    );
    const spelt = (word: string) =>
      fc
        .array(encode, { minLength: word.length, maxLength: word.length })
        .map((how) => [...word].map((letter, at) => how[at]?.(letter)).join(''));
    const value = fc.oneof(
      spelt('javascript:alert(1)'),
      spelt('url(//example.org/x)'),
      spelt('url(https://example.org/x)'),
      spelt('data:text/html,x'),
    );
    const hostile = fc.oneof(
      fc
        .tuple(fc.constantFrom('fill', 'mask', 'clip-path', 'marker-end', 'd'), value)
        .map(([name, text]) => draw(`<path ${name}="${text}"/>`)),
      spelt('script').map((name) => draw(`<${name}>x</${name}>`)),
      fc
        .tuple(
          fc.constantFrom(
            'onload',
            'ONLOAD',
            'onclick',
            'href',
            'xlink:href',
            'HREF',
            'style',
            'src',
            'begin',
          ),
          value,
        )
        .map(([name, text]) => draw(`<path ${name}="${text}"/>`)),
    );
    fc.assert(
      fc.property(hostile, (text) => svgProblem(text) !== undefined),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('svgSize', () => {
  it.each([
    ['<svg width="720" height="405px" viewBox="0 0 1 1">', { width: 720, height: 405 }],
    ["<svg viewBox='-5 -5 40.4,20'>", { width: 40, height: 20 }],
    ['<svg width="100%" height="100%" viewBox="0 0 40 20">', { width: 40, height: 20 }],
    ['<svg>', undefined],
  ])('reads %s', (text, size) => {
    expect(svgSize(text)).toEqual(size);
  });
});
