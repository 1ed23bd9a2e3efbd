/** What the LMS holds after a capsule was played, element by element, in both editions. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editions, namesOf, type LmsRecord } from '../../../src/lms/editions.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { launchBrowser } from '../browser.ts';
import { openLms, type Lms } from '../lms/lms.ts';
import { packageOf, readSample } from '../lms/package.ts';
import { choose, playToEnd, press, rightly, wrongly } from '../lms/play.ts';

let browser: Browser;
let lms: Lms;
let capsule: Capsule;

beforeAll(async () => {
  browser = await launchBrowser();
  lms = await openLms(browser);
  capsule = await readSample('arret-urgence');
});

afterAll(async () => {
  await lms.close();
  await browser.close();
});

/** The record without what no test can know: learner's preferences, times as they were, the seed. */
function known(record: LmsRecord): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [element, value] of Object.entries(record)) {
    if (/learner_preference|time_limit_action|credit$|total_time/.test(element)) continue;
    kept[element] = /\.(time|timestamp|latency|session_time)$/.test(element)
      ? value.replace(/\d+/g, '0')
      : value.replace(/^(1\|1\.2\.0\|\d+\|)\w*/, '$1SEED');
  }
  return kept;
}

const rightly12 = {
  'cmi.core.student_id': 'amina.b',
  'cmi.core.student_name': 'Benali, Amina',
  'cmi.core.entry': 'ab-initio',
  'cmi.core.lesson_mode': 'normal',
  'cmi.core.lesson_location': '6',
  'cmi.core.lesson_status': 'passed',
  'cmi.core.exit': 'suspend',
  'cmi.core.session_time': '0:0:0.0',
  'cmi.core.score.raw': '100',
  'cmi.core.score.min': '0',
  'cmi.core.score.max': '100',
  'cmi.suspend_data': '1|1.2.0|1|SEED|6|p100|1x2y3z:b,0q9w8e:b,k3k3k3:ac;',
  'cmi.interactions.0.id': 'arret',
  'cmi.interactions.0.type': 'choice',
  'cmi.interactions.0.time': '0:0:0',
  'cmi.interactions.0.correct_responses.0.pattern': 'b',
  'cmi.interactions.0.weighting': '1',
  'cmi.interactions.0.student_response': 'b',
  'cmi.interactions.0.result': 'correct',
  'cmi.interactions.0.latency': '0:0:0.0',
  'cmi.interactions.1.id': 'cadenas',
  'cmi.interactions.1.type': 'true-false',
  'cmi.interactions.1.time': '0:0:0',
  'cmi.interactions.1.correct_responses.0.pattern': 'f',
  'cmi.interactions.1.weighting': '1',
  'cmi.interactions.1.student_response': 'f',
  'cmi.interactions.1.result': 'correct',
  'cmi.interactions.1.latency': '0:0:0.0',
  'cmi.interactions.2.id': 'avant_de_toucher',
  'cmi.interactions.2.type': 'choice',
  'cmi.interactions.2.time': '0:0:0',
  'cmi.interactions.2.correct_responses.0.pattern': 'a,c',
  'cmi.interactions.2.weighting': '2',
  'cmi.interactions.2.student_response': 'a,c',
  'cmi.interactions.2.result': 'correct',
  'cmi.interactions.2.latency': '0:0:0.0',
};

const wrongly2004 = {
  'cmi.learner_id': 'amina.b',
  'cmi.learner_name': 'Benali, Amina',
  'cmi.entry': 'ab-initio',
  'cmi.mode': 'normal',
  'cmi.location': '6',
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'failed',
  'cmi.exit': 'suspend',
  'cmi.session_time': 'PT0H0M0.0S',
  'cmi.score.scaled': '0',
  'cmi.score.raw': '0',
  'cmi.score.min': '0',
  'cmi.score.max': '100',
  'cmi.suspend_data': '1|1.2.0|1|SEED|6|f0|1x2y3z:a,0q9w8e:a,k3k3k3:b;',
  'cmi.interactions.0.id': 'arret',
  'cmi.interactions.0.type': 'choice',
  'cmi.interactions.0.timestamp': '0-0-0T0:0:0',
  'cmi.interactions.0.correct_responses.0.pattern': 'b',
  'cmi.interactions.0.weighting': '1',
  'cmi.interactions.0.learner_response': 'a',
  'cmi.interactions.0.result': 'incorrect',
  'cmi.interactions.0.latency': 'PT0H0M0.0S',
  'cmi.interactions.0.description':
    'Une fuite d’huile coule près du convoyeur à 14:30. Que faites-vous en premier ?',
  'cmi.interactions.1.id': 'cadenas',
  'cmi.interactions.1.type': 'true-false',
  'cmi.interactions.1.timestamp': '0-0-0T0:0:0',
  'cmi.interactions.1.correct_responses.0.pattern': 'false',
  'cmi.interactions.1.weighting': '1',
  'cmi.interactions.1.learner_response': 'true',
  'cmi.interactions.1.result': 'incorrect',
  'cmi.interactions.1.latency': 'PT0H0M0.0S',
  'cmi.interactions.1.description': 'L’arrêt d’urgence suffit pour intervenir sur le rouleau.',
  'cmi.interactions.2.id': 'avant_de_toucher',
  'cmi.interactions.2.type': 'choice',
  'cmi.interactions.2.timestamp': '0-0-0T0:0:0',
  'cmi.interactions.2.correct_responses.0.pattern': 'a[,]c',
  'cmi.interactions.2.weighting': '2',
  'cmi.interactions.2.learner_response': 'b',
  'cmi.interactions.2.result': 'incorrect',
  'cmi.interactions.2.latency': 'PT0H0M0.0S',
  'cmi.interactions.2.description': 'Que faites-vous avant de toucher le rouleau ?',
};

/** A record of 1.2 after wrong answers, from the one after right ones; and of 2004 the other way round. */
const wrongly12 = {
  ...rightly12,
  'cmi.core.lesson_status': 'failed',
  'cmi.core.score.raw': '0',
  'cmi.suspend_data': wrongly2004['cmi.suspend_data'],
  'cmi.interactions.0.student_response': 'a',
  'cmi.interactions.0.result': 'wrong',
  'cmi.interactions.1.student_response': 't',
  'cmi.interactions.1.result': 'wrong',
  'cmi.interactions.2.student_response': 'b',
  'cmi.interactions.2.result': 'wrong',
};
const rightly2004 = {
  ...wrongly2004,
  'cmi.success_status': 'passed',
  'cmi.score.scaled': '1',
  'cmi.score.raw': '100',
  'cmi.suspend_data': rightly12['cmi.suspend_data'],
  'cmi.interactions.0.learner_response': 'b',
  'cmi.interactions.0.result': 'correct',
  'cmi.interactions.1.learner_response': 'false',
  'cmi.interactions.1.result': 'correct',
  'cmi.interactions.2.learner_response': 'a[,]c',
  'cmi.interactions.2.result': 'correct',
};

const status = { '1.2': 'cmi.core.lesson_status', '2004': 'cmi.success_status' } as const;
const raw = { '1.2': 'cmi.core.score.raw', '2004': 'cmi.score.raw' } as const;
const begun = { '1.2': 'cmi.core.lesson_status', '2004': 'cmi.completion_status' } as const;

describe.each(editions)('an LMS of SCORM %s', (edition) => {
  it.each([
    ['right', rightly, edition === '1.2' ? rightly12 : rightly2004],
    ['wrong', wrongly, edition === '1.2' ? wrongly12 : wrongly2004],
  ])('holds all of it when every answer is %s', async (_, answer, expected) => {
    const launch = await lms.launch(edition, await packageOf(capsule, edition));
    await playToEnd(launch.content, answer);
    const refused = (await launch.calls()).filter(
      ({ verb, returned }) => !/Get/.test(verb) && returned !== 'true',
    );
    const { record } = await launch.leave();
    expect(known(record)).toEqual(expected);
    expect(refused).toEqual([]);
    expect(launch.errors).toEqual([]);
  });

  it('resumes half-way, at the question, with the answer given', async () => {
    const files = await packageOf(capsule, edition);
    const first = await lms.launch(edition, files);
    await press(first.content, 'Commencer');
    await press(first.content, 'Continuer');
    await press(first.content, 'Continuer');
    await choose(first.content, 'a');
    await press(first.content, 'Valider');
    const kept = await first.leave();
    expect(kept.record[begun[edition]]).toBe('incomplete');
    expect(kept.record).not.toHaveProperty([raw[edition]]);

    const second = await lms.launch(edition, files, { kept });
    await second.content.getByRole('heading', { name: 'Question 1 sur 3' }).waitFor();
    expect(await second.content.getByRole('radio', { name: 'J’éponge la flaque' }).isChecked()).toBe(true);
    await press(second.content, 'Réessayer');
    await choose(second.content, 'b');
    await press(second.content, 'Valider');
    const { record: after } = await second.leave();
    expect(after['cmi.interactions.1.id']).toBe('arret_2');
    expect(after['cmi.interactions.1.result']).toBe('correct');
  });

  it('opens a finished capsule at its result, and a worse run changes nothing', async () => {
    const files = await packageOf(capsule, edition);
    const first = await lms.launch(edition, files);
    await playToEnd(first.content, rightly);
    const kept = await first.leave();

    const second = await lms.launch(edition, files, { kept });
    await second.content.getByText('Capsule réussie').waitFor();
    await press(second.content, 'Recommencer');
    await playToEnd(second.content, wrongly);
    await second.content.getByText('Capsule pas encore réussie').waitFor();
    await second.content.getByText('Votre meilleur résultat reste enregistré').waitFor();
    await press(second.content, 'Quitter');
    await second.content.getByText('Vous pouvez fermer cette fenêtre.').waitFor();
    const after = await second.record();
    expect(after[status[edition]]).toBe('passed');
    expect(after[raw[edition]]).toBe('100');
    expect(after['cmi.interactions.3.id']).toBe('arret_6');
    expect((await second.calls()).filter(({ verb }) => /Finish|Terminate/.test(verb))).toHaveLength(1);
    await second.page.close();
  });

  it('that does not answer does not stop the capsule, and the learner is told', async () => {
    const launch = await lms.launch(edition, await packageOf(capsule, edition), { apiAfter: -1 });
    await launch.content.getByText('Vos résultats ne seront pas enregistrés').waitFor();
    await playToEnd(launch.content, rightly);
    await launch.content.getByText('Capsule réussie').waitFor();
    expect(launch.errors).toEqual([]);
    await launch.page.close();
  });

  it('that refuses to commit is asked again, and the learner is told', async () => {
    const commit = `lms.api.${namesOf[edition].verbs.Commit}`;
    const launch = await lms.launch(edition, await packageOf(capsule, edition));
    await press(launch.content, 'Commencer');
    await press(launch.content, 'Continuer');
    await press(launch.content, 'Continuer');
    await launch.page.evaluate(`globalThis.commit = ${commit}; ${commit} = () => 'false'; 0`);
    await choose(launch.content, 'b');
    await press(launch.content, 'Valider');
    await launch.content.getByText('n’a pas encore enregistré vos réponses').waitFor();
    await launch.page.evaluate(`${commit} = globalThis.commit; 0`);
    await press(launch.content, 'Continuer');
    await choose(launch.content, 'b');
    await press(launch.content, 'Valider');
    await launch.content.getByText('n’a pas encore enregistré vos réponses').waitFor({ state: 'detached' });
    await launch.page.close();
  });
});

it('keeps a learner’s links in windows of their own: leaving the page would end the session', async () => {
  const launch = await lms.launch('1.2', await packageOf(capsule, '1.2'));
  await playToEnd(launch.content, rightly);
  const popup = launch.page.context().waitForEvent('page');
  await launch.content.getByRole('link', { name: 'Signaler une anomalie' }).click();
  await (await popup).close();
  await launch.content.getByText('Capsule réussie').waitFor();
  await launch.page.close();
});
