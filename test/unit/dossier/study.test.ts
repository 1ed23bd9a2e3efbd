/** The bandwidth study by an example worked out by hand. */
import { describe, expect, it } from 'vitest';
import { drawStudy } from '../../../src/dossier/bandwidth/chart.ts';
import { studyPlan, type Plan } from '../../../src/dossier/bandwidth/study.ts';

/*
 * 60 learners of the shop, half of them in the first five minutes: 30. A capsule of 100 kB, and 10 kB where the device
 * has the shared files, as 30 % have: 100,000 × 0.7 + 10,000 × 0.3 = 73,000 B. With a tenth more and eight bits each:
 * 30 × 73,000 × 1.1 × 8 ÷ 300 s = 64,240 bit/s. The shop's line gives a quarter of 4 Mbit/s.
 */
const plan: Plan = {
  cache: 30,
  rush: 50,
  plants: [
    { name: 'Head office', type: 'head-office', learners: 300, line: 200, window: '09:00-10:00' },
    {
      name: 'Shop',
      type: 'shop',
      learners: 60,
      line: 4,
      share: 25,
      window: '06:00-06:15',
      via: 'Head office',
    },
  ],
};
const study = studyPlan(plan, { first: 100_000, later: 10_000 });
const [office, shop] = study.lines;

describe('the worked example', () => {
  it('of the shop', () => {
    expect(shop).toMatchObject({ name: 'Shop', learners: 60, allowed: 1, at: '06:00' });
    expect(shop?.peak).toBeCloseTo(0.06424, 6);
    expect(shop?.withoutCache).toBeCloseTo(0.088, 6);
    expect(shop?.withCache).toBeCloseTo(0.0088, 6);
    // Twenty in each of three slots.
    expect(shop?.evenly).toBeCloseTo(0.06424 * (20 / 30), 6);
  });

  it('of the head office, whose line carries the shop too, at another hour', () => {
    expect(office).toMatchObject({ learners: 360, allowed: 40, at: '09:00' });
    expect(office?.peak).toBeCloseTo((150 * 73_000 * 1.1 * 8) / 300 / 1e6, 6);
  });
});

it('plants that begin at the same time load a common line together', () => {
  const together = studyPlan(
    { ...plan, plants: plan.plants.map((plant) => ({ ...plant, window: '23:55-00:10' })) },
    study.visit,
  );
  expect(together.lines[0]?.peak).toBeCloseTo((180 * 73_000 * 1.1 * 8) / 300 / 1e6, 6);
  expect(together.lines[0]?.at).toBe('23:55');
});

it('a line that goes over is drawn beyond what is allowed, and otherwise within', () => {
  const texts = { title: 'Lines', allowed: 'allowed', value: () => '' };
  expect(drawStudy(study, texts)).not.toContain('bar over');
  const slow = { ...plan, plants: plan.plants.map((plant) => ({ ...plant, line: 0.01 })) };
  expect(drawStudy(studyPlan(slow, study.visit), texts)).toContain('bar over');
});
