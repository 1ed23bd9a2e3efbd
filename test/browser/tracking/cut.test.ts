/**
 * A run in a real browser, cut off or troubled at calls of the API and writes to
 * the browser's storage, launched again and finished. Some cuts with a seed,
 * which `QHSE_SEED` tells again; every one of them in `npm run test:long`.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editions, type Edition } from '../../../src/lms/editions.ts';
import type { Kept } from '../../../src/lms/record.ts';
import { startLms, type LmsServer } from '../../../src/lms/server.ts';
import { randomFrom, seedOfRun } from '../../unit/tracking/random.ts';
import { isLong } from '../../long.ts';
import { launchBrowser } from '../browser.ts';
import { packageOf, readSample } from '../lms/package.ts';
import { settled } from '../lms/settled.ts';
import { outcomeOf } from './outcome.ts';

const cuts = 12;
/** What happens at a step; the last three do with the action that it is part of. */
const troubles = ['crash', 'refused', 'offline', 'away', 'cached', 'removed'] as const;
type Trouble = (typeof troubles)[number];
/** What the learner answers, by the digest of the question. */
const answers = { '1x2y3z': 'a', '0q9w8e': 'b', k3k3k3: 'ac' };

let browser: Browser;
let lms: LmsServer;
const content: Partial<Record<Edition, string>> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  lms = await startLms();
  const capsule = await readSample('arret-urgence');
  for (const edition of editions)
    content[edition] = lms.host(`capsule ${edition}`, await packageOf(capsule, edition));
});

afterAll(async () => {
  await browser.close();
  await lms.close();
});

/**
 * Counts calls and writes, and makes trouble before one of them. Where the world
 * ends, nothing then reaches LMS or storage.
 */
const world = (cutAt: number, trouble: Trouble): string => `
  globalThis.world = { steps: 0, alive: true, due: '' };
  globalThis.tick = () => {
    if (world.alive && ++world.steps === ${cutAt}) {
      if ('${trouble}' === 'crash') world.alive = false;
      else if ('${trouble}' === 'refused') lms.misbehave({ verb: 'Commit', refuse: '101', times: 3 });
      else if ('${trouble}' === 'offline') lms.online(false);
      else world.due = '${trouble}';
    }
    return world.alive;
  };
  for (const name of Object.keys(lms.api)) {
    const call = lms.api[name];
    if (/Error|Diagnostic/.test(name)) continue;
    lms.api[name] = (...args) => {
      if (!tick()) return 'false';
      const returned = call(...args);
      return tick() ? returned : 'false';
    };
  }
  const { setItem, removeItem } = Storage.prototype;
  globalThis.guard = (prototype) => {
    prototype.setItem = function (...args) { if (tick()) { setItem.apply(this, args); tick(); } };
    prototype.removeItem = function (...args) { if (tick()) removeItem.apply(this, args); };
  };
  addEventListener('DOMContentLoaded', () => guard(document.querySelector('iframe').contentWindow.Storage.prototype));
`;

/** Play to the end or until the world ends, as fast as the browser can; gives the answers seen. */
const play = `(async () => {
  const frame = document.querySelector('iframe');
  const window = frame.contentWindow;
  const until = async (so) => { while (!so()) await new Promise((done) => setTimeout(done, 5)); };
  const endings = {
    away: async (left) => {
      window.location.href = 'about:blank';
      await until(() => window.document !== left);
      world.alive = false;
    },
    cached: async (left) => {
      for (const type of ['pagehide', 'pageshow'])
        window.dispatchEvent(new window.PageTransitionEvent(type, { persisted: true }));
      await until(() => window.document !== left && window.document.querySelector('main.live'));
    },
    removed: async () => {
      frame.remove();
      world.alive = false;
    },
  };
  // The frame's first document is an empty one.
  await until(() => window.document.querySelector('main.live'));
  const data = JSON.parse(window.document.getElementById('capsule-data').textContent);
  const seen = [];
  for (let n = 0; n < 40 && world.alive; n++) {
    const forward = window.document.querySelector('.forward');
    if (forward.textContent === data.texts.exit) break;
    const number = [...window.document.querySelectorAll('.screen')].findIndex((screen) => !screen.hidden);
    const question = data.questions.find(({ screen }) => screen === number);
    const checks = forward.textContent === data.texts.check;
    if (checks) {
      for (const letter of ${JSON.stringify(answers)}[question.digest])
        window.document.querySelectorAll('.screen')[number].querySelector('[value="' + letter + '"]').click();
    }
    forward.click();
    if (checks && world.alive) seen.push(question.digest);
    if (world.due) await endings[world.due](window.document);
    world.due = '';
  }
  return { seen, steps: world.steps };
})()`;

/** One launch; what the browser does to the page as it is left reaches the LMS only where the world still is. */
async function run(
  page: Page,
  edition: Edition,
  kept: Kept | undefined,
  cutAt = Infinity,
  trouble: Trouble = 'crash',
) {
  const { address, launch } = lms.launch({
    edition,
    content: content[edition] ?? '',
    frames: [],
    ...(kept && { kept }),
    script: world(cutAt, trouble),
  });
  await page.goto(address);
  const done = await page.evaluate<{ seen: (keyof typeof answers)[]; steps: number }>(play);
  await page.evaluate('lms.close()');
  const refusals = await page.evaluate<string[]>(
    'lms.calls.flatMap(({ refusals }) => refusals.map(({ rule }) => rule))',
  );
  // A page that reloads itself asks whether it can have its session back.
  expect(refusals.filter((rule) => rule !== 'terminate-last' || trouble !== 'cached')).toEqual([]);
  return { ...done, kept: cutAt === Infinity ? await settled(launch) : launch.kept() };
}

const found = ({ record }: Kept, edition: Edition) =>
  outcomeOf(record, edition, { status: '', score: '', suspendData: '', interactions: [] });

it(
  isLong ? 'every cut ends well' : `${cuts} cuts end well (QHSE_SEED=${seedOfRun})`,
  async () => {
    const random = randomFrom(seedOfRun);
    for (const edition of editions) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const whole = await run(page, edition, undefined);
      if (!whole.kept) throw new Error('Nothing is on record');
      const expected = found(whole.kept, edition);
      expect(expected).toEqual({
        status: 'failed',
        score: '75',
        suspendData: '1|1.2.0|1|SEED|6|f75|1x2y3z:a,0q9w8e:b,k3k3k3:ac;',
        interactions: ['arret a wrong', 'cadenas false right', 'avant_de_toucher a,c right'],
      });
      const others = troubles.length - 1;
      const points = process.env['QHSE_LONG']
        ? Array.from({ length: 2 * whole.steps }, (_, n) => [
            1 + (n % whole.steps),
            n < whole.steps ? 0 : 1 + (n % others),
          ])
        : Array.from({ length: cuts / 2 }, (_, n) => [1 + random(whole.steps), n % 2 && 1 + random(others)]);
      for (const [point = 0, which = 0] of points) {
        const trouble = troubles[which] ?? 'crash';
        // Where there is no session from the first word on, this LMS does not say whose answers they are.
        const cutAt = trouble === 'offline' ? Math.max(3, point) : point;
        await page.goto('about:blank');
        // Another learner's device, as far as storage goes.
        await page.goto(lms.page('/lms/clear', '<!doctype html><title>Clear</title>'));
        await page.evaluate('localStorage.clear(); sessionStorage.clear()');
        const cut = await run(page, edition, undefined, cutAt, trouble);
        const again = await run(page, edition, cut.kept);
        const where = `SCORM ${edition}, ${trouble} before step ${cutAt} of ${whole.steps}`;
        // Nothing that was seen was asked again.
        expect(
          again.seen.filter((digest) => cut.seen.includes(digest)),
          where,
        ).toEqual([]);
        expect(again.kept && found(again.kept, edition), where).toEqual(expected);
      }
      await context.close();
    }
  },
  1_200_000,
);
