import { describe, expect, it } from 'vitest';
import { decodePass, passOf } from '../../../src/companion/printing/pass.ts';
import type { PlayerData, PlayerQuestion } from '../../../src/model/player-data.ts';
import type { Memory } from '../../../src/model/suspend-data.ts';

const question = (id: string, digest: string): PlayerQuestion => ({
  id,
  type: 'single',
  part: 'choice',
  screen: 1,
  right: 'b',
  points: 1,
  attempts: 2,
  digest,
  feedback: {},
});
const data = {
  version: '1.2.0',
  mastery: 80,
  questions: [question('stop', 'aaaaaa'), question('lock', 'bbbbbb')],
} as unknown as PlayerData;
const names = { title: 'Consigner', objective: 'Vérifier les trois étapes.' };
const memory = (tries: Memory['tries'], best?: Memory['best']): Memory => ({
  version: '1.2.0',
  run: 2,
  seed: 'k3',
  at: 3,
  tries,
  ...(best && { best }),
});

describe('a pass', () => {
  it('has the version, the score and the day on which it was seen', () => {
    expect(passOf(data, memory({ aaaaaa: ['b'], bbbbbb: ['b'] }), names, '2026-10-12')).toEqual({
      run: 'k3.2',
      version: '1.2.0',
      ...names,
      on: '2026-10-12',
      score: 100,
    });
  });

  it('has no day where a result was there already', () => {
    expect(passOf(data, memory({ aaaaaa: ['b'], bbbbbb: ['b'] }), names)).not.toHaveProperty('on');
  });

  it('of an earlier version is not called what the capsule is called now', () => {
    const later = { ...data, version: '2.0.0' };
    const pass = passOf(later, memory({ aaaaaa: ['b'], bbbbbb: ['b'] }), names, '2026-10-12');
    expect(pass).toMatchObject({ version: '1.2.0', score: 100 });
    expect(pass).not.toHaveProperty('title');
  });

  it('is none where first answers were wrong, whatever an earlier run came to', () => {
    const failed = memory({ aaaaaa: ['a', 'b'], bbbbbb: ['b'] }, { status: 'passed', score: 100 });
    expect(passOf(data, failed, names, '2026-10-12')).toBeUndefined();
  });

  it('is reaching the end where nothing is scored', () => {
    const unscored = { ...data, questions: [] };
    expect(passOf(unscored, memory({}, { status: 'completed' }), names, '2026-10-12')).toEqual({
      run: 'k3.2',
      version: '1.2.0',
      ...names,
      on: '2026-10-12',
    });
    expect(passOf(unscored, memory({}), names, '2026-10-12')).toBeUndefined();
  });

  it.each([
    ['', undefined],
    ['null', undefined],
    ['{"run":"k3.2"}', undefined],
    ['{"run":"k3.2","version":"1.2.0","on":"yesterday","score":200}', { run: 'k3.2', version: '1.2.0' }],
    [
      '{"run":"k3.2","version":"1.2.0","title":"Consigner","objective":"Vérifier les trois étapes."}',
      { run: 'k3.2', version: '1.2.0', ...names },
    ],
    ['{"run":"k3.2","version":"1.2.0","title":3}', { run: 'k3.2', version: '1.2.0' }],
    [
      '{"run":"k3.2","version":"1.2.0","on":"2026-10-12","score":80}',
      { run: 'k3.2', version: '1.2.0', on: '2026-10-12', score: 80 },
    ],
  ])('is read from %s', (text, pass) => {
    expect(decodePass(text)).toEqual(pass);
  });
});
