import { describe, expect, it } from 'vitest';
import { askSubject } from '../../../src/terminal/ask-subject.ts';

const given = { title: 'Porter ses gants', domain: 'safety', audience: 'caristes' };

/** Somebody who gives these answers, one after the other. */
function person(answers: string[]): (question: string) => Promise<string> {
  return async () => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error('One question too many');
    return answer;
  };
}

describe('what npm run new asks', () => {
  it('is nothing when all was said', async () => {
    expect(await askSubject(given, 'fr', false, person([]))).toEqual({
      id: 'porter-ses-gants',
      subject: { title: 'Porter ses gants', domain: 'safety', audience: ['caristes'], lang: 'fr' },
    });
  });

  it('is everything else, again until it can be, in French words too', async () => {
    const answers = ['', 'Porter ses gants', 'gants', 'Sécurité', 'caristes, chefs d’équipe', 'de', '', ''];
    const { id, subject } = await askSubject({}, 'fr', true, person(answers));
    expect(answers).toEqual([]);
    expect(id).toBe('porter-ses-gants');
    expect(subject).toMatchObject({ domain: 'safety', audience: ['caristes', 'chefs d’équipe'], lang: 'fr' });
  });

  it('takes another language and another id', async () => {
    const answers = ['Gloves', 'safety', 'drivers', 'en', 'good-gloves'];
    const { id, subject } = await askSubject({}, 'fr', true, person(answers));
    expect([id, subject.lang]).toEqual(['good-gloves', 'en']);
  });

  it('cannot be asked of nobody', async () => {
    await expect(askSubject({ title: 'x' }, 'en', true, undefined)).rejects.toThrow('--domain is missing.');
    await expect(askSubject({ ...given, domain: 'gloves' }, 'en', true, undefined)).rejects.toThrow(
      '--domain cannot be `gloves`.',
    );
  });
});
