/** Packages that are not ours, or ours no longer: the desk says what is odd about them. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ScormPackage } from '../../../src/lms/import/index.ts';
import { launchBrowser } from '../browser.ts';
import { closeDesks, openDesk } from './open-desk.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(closeDesks);

afterAll(() => browser.close());

it('notes what a strict LMS would refuse, and shows the call on demand', async () => {
  const files = new Map([
    ['index.html', '<!doctype html><html lang="fr"><title>Essai</title><script src="essai.js"></script>'],
    [
      'essai.js',
      `const api = parent.parent.API;
       api.LMSInitialize('');
       api.LMSSetValue('cmi.core.score.raw', '85,5');
       api.LMSSetValue('cmi.core.session_time', '1:02:03');
       document.write('<p>Envoyé</p>');`,
    ],
  ]);
  const odd: ScormPackage = {
    edition: '1.2',
    title: '<b>Essai</b> & "autres"',
    launch: 'index.html?x=1#ici',
    scos: 2,
    files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
  };
  const { page, content } = await openDesk(browser, { packages: [odd] });
  await content.getByText('Envoyé').waitFor();
  await page.getByRole('heading', { level: 1, name: '<b>Essai</b> & "autres"' }).waitFor();
  await page.getByText(/^Un LMS strict refuserait cmi\.core\.score\.raw\. ./).waitFor();
  await page.getByText(/^Un LMS strict refuserait cmi\.core\.session_time\. ./).waitFor();
  await page.getByText('2 valeurs qu’un LMS strict refuserait.').waitFor();
  await page.getByText('Ce paquet contient 2 contenus (SCO)').waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  const raw = page.getByText(/^LMSSetValue\("cmi\.core\.score\.raw", "85,5"\) → "/);
  expect(await raw.isVisible()).toBe(false);
  await page.getByText('La note «\u202f85,5\u202f» est envoyée').click();
  await raw.waitFor();
});

it('says what the strict policy keeps a package from doing, unless it is lenient', async () => {
  const inline = Buffer.from(
    '<!doctype html><title>x</title><p id="p">rien</p><script>p.textContent = "joué"</script>',
  );
  const odd: ScormPackage = {
    edition: '2004',
    title: '',
    launch: 'index.html',
    scos: 1,
    files: new Map([['index.html', inline]]),
  };
  const strict = await openDesk(browser, { packages: [odd], name: 'reçu.zip' });
  await strict.page.getByRole('heading', { level: 1, name: 'reçu.zip' }).waitFor();
  await strict.page
    .getByText('La politique de sécurité a bloqué\u202f: un script écrit dans la page (script-src-elem).')
    .waitFor();
  expect(await strict.content.locator('p').innerText()).toBe('rien');
  const lenient = await openDesk(browser, { packages: [odd], policy: 'lenient' });
  await lenient.content.getByText('joué').waitFor();
});

it('folds a long value, and leaves it as the author unfolded it', async () => {
  const files = new Map([
    ['index.html', '<!doctype html><html lang="fr"><title>Essai</title><script src="essai.js"></script>'],
    [
      'essai.js',
      `const api = parent.parent.API;
       api.LMSInitialize('');
       api.LMSSetValue('cmi.suspend_data', 'début' + ',1x2y3z:a.b'.repeat(200) + ',fin');
       onclick = () => api.LMSSetValue('cmi.core.lesson_location', '7');
       document.write('<p>Envoyé</p>');`,
    ],
  ]);
  const long: ScormPackage = {
    edition: '1.2',
    title: 'Longue reprise',
    launch: 'index.html',
    scos: 1,
    files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
  };
  const { page, content } = await openDesk(browser, { packages: [long] });
  const end = page.getByText(/^début.*,fin$/);
  const start = page.getByText(/^début.*… \(2209 caractères\)$/);
  await start.waitFor();
  expect(await end.isVisible()).toBe(false);
  await start.click();
  await end.waitFor();
  await content.getByText('Envoyé').click();
  await page.getByRole('row', { name: 'cmi.core.lesson_location' }).getByText('7', { exact: true }).waitFor();
  expect(await end.isVisible()).toBe(true);
});
