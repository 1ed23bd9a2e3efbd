import { describe, expect, it } from 'vitest';
import { changesBetween, stepForAll } from '../../../src/ledger/changes.ts';
import type { Seen } from '../../../src/ledger/seen.ts';
import { nextVersion, stepBetween } from '../../../src/ledger/versions.ts';
import { compareVersions } from '../../../src/model/versions.ts';
import type { ReleasedQuestion } from '../../../src/model/schema-types.ts';
import { digest, parts, releasedQuestion } from './plain-release.ts';

const other = 'fedcba9876543210';

function question(
  id: string,
  type: string,
  answers: [id: string, text: string, key: string][],
): ReleasedQuestion {
  return releasedQuestion(
    id,
    type,
    answers.map(([letter, text, key]) => ({ id: letter, text, key })),
  );
}

function seen(...questions: ReleasedQuestion[]): Seen {
  return { content: digest, parts, mastery: 80, questions };
}

const match = (left: string, right: string): ReleasedQuestion =>
  question('q-signs', 'match', [
    ['a', 'round', `1 ${left}`],
    ['b', 'triangular', `2 ${right}`],
  ]);
const scenario = (first: string, second: string): ReleasedQuestion =>
  question('q-fire', 'scenario', [
    ['alarm.a', first, 'right → out'],
    ['alarm.b', 'wait', 'wrong → smoke'],
    ['smoke.a', 'go on', 'right → out'],
    ['smoke.b', second, 'wrong → out'],
  ]);

describe('changes of answers', () => {
  it('tell targets that have changed sides from one that is worded otherwise', () => {
    const before = seen(match(digest, other));
    expect(changesBetween(before, seen(match(other, digest)))).toMatchObject([
      { kind: 'answers', what: 'key', letter: 'a' },
    ]);
    expect(changesBetween(before, seen(match('aaaaaaaaaaaaaaaa', other)))).toMatchObject([
      { kind: 'answer-text', letter: 'a' },
    ]);
  });

  it('look at each step of a scenario by itself: the same words may stand in two', () => {
    const before = seen(scenario('go on', 'hide'));
    expect(changesBetween(before, seen(scenario('walk on', 'hide')))).toMatchObject([
      { kind: 'answer-text', letter: 'alarm.a' },
    ]);
    const shorter = scenario('go on', 'hide');
    shorter.answers.pop();
    expect(changesBetween(before, seen(shorter))).toMatchObject([
      { kind: 'answers', what: 'removed', letter: 'smoke.b' },
    ]);
  });

  it('ask for a major version where as many questions go as come, and one more', () => {
    const [a, b, c] = ['q-a', 'q-b', 'q-c'].map((id) => question(id, 'single', [['a', id, 'right']]));
    if (!a || !b || !c) throw new Error('three questions');
    expect(stepForAll(changesBetween(seen(a, b), seen(a, c)))).toBe('minor');
    expect(stepForAll(changesBetween(seen(a, b), seen(c)))).toBe('major');
    expect(stepForAll(changesBetween(seen(a, b), seen(a, b)))).toBe('none');
  });
});

describe('versions', () => {
  it('are compared number by number', () => {
    expect(['1.10.0', '1.9.9', '2.0.0', '1.9.10'].toSorted(compareVersions)).toEqual([
      '1.9.9',
      '1.9.10',
      '1.10.0',
      '2.0.0',
    ]);
    expect([
      stepBetween('1.9.0', '1.10.0'),
      stepBetween('1.9.0', '1.8.0'),
      stepBetween('1.9.0', '2.0.0'),
    ]).toEqual(['minor', 'none', 'major']);
    expect(nextVersion('1.9.3', 'minor')).toBe('1.10.0');
  });
});
