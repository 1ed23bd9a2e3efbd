/** axe on every kind of screen and every state of a question, in both colour schemes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordEvidence } from '../evidence.ts';
import { readSample, sitePageOf } from '../lms/package.ts';
import { choose, playToEnd, press, rightly } from '../lms/play.ts';
import { accessibilityProblems, looked } from './axe.ts';
import { usePages } from './open-page.ts';

const { open, browser } = usePages();

beforeAll(() => looked.rules.clear());

afterAll(async ({}, file) => {
  const { questions } = await readSample('arret-urgence');
  await recordEvidence(file, browser(), {
    name: 'accessibility',
    screens: ['1280 × 720'],
    counts: { states: states.size, schemes: schemes.length, rules: looked.rules.size },
    seen: {
      states: [...states],
      types: [...new Set(questions.map(({ type }) => type))].toSorted(),
      rules: [...looked.rules].toSorted(),
    },
  });
});

/** States that axe has looked at. */
const states = new Set<string>();
const schemes = ['light', 'dark'] as const;

describe.each(schemes)('axe finds nothing, %s', (colorScheme) => {
  it('from cover to result', async () => {
    const page = await open({ colorScheme });
    const look = async (state: string) => {
      states.add(state);
      expect(await accessibilityProblems(page), state).toEqual([]);
    };
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await look('cover');
    await press(page, 'Commencer');
    await look('text');
    await press(page, 'Continuer');
    await look('blocks');
    await press(page, 'Continuer');
    await look('question');
    await press(page, 'Valider');
    await look('nothing chosen');
    await choose(page, 'a');
    await press(page, 'Valider');
    await look('wrong: another try left');
    await press(page, 'Réessayer');
    await choose(page, 'b');
    await press(page, 'Valider');
    await look('right');
    await press(page, 'Continuer');
    await choose(page, 'a');
    await press(page, 'Valider');
    await look('wrong: no try left');
    await press(page, 'Continuer');
    await choose(page, 'ab');
    await press(page, 'Valider');
    await press(page, 'Terminer');
    await look('result: not passed');
    await press(page, 'Recommencer');
    await playToEnd(page, rightly);
    await look('result: passed');
  });

  it('without script', async () => {
    // axe is a script itself: look at the same page with its script left out.
    const files = await sitePageOf(await readSample('arret-urgence'));
    files.set('player.js', '');
    const page = await open({ colorScheme }, files);
    states.add('without script');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
