import type { PlayerData, PlayerQuestion } from '../../../src/model/player-data.ts';
import { en } from '../../../src/model/languages/en.ts';

/** A question about extinguishers: four answers, the first one right. */
export function questionOf(id: string, given: Partial<PlayerQuestion> = {}): PlayerQuestion {
  return {
    id,
    type: 'single',
    part: 'choice',
    screen: 1,
    right: 'a',
    points: 1,
    attempts: 2,
    digest: `d${id}`,
    feedback: {},
    ...given,
  };
}

/** A capsule with a text screen, then one screen for each question. */
export function dataOf(questions: PlayerQuestion[], given: Partial<PlayerData> = {}): PlayerData {
  return {
    lang: 'en',
    version: '1.2.0',
    identifier: 'extinguishers_en',
    mastery: 80,
    onFail: 'failed',
    screens: questions.length + 1,
    questions: questions.map((question, index) => ({ ...question, screen: index + 2 })),
    texts: en,
    ...given,
  };
}
