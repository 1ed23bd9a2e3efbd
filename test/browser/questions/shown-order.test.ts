/** In what order answers with places are shown: never so that it gives them away, and the same after a reload. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { outOfOrder } from '../../../src/model/session.ts';
import { renderAnswers } from '../../../src/package/render-question.ts';
import { sitePageOf } from '../lms/package.ts';
import { press } from '../lms/play.ts';
import { usePages } from '../player/open-page.ts';
import { casesFolder } from './case.ts';

const { open } = usePages();
const content = await loadContent(fileURLToPath(casesFolder));

describe('answers are shown', () => {
  it('out of order, even where chance has them in the right one', async () => {
    const { capsule, digest, letters } = sampleOf('order-right');
    const right = [...letters].sort();
    const seed = seedFor((session) => outOfOrder(digest, session, letters).join() === right.join());
    const page = await openWith(capsule, seed);
    expect(await shownLetters(page)).toEqual(right.toReversed());
  });

  it('groups apart, targets in one order for all, the same after a reload', async () => {
    const { capsule, digest } = sampleOf('categorise-right');
    const [authored, symbols] = [
      ['a', 'b', 'c', 'd'],
      ['1', '2'],
    ];
    const seed = seedFor(
      (session) =>
        outOfOrder(digest, session, authored).join() === 'c,a,d,b' &&
        // By another name: else the two orders would follow each other.
        outOfOrder('q_tri', session, symbols).join() === '2,1',
    );
    const page = await openWith(capsule, seed);
    const look = async () => [await shownLetters(page), await optionsOf(page)];
    const shown = [['c', 'a', 'd', 'b'], authored.map(() => ',2,1')];
    expect(await look()).toEqual(shown);
    await page.reload();
    await page.getByRole('combobox').first().waitFor();
    expect(await look()).toEqual(shown);
  });

  it('with the lines of a table as they are written', async () => {
    const { capsule, digest } = sampleOf('match-right');
    const authored = ['a', 'b', 'c', 'd'];
    const seed = seedFor((session) => outOfOrder(digest, session, authored).join() !== authored.join());
    const page = await openWith(capsule, seed);
    expect(await shownLetters(page)).toEqual(authored);
  });
});

/** A sample, with the digest of its question and its letters as the page lists them. */
function sampleOf(name: string): { capsule: Capsule; digest: string; letters: string[] } {
  const capsule = content.entries.find(({ id }) => id === name)?.capsule;
  const [question] = capsule?.questions ?? [];
  if (!capsule || !question) throw new Error(`${name} does not compile`);
  const listed = renderAnswers(question, { hint: '', circleSpots: '' }).matchAll(/data-letter="(.)"/g);
  return { capsule, digest: question.digest, letters: [...listed].map(([, letter = '']) => letter) };
}

/** A seed with which the first run of a session is as wanted. */
function seedFor(fits: (session: Parameters<typeof outOfOrder>[1]) => boolean): string {
  for (let n = 0; n < 5000; n++) {
    const seed = n.toString(36).padStart(4, 'k');
    if (fits({ version: '1.0.0', run: 1, at: 0, tries: {}, seed })) return seed;
  }
  throw new Error('No such seed');
}

/** Open a sample at its question, in a session with this seed. */
async function openWith(capsule: Capsule, seed: string): Promise<Page> {
  const files = await sitePageOf(capsule);
  const player = files.get('player.js') ?? '';
  // What the player makes a seed of.
  files.set('player.js', `Math.random=function(){return{toString:function(){return'0.${seed}'}}};${player}`);
  const page = await open({}, files);
  await press(page, 'Commencer');
  return page;
}

function shownLetters(page: Page): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll('.answers > li')].map((item) => item.dataset.letter)`);
}

function optionsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('select')].map((select) => [...select.options].map(({ value }) => value).join())`,
  );
}
