/** `npm run play` as an author uses it: found by the names of what is on the page, and pressed. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { packagesOfCapsule } from '../../../src/lms/capsule.ts';
import type { DeskOptions } from '../../../src/lms/desk.ts';
import type { ScormPackage } from '../../../src/lms/import/index.ts';
import { launchBrowser } from '../browser.ts';
import { playToEnd, press, readData, rightly, wrongly } from '../lms/play.ts';
import { accessibilityProblems } from '../player/axe.ts';
import { closeDesks, held, openDesk, says } from './open-desk.ts';

const capsules = fileURLToPath(new URL('../../../capsules', import.meta.url));

let browser: Browser;
let packages: ScormPackage[];

beforeAll(async () => {
  browser = await launchBrowser();
  const content = await loadContent(capsules);
  const entry = content.entries.find(({ id, lang }) => id === 'near-miss' && lang === 'fr');
  if (!entry?.capsule) throw new Error('The sample capsule near-miss/fr is missing');
  packages = await packagesOfCapsule(content, entry.capsule);
});

afterEach(closeDesks);

afterAll(() => browser.close());

function open(options: Partial<DeskOptions> = {}, viewport?: { width: number; height: number }) {
  return openDesk(browser, { packages, ...options }, viewport);
}

describe.each(['1.2', '2004'] as const)('SCORM %s', (edition) => {
  const names =
    edition === '1.2'
      ? { raw: 'cmi.core.score.raw', entry: 'cmi.core.entry', place: 'cmi.core.lesson_location' }
      : { raw: 'cmi.score.raw', entry: 'cmi.entry', place: 'cmi.location' };

  it('tells a run as it goes, resumes it, and forgets it when asked', async () => {
    const { page, content, errors } = await open();
    await page.getByRole('radio', { name: `SCORM ${edition}` }).check();
    await says(page, 'La session est ouverte');
    await playToEnd(content, rightly);
    await says(page, 'La note 100/100 est envoyée');
    await says(
      page,
      edition === '1.2' ? 'L’état devient\u202f: réussi' : 'Le résultat devient\u202f: réussi',
    );
    await says(page, 'La réponse b à la question q_coupable est enregistrée (juste)');
    await says(page, 'Le LMS enregistre (commit)');
    await page.getByText('Rien qu’un LMS strict refuserait.').waitFor();
    await expect.poll(() => held(page, names.raw)).toBe('100');
    await page
      .getByRole('row', { name: /nouveau/ })
      .first()
      .waitFor();

    await press(page, 'Fermer');
    await page.getByText('Le contenu est fermé.').waitFor();
    await page
      .getByText(/^La session est fermée après/)
      .first()
      .waitFor();
    await page
      .getByRole('definition')
      .filter({ hasText: /^fermée$/ })
      .waitFor();
    await press(page, 'Relancer');
    await content.getByText('Capsule réussie').waitFor();
    expect(await held(page, names.entry)).toBe('resume');

    await press(page, 'Remettre à zéro');
    await page.getByText('Dossier de Amina Benali remis à zéro, contenu relancé.').waitFor();
    await content.getByRole('button', { name: 'Commencer' }).waitFor();
    expect(await held(page, names.entry)).toBe('ab-initio');
    expect(await held(page, names.raw)).toBeUndefined();
    expect(errors).toEqual([]);
  });
});

it('keeps learners apart, and writes nothing in review', async () => {
  const { page, content } = await open();
  await playToEnd(content, rightly);
  await press(page, 'Changer d’apprenant');
  await page.getByText('C’est maintenant Bruno Petit.').waitFor();
  await content.getByRole('button', { name: 'Commencer' }).waitFor();
  expect(await held(page, 'cmi.core.student_id')).toBe('bruno.p');
  expect(await held(page, 'cmi.core.score.raw')).toBeUndefined();

  await press(page, 'Changer d’apprenant');
  await press(page, 'Changer d’apprenant');
  await page.getByText('C’est maintenant Amina Benali.').waitFor();
  await page.getByRole('button', { name: 'Mode relecture', pressed: false }).click();
  await page.getByRole('button', { name: 'Mode relecture', pressed: true }).waitFor();
  await content.getByText('rien n’est enregistré').waitFor();
  await content.getByText('Capsule réussie').waitFor();
  expect(await held(page, 'cmi.core.lesson_mode')).toBe('review');
  await press(page, 'Fermer');
  expect(await page.getByRole('listitem').filter({ hasText: 'Le LMS enregistre' }).count()).toBeGreaterThan(
    0,
  );
  await page.getByRole('button', { name: 'Mode relecture', pressed: true }).click();
  await content.getByText('Capsule réussie').waitFor();
  await expect.poll(() => held(page, 'cmi.core.score.raw')).toBe('100');
});

it('cuts the network: the learner is told, and the refusals are shown without blame', async () => {
  const { page, content } = await open();
  const data = await readData(content);
  await press(content, data.texts.start);
  await press(page, 'Couper le réseau');
  await page.getByText('Réseau coupé\u202f: le LMS n’enregistre plus rien.').waitFor();
  const question = data.questions[0];
  for (let screen = 1; screen < (question?.screen ?? 1); screen++) await press(content, data.texts.continue);
  await content.locator(`input:visible[value="${question?.right[0] ?? ''}"]`).check();
  await press(content, data.texts.check);
  await content.getByText(data.texts.notTaken).waitFor();
  await page
    .getByText(/refus.* \(?erreur 101\)/)
    .first()
    .waitFor();
  expect(await page.getByText(/^Un LMS strict refuserait/).allInnerTexts()).toEqual([]);
  await press(page, 'Rétablir le réseau');
  await press(content, data.texts.continue);
  await press(page, 'Fermer');
  await says(page, 'Le LMS enregistre (commit)');
});

it('hands out the log of all launches', async () => {
  const { page, content } = await open();
  await playToEnd(content, wrongly);
  await press(page, 'Relancer');
  await content.getByText('Capsule pas encore réussie').waitFor();
  const download = page.waitForEvent('download');
  await press(page, 'Télécharger le journal');
  const log = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    launches: { learner: string; calls: { verb: string; args: string[]; at: number }[] }[];
  };
  expect(log.launches.map(({ learner }) => learner)).toEqual(['amina.b', 'amina.b']);
  const [first] = log.launches;
  expect(first?.calls.at(0)).toMatchObject({ verb: 'LMSInitialize', args: [''] });
  expect(first?.calls.at(-1)).toMatchObject({ verb: 'LMSFinish', args: [''] });
  const sent = first?.calls.find(
    ({ verb, args }) => verb === 'LMSSetValue' && args[0] === 'cmi.core.score.raw',
  );
  expect(sent?.args[1]).toBe('0');
});

it('shows what content reads when asked to', async () => {
  const { page } = await open();
  await says(page, 'La session est ouverte');
  const reads = page.getByText(/^Le contenu lit\u202f: .*État/);
  expect(await reads.isVisible()).toBe(false);
  await page.getByRole('checkbox', { name: 'Montrer aussi ce qu’il lit' }).check();
  await reads.waitFor();
});

it('speaks English too', async () => {
  const { page } = await open({ lang: 'en' });
  await page.getByText('The session is open', { exact: true }).waitFor();
  await press(page, 'Close');
  await page.getByText('Content closed.').waitFor();
});

it.each([
  ['at a desk', { width: 1280, height: 800 }],
  ['on a phone', { width: 360, height: 740 }],
] as const)('%s everything is there, accessible and no wider than the screen', async (_, viewport) => {
  const { page, content } = await open({}, viewport);
  await playToEnd(content, wrongly);
  await press(page, 'Couper le réseau');
  await press(page, 'Fermer');
  await page.getByText('Le contenu est fermé.').waitFor();
  await page
    .getByRole('definition')
    .filter({ hasText: /^interrompue$/ })
    .waitFor();
  await page
    .getByText(/refusé/)
    .first()
    .waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessibilityProblems(page)).toEqual([]);
});
