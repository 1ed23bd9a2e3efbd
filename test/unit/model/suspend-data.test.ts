import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letters } from '../../../src/model/identifiers.ts';
import {
  decodeMemory,
  encodeMemory,
  encodeTyped,
  forgotten,
  mergeMemories,
  suspendDataLimit,
  type Memory,
} from '../../../src/model/suspend-data.ts';

const memory: Memory = {
  version: '1.2.0',
  run: 2,
  seed: 'k3f',
  at: 4,
  best: { status: 'failed', score: 66.6667 },
  tries: { '1x2y3z': ['a', 'b'], '0q9w8e': ['ac'] },
};
const text = '1|1.2.0|2|k3f|4|f66.6667|1x2y3z:a.b,0q9w8e:ac;';

const attempt = fc
  .uniqueArray(fc.constantFrom(...letters), { minLength: 1 })
  .map((chosen) => chosen.sort().join(''));
const digest = fc.stringMatching(/^[a-z0-9]{6}$/);
const anyMemory: fc.Arbitrary<Memory> = fc.record(
  {
    version: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join('.')),
    run: fc.integer({ min: 1, max: 9999 }),
    seed: fc.stringMatching(/^[a-z0-9]{0,3}$/),
    at: fc.nat(61),
    best: fc.record(
      {
        status: fc.constantFrom('failed', 'completed', 'passed'),
        score: fc.nat(100_0000).map((n) => n / 1e4),
      },
      { requiredKeys: ['status'] },
    ),
    tries: fc.dictionary(digest, fc.array(attempt, { minLength: 1, maxLength: 5 }), { maxKeys: 60 }),
  },
  { requiredKeys: ['version', 'run', 'seed', 'at', 'tries'] },
);

describe('suspend data', () => {
  it('is written like this, for good: learners have it in their records', () => {
    expect(encodeMemory(memory)).toBe(text);
    expect(decodeMemory(text)).toEqual(memory);
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyMemory, (any) => {
        const written = encodeMemory(any);
        fc.pre(!written.includes(forgotten));
        expect(decodeMemory(written)).toEqual(any);
      }),
    );
  });

  it('is one short line of ASCII, whatever happened', () => {
    fc.assert(
      fc.property(anyMemory, (any) => {
        const written = encodeMemory(any);
        expect(written).toMatch(/^[\x21-\x7e]*$/);
        expect(written.length).toBeLessThanOrEqual(suspendDataLimit);
      }),
    );
  });

  it('forgets the words of retries, never first tries, when it grows too long', () => {
    const digests = Array.from({ length: 60 }, (_, n) => `dige${10 + n}`);
    const tries = Object.fromEntries(digests.map((digest) => [digest, Array<string>(5).fill(letters)]));
    const longest: Memory = { ...memory, run: 9999, tries };
    const written = encodeMemory(longest);
    expect(written.length).toBeLessThanOrEqual(suspendDataLimit);
    const read = decodeMemory(written);
    expect(Object.keys(read?.tries ?? {})).toHaveLength(60);
    expect(read?.tries['dige42']).toEqual([letters, ...Array<string>(4).fill(forgotten)]);
  });

  it.each([
    ['in the answers', text.slice(0, -4), { '1x2y3z': ['a', 'b'] }],
    ['at the last sign: the answer before it may be cut', text.slice(0, -1), { '1x2y3z': ['a', 'b'] }],
    ['before the answers', '1|1.2.0|2|k3f|4|f66.6667|', {}],
  ])('cut off %s gives what is whole', (_, cut, tries) => {
    expect(decodeMemory(cut)).toEqual({ ...memory, tries });
  });

  it.each(['', '1|1.2.0|2|k3f|4|f66.', '{"v":1}', '2|1.2.0|1|a|0||;', 'undefined', '1|x|1|a|0||;'])(
    'of another kind is nothing: %j',
    (foreign) => {
      expect(decodeMemory(foreign)).toBeUndefined();
    },
  );

  it('never throws, and skips answers that make no sense', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        decodeMemory(any);
        decodeMemory(`1|1.2.0|1|a|0||${any}`);
      }),
    );
    expect(decodeMemory('1|1.2.0|1|a|0||__proto__:a,1x2y3z:A,ok0000:a,:b;')?.tries).toEqual({
      ok0000: ['a'],
    });
  });
});

describe('what two places remember of one record', () => {
  const held: Memory = { ...memory, tries: { '1x2y3z': ['a'] } };

  it('is put together: tries of both, and where the last answer was given', () => {
    const journal: Memory = { ...memory, at: 7, tries: { '1x2y3z': ['a', 'b'], '0q9w8e': ['c'] } };
    expect(mergeMemories(held, journal)).toEqual({ ...journal, at: 7 });
    expect(mergeMemories(journal, held)).toEqual(journal);
  });

  it('keeps the first try that the LMS knows', () => {
    const journal: Memory = { ...memory, at: 7, tries: { '1x2y3z': ['b', 'a'] } };
    expect(mergeMemories(held, journal)).toEqual(held);
  });

  it.each([
    ['what was typed was dropped there', ['a!85%2C5'], ['a', 'b'], ['a', 'b']],
    ['what was typed was dropped here', ['a'], ['a!85%2C5', 'b!9'], ['a!85%2C5', 'b!9']],
    ['retries were forgotten there', ['a', 'b'], ['a', '~', '~'], ['a', '~', '~']],
    ['retries were forgotten here', ['a', '~'], ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['an open retry was forgotten there', ['ba-c', 'b-b*'], ['ba-c', '~'], ['ba-c', '~']],
    ['an open try has gone further there', ['b--b*'], ['ba-c*'], ['ba-c*']],
  ])('goes on where %s', (_, here, there, tries) => {
    const journal: Memory = { ...memory, at: 7, tries: { '1x2y3z': there } };
    expect(mergeMemories({ ...held, tries: { '1x2y3z': here } }, journal)).toEqual({
      ...journal,
      tries: { '1x2y3z': tries },
    });
  });

  it.each([
    ['only dropped what was typed', ['a!85%2C5'], ['a']],
    ['only forgot a retry', ['a', 'b'], ['a', '~']],
    ['has the same, still open', ['b--b*'], ['b--b*']],
    ['has a forgotten retry open', ['ba-c', '~'], ['ba-c', 'b-b*']],
    ['has another first try', ['b!85', '~'], ['a!85', '~', 'b']],
    ['is sure of its first try', ['a_!85'], ['a+!85', 'b']],
    ['has another choice', ['b--b*'], ['ab-c*']],
    ['has fewer tries, the last one open here', ['ba-c', '--b*'], ['ba-c']],
    ['has fewer tries, the last one forgotten here', ['ba-c', '~'], ['ba-c']],
  ])('stays where the journal %s', (_, here, there) => {
    const known: Memory = { ...held, tries: { '1x2y3z': here } };
    expect(mergeMemories(known, { ...memory, at: 7, tries: { '1x2y3z': there } })).toEqual(known);
  });

  it('has every try of either, however much each had to drop', () => {
    const typed = fc
      .tuple(fc.constantFrom('a', 'b', '-'), fc.constantFrom('', '+', '_'), fc.string())
      .map(([letter, sure, words]) => `${letter}${sure}!${encodeTyped(words)}`);
    const list = fc.array(typed, { minLength: 1, maxLength: 5 });
    const room = fc.constantFrom(0, 50, 100, 200, suspendDataLimit);
    const known = fc.array(fc.nat(5), { minLength: 8, maxLength: 8 });
    const part = (tries: Memory['tries'], counts: number[], limit: number) => {
      const lists = Object.entries(tries).map(([of, all], n) => [of, all.slice(0, counts[n])] as const);
      return decodeMemory(encodeMemory({ ...memory, tries: Object.fromEntries(lists) }, limit)) as Memory;
    };
    const chosen = (each: string) => each.replace(/!.*/, '');
    fc.assert(
      fc.property(
        fc.dictionary(digest, list, { minKeys: 1, maxKeys: 8 }),
        fc.tuple(known, room),
        fc.tuple(known, room),
        (tries, here, there) => {
          const [a, b] = [part(tries, ...here), part(tries, ...there)];
          const merged = mergeMemories(a, b) as Memory;
          for (const [of, all] of Object.entries(tries)) {
            const most = Math.max(a.tries[of]?.length ?? 0, b.tries[of]?.length ?? 0);
            expect(merged.tries[of]).toHaveLength(most);
            merged.tries[of]?.forEach((each, n) => {
              if (n === 0 || each !== forgotten) expect(chosen(each)).toBe(chosen(all[n] ?? ''));
            });
          }
          expect(mergeMemories(merged, a)).toEqual(merged);
          expect(mergeMemories(merged, b)).toEqual(merged);
        },
      ),
    );
  });

  it('is the later run, with the best outcome of both', () => {
    const journal: Memory = { ...memory, run: 3, tries: {}, best: { status: 'passed', score: 90 } };
    expect(mergeMemories(held, journal)).toEqual(journal);
    expect(mergeMemories(journal, held)).toEqual(journal);
    const worse: Memory = { ...memory, run: 3, tries: {}, best: { status: 'failed', score: 1 } };
    expect(mergeMemories(held, worse)).toEqual({ ...worse, best: held.best });
  });

  it('is what the LMS holds when the other is of another record, or there is no other', () => {
    expect(mergeMemories(held, { ...memory, seed: 'other', run: 9 })).toBe(held);
    expect(mergeMemories(held, undefined)).toBe(held);
    expect(mergeMemories(undefined, held)).toBe(held);
    expect(mergeMemories(undefined, undefined)).toBeUndefined();
  });

  it('never loses a try, a run or an outcome, and merging twice changes nothing', () => {
    const same = anyMemory.map((any) => ({ ...any, seed: 'k3f', run: (any.run % 3) + 1 }));
    fc.assert(
      fc.property(same, same, (a, b) => {
        const merged = mergeMemories(a, b) as Memory;
        expect(merged.run).toBe(Math.max(a.run, b.run));
        for (const each of [a, b].filter(({ run }) => run === merged.run)) {
          for (const digest of Object.keys(each.tries)) expect(merged.tries).toHaveProperty([digest]);
        }
        expect(mergeMemories(merged, b)).toEqual(merged);
        expect(mergeMemories(merged, a)).toEqual(merged);
      }),
    );
  });
});
