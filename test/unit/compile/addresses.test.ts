import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyAddress } from '../../../src/compile/addresses.ts';
import { fillAddress } from '../../../src/compile/variables.ts';

describe('classifyAddress', () => {
  it.each([
    ['https://example.org/', 'outside'],
    ['HTTP://EXAMPLE.ORG', 'outside'],
    ['mailto:a@example.org', 'outside'],
    ['tel:+33 1'.replace(' ', ''), 'outside'],
    ['#les-gants', 'anchor'],
    ['#les%20gants', 'anchor'],
    ['../epi/fr.mdx', 'capsule'],
    ['../EPI/fr.mdx', 'capsule'],
    ['gants.png', 'file'],
    ['./images/gants.png', 'file'],
    ['les%20gants.png', 'file'],
    ['', 'refused'],
    ['https:', 'refused'],
    ['https://', 'refused'],
    ['https:///x', 'refused'],
    ['mailto:', 'refused'],
    ['javascript:alert(1)', 'refused'],
    ['JAVASCRIPT:alert(1)', 'refused'],
    ['java\tscript:alert(1)', 'refused'],
    [' javascript:alert(1)', 'refused'],
    ['\u0001javascript:alert(1)', 'refused'],
    ['%6Aavascript:alert(1)', 'refused'],
    ['./javascript:alert(1)', 'refused'],
    ['data:text/html,x', 'refused'],
    ['vbscript:x', 'refused'],
    ['file:///etc/passwd', 'refused'],
    ['C:/fiche.pdf', 'refused'],
    ['//example.org/', 'refused'],
    ['/%2Fexample.org/', 'refused'],
    ['\\\\example.org\\x', 'refused'],
    ['/fiche.pdf', 'refused'],
    ['../fiche.pdf', 'refused'],
    ['a/../../fiche.pdf', 'refused'],
    ['%2e%2e/fiche.pdf', 'refused'],
    ['..%2ffiche.pdf', 'refused'],
    ['..%5cfiche.pdf', 'refused'],
    ['%2ffiche.pdf', 'refused'],
    ['a//b.png', 'refused'],
    ['gants.png?x', 'refused'],
    ['gants.png%00', 'refused'],
    ['%E0%A4%A', 'refused'],
    ['../epi/fr.mdx#casque', 'refused'],
    ['../../epi/fr.mdx', 'refused'],
    ['.././fr.mdx', 'refused'],
  ])('%j is %s', (address, kind) => {
    expect(classifyAddress(address).kind).toBe(kind);
  });

  it('never lets a file path climb, whatever is encoded', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '/',
      '%2e',
      '%2E',
      '%2f',
      '%5c',
      '\\',
      'a',
      'b.png',
      '%',
      ':',
      '?',
      '#',
      '',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const address = classifyAddress(parts.join(''));
        if (address.kind !== 'file') return true;
        return (
          address.path.split('/').every((segment) => !['', '.', '..'].includes(segment)) &&
          !/[\\:?#]/.test(address.path)
        );
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('fillAddress', () => {
  const values = new Map([
    ['project.name', 'Martin & Fils'],
    ['project.url', 'https://example.org/'],
  ]);

  it.each([
    ['{project.url}fr/', 'https://example.org/fr/'],
    ['https://example.org/?q={project.name}', 'https://example.org/?q=Martin%20%26%20Fils'],
    ['{project.intranet}', '{project.intranet}'],
  ])('%s becomes %s', (address, filled) => {
    expect(fillAddress(address, values)).toBe(filled);
  });
});
