/**
 * Whatever becomes of a capsule: either there are messages that point into the
 * text, or a capsule that is valid, can be rendered and packaged, and gives no
 * answer away. Nothing throws, and nothing takes two seconds.
 */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { severityOf, type Finding } from '../../../src/compile/finding.ts';
import { toMessage } from '../../../src/compile/messages/index.ts';
import { placeOnLine } from '../../../src/compile/rules/rule.ts';
import { checkShape } from '../../../src/compile/schema.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { planPackage } from '../../../src/package/plan.ts';
import { editions, player } from '../package/samples.ts';
import { often } from '../../long.ts';
import { compileMutant, everything, mutant, originals, project, secret } from './mutate.ts';

describe('a capsule under mutation', () => {
  it.each(originals.map((text, index) => [index, text] as const))(
    'number %i is legal to begin with',
    (_, text) => {
      const { capsule, findings } = compileMutant(new TextEncoder().encode(text));
      expect(findings.filter(({ ruleId }) => severityOf(ruleId) === 'error')).toEqual([]);
      if (capsule) expectPublishable(capsule);
    },
  );

  it('holds the word that must not be seen', () => {
    const { capsule } = compileMutant(new TextEncoder().encode(everything));
    expect(capsule?.questions[0]?.answers[0]?.feedback).toContain(secret);
  });

  it(
    'gives messages with valid places, or a capsule that can be published',
    () => {
      fc.assert(
        fc.property(mutant, (bytes) => {
          const started = process.cpuUsage();
          const { capsule, findings } = compileMutant(bytes);
          const { user } = process.cpuUsage(started);
          // Of the processor, in microseconds: what the machine does besides counts for nothing.
          expect(user).toBeLessThan(2_000_000);
          // Bytes that are no UTF-8 are one character each, or few together: enough to know the lines.
          const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
          for (const found of findings) expectSaid(found, lines);
          const errors = findings.some(({ ruleId }) => severityOf(ruleId) === 'error');
          expect(capsule === undefined).toBe(errors);
          if (capsule) expectPublishable(capsule);
        }),
        { seed: 20261001, numRuns: often(300, 20_000) },
      );
    },
    30 * 60_000,
  );
});

function expectSaid(found: Finding, lines: readonly string[]): void {
  const { start, end } = found.place;
  const inside = (line: number, column: number) =>
    line >= 1 &&
    line <= lines.length &&
    column >= 1 &&
    column <= Math.max(2, (lines[line - 1]?.length ?? 0) + 2);
  const forward = start.line < end.line || (start.line === end.line && start.column < end.column);
  expect([found, inside(start.line, start.column), inside(end.line, end.column), forward]).toEqual([
    found,
    true,
    true,
    true,
  ]);
  for (const lang of ['fr', 'en'] as const)
    expect(toMessage(found, 'fr.mdx', lang).reason).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
}

function expectPublishable(capsule: Capsule): void {
  for (const { digest: _, ...question } of capsule.questions) {
    const placeOf = () => placeOnLine(1, 1, 2);
    expect(checkShape('question', { value: structuredClone(question), placeOf }).findings).toEqual([]);
  }
  const screens = JSON.stringify(capsule.screens);
  const labels = capsule.questions
    .flatMap(({ stem, hint, answers }) => [stem, hint ?? '', ...answers.map(({ label }) => label)])
    .join('');
  for (const html of [screens, labels])
    expect(html).not.toMatch(/\schecked[=>]|<input|<script|<[^>]*\son\w+=|javascript:|data:text|\[x\]/i);
  expect(screens + labels).not.toContain(secret);
  for (const edition of editions) {
    const { entries } = planPackage(capsule, project, edition, player);
    const texts = new Map(entries.map((entry) => [entry.path, 'text' in entry ? entry.text : '']));
    expect(texts.get('index.html')).toContain('</html>');
    // Throws at the first thing that is no XML.
    new SaxesParser({ xmlns: true }).write(texts.get('imsmanifest.xml') ?? '').close();
  }
}
