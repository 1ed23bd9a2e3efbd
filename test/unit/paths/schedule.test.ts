/** Reminders, by what is always true of them: any learner, any days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/model/learning-path.ts';
import {
  answer,
  answeredOn,
  decodeReminders,
  dueOn,
  intervals,
  nextDay,
  noReminders,
  remember,
  without,
  type Reminders,
} from '../../../src/companion/reminders/schedule.ts';

const start = '2026-02-26';

/** What a learner does on one day: capsules finished, how many of the due questions are answered, and how. */
const dayOfLearner = fc.record({
  pause: fc.integer({ min: 0, max: 40 }),
  finished: fc.array(
    fc.record({
      capsule: fc.constantFrom('fr/lockout', 'fr/near-miss', 'en/lockout'),
      run: fc.constantFrom('a.1', 'a.2', 'b.1'),
      right: fc.array(fc.boolean(), { maxLength: 6 }),
    }),
    { maxLength: 2 },
  ),
  answers: fc.array(fc.boolean(), { maxLength: 8 }),
});
const life = fc.array(dayOfLearner, { minLength: 1, maxLength: 12 });

/** Live through the days; `look` sees what is kept after each answer, and what was asked. */
function live(
  days: (typeof dayOfLearner extends fc.Arbitrary<infer Day> ? Day : never)[],
  look: Look,
): Reminders {
  let reminders = noReminders;
  let day = start;
  for (const { pause, finished, answers } of days) {
    day = addDays(day, pause);
    for (const { capsule, run, right } of finished) {
      const questions = right.map((each, n) => ({ id: `q_${n}`, right: each }));
      reminders = remember(reminders, capsule, run, questions, day);
    }
    for (const right of answers) {
      const [first] = dueOn(reminders, day);
      if (!first) break;
      const before = reminders;
      reminders = answer(reminders, first, right, day);
      look(before, reminders, day, right);
    }
  }
  return reminders;
}
type Look = (before: Reminders, after: Reminders, day: string, right: boolean) => void;

describe('what is asked', () => {
  it('is five questions a day at most', () => {
    fc.assert(
      fc.property(life, (days) => {
        live(days, (_before, after, day) => {
          expect(answeredOn(after, day)).toBeLessThanOrEqual(5);
          expect(answeredOn(after, day) + dueOn(after, day).length).toBeLessThanOrEqual(5);
        });
      }),
    );
  });

  it('goes on the next day when five were answered', () => {
    const questions = Array.from({ length: 8 }, (_, n) => ({ id: `q_${n}`, right: true }));
    let reminders = remember(noReminders, 'fr/lockout', 'a.1', questions, start);
    const day = addDays(start, 1);
    expect(dueOn(reminders, day)).toHaveLength(5);
    for (const due of dueOn(reminders, day)) reminders = answer(reminders, due, true, day);
    expect(dueOn(reminders, day)).toEqual([]);
    expect(nextDay(reminders, day)).toBe(addDays(day, 1));
    expect(dueOn(reminders, addDays(day, 1))).toHaveLength(3);
  });

  it('begins with those answered wrong, and is never asked before its day', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 0, max: 60 }), (days, later) => {
        const reminders = live(days, () => undefined);
        const day = addDays(start, later);
        const asked = dueOn(reminders, day);
        expect(asked.every(({ due }) => due <= day)).toBe(true);
        const wrong = asked.map((each) => !!each.wrong);
        expect(wrong).toEqual(wrong.toSorted((a, b) => Number(b) - Number(a)));
        const left = reminders.items.filter((each) => each.due <= day && !asked.includes(each));
        if (left.some((each) => each.wrong) && asked.length > 0) expect(wrong).not.toContain(false);
      }),
    );
  });

  it('leaves no question of the day twice, and each one once among those kept', () => {
    fc.assert(
      fc.property(life, (days) => {
        live(days, (_before, { items }) => {
          const names = items.map(({ capsule, question }) => `${capsule} ${question}`);
          expect(new Set(names).size).toBe(names.length);
        });
      }),
    );
  });
});

describe('a question', () => {
  it('comes back after 1, 7 and 30 days when it is answered right on its day', () => {
    let reminders = remember(noReminders, 'fr/lockout', 'a.1', [{ id: 'arret', right: true }], start);
    for (const days of intervals) {
      const day = addDays(start, days);
      expect(dueOn(reminders, addDays(day, -1))).toEqual([]);
      expect(nextDay(reminders, start)).toBe(day);
      const [due] = dueOn(reminders, day);
      if (!due) throw new Error(`Nothing is due on ${day}`);
      reminders = answer(reminders, due, true, day);
    }
    expect(reminders.items).toEqual([]);
    expect(nextDay(reminders, addDays(start, 30))).toBeUndefined();
  });

  it('moves away by every answer, and begins again after a wrong one', () => {
    fc.assert(
      fc.property(life, (days) => {
        live(days, (before, after, day, right) => {
          const [asked] = dueOn(before, day);
          const now = after.items.find(
            (each) => each.capsule === asked?.capsule && each.question === asked.question,
          );
          if (right && asked?.stage === intervals.length - 1) expect(now).toBeUndefined();
          else expect(now && now.due > day).toBe(true);
          if (!right) expect(now).toMatchObject({ stage: 0, due: addDays(day, 1), wrong: true });
          if (right && now) expect(now).not.toHaveProperty('wrong');
        });
      }),
    );
  });

  it('is gone in the end, whenever it is answered, if it is answered right', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 200, maxLength: 200 }), (pauses) => {
        const questions = Array.from({ length: 20 }, (_, n) => ({ id: `q_${n}`, right: n % 2 === 0 }));
        let reminders = remember(noReminders, 'fr/lockout', 'a.1', questions, start);
        let day = start;
        for (const pause of pauses) {
          day = addDays(day, pause + 1);
          for (const due of dueOn(reminders, day)) reminders = answer(reminders, due, true, day);
        }
        expect(reminders.items).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a capsule', () => {
  const once = remember(noReminders, 'fr/lockout', 'a.1', [{ id: 'arret', right: false }], start);

  it('that is looked at again is not finished again', () => {
    expect(remember(once, 'fr/lockout', 'a.1', [{ id: 'arret', right: true }], addDays(start, 9))).toBe(once);
  });

  it('done again takes the place of what was kept of it', () => {
    const again = remember(once, 'fr/lockout', 'a.2', [{ id: 'arret', right: true }], addDays(start, 9));
    expect(again.items).toEqual([
      { capsule: 'fr/lockout', question: 'arret', stage: 0, due: addDays(start, 10) },
    ]);
  });

  it('done again keeps what its pool has not drawn this time', () => {
    const again = remember(once, 'fr/lockout', 'a.2', [{ id: 'other', right: true }], start);
    expect(again.items.map(({ question, wrong }) => [question, !!wrong])).toEqual([
      ['arret', true],
      ['other', false],
    ]);
  });

  it('done in another language is asked once, in that language', () => {
    const again = remember(once, 'es-419/lockout', 'c.1', [{ id: 'arret', right: true }], start);
    expect(decodeReminders(JSON.stringify(again)).items).toEqual([
      { capsule: 'es-419/lockout', question: 'arret', stage: 0, due: addDays(start, 1) },
    ]);
  });

  it('that is withdrawn is no longer asked, and another one is', () => {
    const both = remember(once, 'fr/near-miss', 'b.1', [{ id: 'q', right: true }], start);
    expect(without(both, { capsule: 'fr/lockout' }).items.map(({ capsule }) => capsule)).toEqual([
      'fr/near-miss',
    ]);
    expect(without(both, { capsule: 'fr/lockout', question: 'other' }).items).toHaveLength(2);
  });
});

describe('the next day', () => {
  it('is a day on which something is asked', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 400, max: 500 }), (days, later) => {
        const reminders = live(days, () => undefined);
        for (const day of [reminders.day || start, addDays(start, later)]) {
          const next = nextDay(reminders, day);
          if (next === undefined) expect(reminders.items).toEqual([]);
          else expect(dueOn(reminders, next).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('what the browser keeps', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(life, (days) => {
        const reminders = live(days, () => undefined);
        expect(decodeReminders(JSON.stringify(reminders))).toEqual(reminders);
      }),
    );
  });

  it.each(['', 'null', '[]', '{"v":2,"items":[]}', '{"v":1,"items":4}', '{'])('is nothing: %s', (text) => {
    expect(decodeReminders(text)).toBe(noReminders);
  });

  it('loses what someone has changed, and nothing else', () => {
    const good = { capsule: 'fr/lockout', question: 'arret', stage: 1, due: start };
    const bad = [
      null,
      4,
      { ...good, capsule: '../../evil' },
      { ...good, capsule: 'https://example.org/x' },
      { ...good, stage: 3 },
      { ...good, due: 'soon' },
      { ...good, due: '2026-99-99' },
    ];
    expect(decodeReminders(JSON.stringify({ v: 1, items: [...bad, good] })).items).toEqual([good]);
  });

  it('says nothing that a page could be broken with', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const reminders = decodeReminders(text);
        expect(() => dueOn(reminders, start).concat()).not.toThrow();
        expect(() => nextDay(reminders, start)).not.toThrow();
      }),
    );
  });
});
