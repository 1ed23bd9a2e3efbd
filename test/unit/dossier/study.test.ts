/** The bandwidth study by an example worked out by hand. */
import { describe, expect, it } from 'vitest';
import { drawStudy } from '../../../src/dossier/bandwidth/chart.ts';
import { studyPlan, type Plan } from '../../../src/dossier/bandwidth/study.ts';
import { heaviestVisits } from '../../../src/dossier/bandwidth/busiest-day.ts';

/*
 * 60 learners of the shop, half of them in the first five minutes: 30. A capsule whose page has 5 kB, with style and script
 * 15 kB, and pictures of 85 kB: 100,000 B the first time. Where the device has the site's shared files, as 30 % have, the
 * page and the pictures are fetched all the same: 90,000 B. On average 100,000 × 0.7 + 90,000 × 0.3 = 97,000 B. With a
 * tenth more and eight bits each: 30 × 97,000 × 1.1 × 8 ÷ 300 s = 85,360 bit/s. The shop's line gives a quarter of 4 Mbit/s.
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
const study = studyPlan(plan, { first: 100_000, shared: 90_000 });
const [office, shop] = study.lines;

describe('the worked example', () => {
  it('of the shop', () => {
    expect(shop).toMatchObject({ name: 'Shop', learners: 60, allowed: 1, at: '06:00' });
    expect(shop?.peak).toBeCloseTo(0.08536, 6);
    expect(shop?.withoutCache).toBeCloseTo(0.088, 6);
    expect(shop?.withCache).toBeCloseTo(0.0792, 6);
    // Twenty in each of three slots.
    expect(shop?.evenly).toBeCloseTo(0.08536 * (20 / 30), 6);
  });

  it('of the head office, whose line carries the shop too, at another hour', () => {
    expect(office).toMatchObject({ learners: 360, allowed: 40, at: '09:00' });
    expect(office?.peak).toBeCloseTo((150 * 97_000 * 1.1 * 8) / 300 / 1e6, 6);
  });
});

it('plants that begin at the same time load a common line together', () => {
  const together = studyPlan(
    { ...plan, plants: plan.plants.map((plant) => ({ ...plant, window: '23:55-00:10' })) },
    study.visit,
  );
  expect(together.lines[0]?.peak).toBeCloseTo((180 * 97_000 * 1.1 * 8) / 300 / 1e6, 6);
  expect(together.lines[0]?.at).toBe('23:55');
});

/*
 * A shop of 100 via a region of 10 via a head office of 10, all at 06:00 for half an hour, 40 % in the first five minutes:
 * the head office's line carries 120 learners, 48 of them at once: 48 × 100,000 × 1.1 × 8 ÷ 300 s = 0.1408 Mbit/s.
 */
it('the line of a head office carries all that comes to it by way of others', () => {
  const window = '06:00-06:30';
  const three: Plan = {
    rush: 40,
    plants: [
      { name: 'Shop', type: 'shop', learners: 100, line: 2, window, via: 'Region' },
      { name: 'Region', type: 'region', learners: 10, line: 10, window, via: 'Head office' },
      { name: 'Head office', type: 'head-office', learners: 10, line: 100, window },
    ],
  };
  const { lines } = studyPlan(three, { first: 100_000, shared: 90_000 });
  expect(lines.map(({ learners }) => learners)).toEqual([100, 110, 120]);
  expect(lines[2]?.peak).toBeCloseTo(0.1408, 6);
});

/* 100 learners at once: 100 × 100,000 × 1.1 × 8 ÷ 300 s = 0.29333 Mbit/s, whether they hurry or not. */
it.each(['06:00-06:04', '06:02-06:04', '06:00-06:05', '23:58-23:59'])(
  'a window of five minutes or less is five minutes: %s',
  (window) => {
    const plants: Plan['plants'] = [{ name: 'Shop', type: 'shop', learners: 100, line: 2, window }];
    const [line] = studyPlan({ rush: 40, plants }, { first: 100_000, shared: 90_000 }).lines;
    expect(line?.peak).toBeCloseTo(0.293333, 6);
    expect(line?.evenly).toBeCloseTo(0.293333, 6);
  },
);

it('a window of a day has each of its five minutes once, whatever the minute it begins', () => {
  const plants: Plan['plants'] = [
    { name: 'Shop', type: 'shop', learners: 288, line: 2, window: '06:03-06:03' },
  ];
  const [line] = studyPlan({ plants }, { first: 100_000, shared: 90_000 }).lines;
  expect(line?.evenly).toBeCloseTo(0.002933, 6);
});

it('a window that ends within five minutes goes on to their end', () => {
  const plants: Plan['plants'] = [
    { name: 'Shop', type: 'shop', learners: 100, line: 2, window: '06:00-06:07' },
  ];
  const [line] = studyPlan({ rush: 100, plants }, { first: 100_000, shared: 90_000 }).lines;
  expect(line?.peak).toBeCloseTo(0.293333, 6);
  expect(line?.evenly).toBeCloseTo(0.146667, 6);
});

it('a capsule counts with what weighs most of it; shared files are those of the site', () => {
  const weight = { capsule: 'ladder', lang: 'fr', requests: 3, raw: 0, mediaFiles: 1 };
  const visits = heaviestVisits([
    { ...weight, from: 'site', gzip: 15_000, media: 85_000, page: 5000 },
    { ...weight, from: 'package', gzip: 13_000, media: 85_000, page: 4000 },
    { ...weight, lang: 'en', from: 'site', gzip: 16_000, media: 20_000, page: 6000 },
  ]);
  expect(visits.get('ladder')).toEqual({ first: 100_000, shared: 90_000 });
});

it('a line that goes over is drawn beyond what is allowed, and otherwise within', () => {
  const texts = { title: 'Lines', allowed: 'allowed', value: () => '' };
  expect(drawStudy(study, texts)).not.toContain('bar over');
  const slow = { ...plan, plants: plan.plants.map((plant) => ({ ...plant, line: 0.01 })) };
  expect(drawStudy(studyPlan(slow, study.visit), texts)).toContain('bar over');
});
