/** What `--fix` promises, whatever the text: twice is once, and what was not broken stays as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severityOf, type Finding } from '../../../src/compile/finding.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { fixCapsule } from '../../../src/fix/index.ts';
import { often } from '../../long.ts';
import { compileMutant, mutant, originals } from '../compile/mutate.ts';

describe('repairs of a capsule under mutation', () => {
  it(
    'change nothing the second time, and only spaces where nothing is broken',
    () => {
      fc.assert(
        fc.property(mutant, fc.boolean(), (bytes, windows) => {
          const before = windows ? withWindowsLines(bytes) : bytes;
          expectKept(before);
        }),
        { seed: 20261001, numRuns: often(40, 3000) },
      );
    },
    30 * 60_000,
  );

  it.each(originals.map((text, index) => [index, text] as const))('sample %i', (_, text) => {
    expectKept(new TextEncoder().encode(text));
  });

  it('change only spaces in every sample', () => {
    for (const text of originals) {
      const { bytes } = fixCapsule(new TextEncoder().encode(text), 'fr');
      expect(withPlainSpaces(new TextDecoder().decode(bytes))).toBe(withPlainSpaces(text));
    }
  });
});

function expectKept(before: Uint8Array): void {
  const { bytes: after, changes } = fixCapsule(before, 'fr');
  expect(decode(fixCapsule(after, 'fr').bytes)).toBe(decode(after));
  if (changes.every(({ kind }) => kind === 'french-typography'))
    expect(withPlainSpaces(decode(after))).toBe(withPlainSpaces(decode(before)));
  // Every `\r` stays where it was, and there is none more.
  expect(decode(after).split('\r').length - decode(before).split('\r').length).toBe(
    before.includes(13) ? changes.filter(({ kind }) => kind === 'feedback-separate').length : 0,
  );

  const old = compileMutant(before);
  const fixed = compileMutant(after);
  if (!old.capsule) {
    // What no repair speaks of is said as before; what hid behind a mistake may now be seen.
    if (changes.length === 0) expect(fixed.findings).toEqual(old.findings);
    return;
  }
  expect(changes.filter(({ kind }) => kind !== 'french-typography')).toEqual([]);
  expect(learned(fixed.capsule)).toEqual(learned(old.capsule));
  expect(rulesOf(fixed.findings)).toEqual(rulesOf(old.findings));
}

/** The capsule as data; digests are of every letter, and so of every space. */
function learned(capsule: Capsule | undefined): unknown {
  const json = JSON.stringify(capsule, (key, value: unknown) => (key === 'digest' ? undefined : value));
  return JSON.parse(withPlainSpaces(json));
}

function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, place }) => `${severityOf(ruleId)} ${ruleId} ${place.start.line}`);
}

function withPlainSpaces(text: string): string {
  return text.replaceAll(/[ \u00A0\u202F]+/g, ' ');
}

function withWindowsLines(bytes: Uint8Array): Uint8Array {
  // Byte by byte, so that broken letters stay broken.
  return new Uint8Array([...bytes].flatMap((byte) => (byte === 10 ? [13, 10] : [byte])));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
