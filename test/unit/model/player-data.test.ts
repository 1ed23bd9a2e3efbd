import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Capsule, Question } from '../../../src/model/capsule.ts';
import { languageOf } from '../../../src/model/languages/index.ts';
import { toPlayerData } from '../../../src/model/player-data.ts';

const sample = new URL('../../samples/capsules/arret-urgence.json', import.meta.url);
const capsule = JSON.parse(await readFile(sample, 'utf8')) as Capsule;

describe('player data', () => {
  it('holds what the player needs, and leaves out what is usual', () => {
    const { texts, ...data } = toPlayerData(capsule, { name: 'Fonderie du Val' });
    expect(data).toEqual({
      lang: 'fr',
      version: '1.2.0',
      identifier: 'arret_urgence_fr',
      mastery: 80,
      screens: 5,
      questions: [
        {
          id: 'arret',
          type: 'single',
          part: 'choice',
          screen: 3,
          right: 'b',
          points: 1,
          attempts: 2,
          critical: true,
          digest: '1x2y3z',
          feedback: {
            a: '<p>Pas encore : la machine tourne toujours.</p>',
            b: '<p>Exact : on supprime d’abord le danger.</p>',
            c: '<p>Utile, mais après la mise en sécurité.</p>',
          },
          explanation: '<p><strong>À retenir.</strong> Protéger, alerter, secourir.</p>',
        },
        {
          id: 'cadenas',
          type: 'true-false',
          part: 'choice',
          screen: 4,
          right: 'b',
          points: 1,
          attempts: 1,
          truth: 'a',
          digest: '0q9w8e',
          feedback: {
            a: '<p>Un collègue peut le déverrouiller sans vous voir.</p>',
            b: '<p>Il faut couper, cadenasser et étiqueter.</p>',
          },
        },
        {
          id: 'avant_de_toucher',
          type: 'multiple',
          part: 'choice',
          screen: 5,
          right: 'ac',
          points: 2,
          attempts: 2,
          shuffle: true,
          digest: 'k3k3k3',
          feedback: {
            a: '<p>Oui, le vôtre, pas celui d’un collègue.</p>',
            b: '<p>Personne ne remplace un cadenas.</p>',
            c: '<p>Oui : la preuve que l’énergie est coupée.</p>',
          },
          explanation: '<p>Consigner, puis vérifier.</p>',
        },
      ],
    });
    expect(texts.start).toBe('Commencer');
    expect(texts).not.toHaveProperty('hint');
  });

  it('speaks of an LMS in packages alone', () => {
    const project = { name: 'Fonderie du Val' };
    const { texts, ...data } = toPlayerData(capsule, project, 'site');
    const inPackage = toPlayerData(capsule, project);
    const { exit, notSaved, notTaken, readOnly, closed, ...common } = inPackage.texts;
    expect([exit, notSaved, notTaken, readOnly, closed]).not.toContain(undefined);
    expect({ ...data, texts }).toEqual({ ...inPackage, texts: common });
  });

  it('says which status a failure gets', () => {
    expect(toPlayerData(capsule, { name: 'Fonderie du Val', onFail: 'incomplete' }).onFail).toBe(
      'incomplete',
    );
  });

  it.each([
    ['fr', ['Faux', 'Vrai'], 'b'],
    ['fr', ['<strong>Vrai.</strong>', 'Faux.'], 'a'],
    ['en', ['False', 'TRUE'], 'b'],
    ['fr', ['False', 'True'], 'b'], // words of another language
  ])('in %s takes %j for a true-false question whose "true" is %s', (lang, labels, truth) => {
    const question: Question = {
      id: 'cadenas',
      type: 'true-false',
      stem: '',
      answers: labels.map((label, index) => ({ letter: 'ab'.charAt(index), label, right: index === 0 })),
      points: 1,
      attempts: 1,
      critical: false,
      shuffle: false,
      partial: false,
      confidence: false,
      digest: '000000',
    };
    const data = toPlayerData(
      {
        ...capsule,
        lang,
        questions: [question],
        screens: [{ kind: 'question', heading: '', slug: '', question: 'cadenas' }],
      },
      { name: 'Fonderie du Val' },
    );
    expect(data.questions[0]?.truth).toBe(truth);
  });
});

describe('languageOf', () => {
  it('drops a region, and gives English to a language without a file', () => {
    expect(languageOf('fr').start).toBe('Commencer');
    expect(languageOf('fr-CA').start).toBe('Commencer');
    expect(languageOf('pt-br').start).toBe('Start');
  });

  it.each(['fr', 'en'])('writes dates and numbers of %s', (lang) => {
    const language = languageOf(lang);
    expect([
      language.date('2026-09-01'),
      language.date('2026-12-15'),
      language.questions(1),
      language.questions(5),
      language.questionOf,
    ]).toEqual(
      lang === 'fr'
        ? ['1er septembre 2026', '15 décembre 2026', '1 question', '5 questions', 'Question {n} sur {total}']
        : ['1 September 2026', '15 December 2026', '1 question', '5 questions', 'Question {n} of {total}'],
    );
  });
});
