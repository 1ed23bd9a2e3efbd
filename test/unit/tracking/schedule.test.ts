/**
 * Random stories, three hundred or a thousand: learners of one device, or of two, who answer,
 * leave, are cut off, come back; LMSs that refuse, lose and throw, or open no
 * session; administrators who reset; authors who change the capsule.
 * `QHSE_SEED` tells a story again.
 */
import { afterEach, beforeEach, it, vi } from 'vitest';
import { often } from '../../long.ts';
import { seedOfRun } from './random.ts';
import { Story } from './story.ts';
import { quiet } from './world.ts';

const stories = 100;
const blocks = Array.from({ length: often(3, 10) }, (_, n) => seedOfRun + n * stories);

beforeEach(() => {
  quiet();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each(blocks)(`${stories} stories end well (QHSE_SEED=%i)`, async (first) => {
  for (let seed = first; seed < first + stories; seed++) {
    const story = new Story(seed);
    const told: string[] = [];
    try {
      for (let events = 0; events < 18; events++) {
        told.push(await story.happen());
        story.check();
      }
      await story.finish();
    } catch (cause) {
      throw new Error(`Tell it again with QHSE_SEED=${seed}: ${told.join(' ')}`, { cause });
    }
  }
});
