import { describe, expect, it } from 'vitest';
import { escapeXml, hrefOf } from '../../../src/package/xml.ts';

describe('escapeXml', () => {
  it.each([
    [`R&D <em> "a" 'b'`, `R&amp;D &lt;em&gt; &quot;a&quot; 'b'`],
    ['&amp; stays as written', '&amp;amp; stays as written'],
    ['déjà vu 🔒', 'déjà vu 🔒'],
    ['  one\r\n\t two  ', 'one two'],
    ['Pourquoi\u202f? 5\u00a0%', 'Pourquoi\u202f? 5\u00a0%'],
    ['bell\u0007, half of an emoji \ud83d, \uffff', 'bell\ufffd, half of an emoji \ufffd, \ufffd'],
    ['$& and $1', '$&amp; and $1'],
  ])('%j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});

describe('hrefOf', () => {
  it.each([
    ['media/rack-640.png', 'media/rack-640.png'],
    ["media/plan d'accès 50 %.png", "media/plan%20d'acc%C3%A8s%2050%20%25.png"],
    ['media/a#b?c&d.png', 'media/a%23b%3Fc%26d.png'],
  ])('%j', (path, expected) => {
    expect(hrefOf(path)).toBe(expected);
  });
});
