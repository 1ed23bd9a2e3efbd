import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Capsule, Question, QuestionType } from '../../../src/model/capsule.ts';
import { features, featuresOf, type Feature } from '../../../src/model/features.ts';
import { playerTextsOf } from '../../../src/model/languages/language.ts';
import { buildPlayerFiles } from '../../../src/package/player-files.ts';

const sample = new URL('../../samples/capsules/arret-urgence.json', import.meta.url);
const capsule = JSON.parse(await readFile(sample, 'utf8')) as Capsule;

describe('features', () => {
  it('are those of the questions, and of what the texts hold', () => {
    expect(featuresOf(capsule)).toEqual([
      'choice',
      'critical',
      'multiple',
      'checklist',
      'case',
      'danger',
      'hint',
    ]);
    expect(featuresOf({ questions: [], screens: [] })).toEqual(['unscored']);
  });

  it('say that a run may have nothing scored where opinions can be all that is drawn', () => {
    const [given] = capsule.questions;
    if (!given) throw new Error('No question');
    const opinion: QuestionType = 'opinion';
    const drawn = { ...given, pool: 'p' };
    const view = { ...drawn, type: opinion };
    const isUnscored = (questions: Question[]) => featuresOf({ questions, screens: [] }).includes('unscored');
    expect(isUnscored([view, drawn])).toBe(true);
    expect(isUnscored([{ ...given, type: opinion }, drawn])).toBe(true);
    expect(isUnscored([drawn, drawn])).toBe(false);
    expect(isUnscored([view, drawn, given])).toBe(false);
  });

  it.each<[string, Feature[]]>([
    ['one choice', ['choice']],
    ['an opinion', ['choice', 'opinion', 'unscored']],
    ['several answers', ['choice', 'multiple']],
    ['an order', ['order', 'partial']],
    ['what is typed', ['typed', 'text']],
    ['a scenario', ['scenario']],
  ])('of %s say no text that the page does not have', async (_, some) => {
    const { scorm2004 } = await buildPlayerFiles(some);
    const there = playerTextsOf(some, 'package');
    const absent = playerTextsOf(features, 'package').filter((text) => !there.includes(text));
    expect(absent.filter((text) => scorm2004.includes(`.${text}`))).toEqual([]);
  });

  it('of styles alone have the same script', async () => {
    const [plain, styled] = await Promise.all([
      buildPlayerFiles(['choice']),
      buildPlayerFiles(['choice', 'danger', 'hint']),
    ]);
    expect(styled.scorm12).toBe(plain.scorm12);
    expect(styled.css.length).toBeGreaterThan(plain.css.length);
  });
});
