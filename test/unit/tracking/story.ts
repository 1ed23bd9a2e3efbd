/** One random story of learners, devices, an LMS and an author; see `schedule.test.ts`. */
import { expect, vi } from 'vitest';
import type { PlayerData } from '../../../src/model/player-data.ts';
import { decodeMemory } from '../../../src/model/suspend-data.ts';
import { dataOf, questionOf } from '../model/sample-data.ts';
import { randomFrom, type Random } from './random.ts';
import { countSteps, interactionsOf, rankOf, scoreOf, type Edition } from './scripted-lms.ts';
import { expectSeen, seenIn } from './seen.ts';
import { accountOf, launch, newWorld, proceed, type Seen, type Visit, type World } from './world.ts';

const questions = ['doors', 'risk', 'valve', 'noise'].map((id) => questionOf(id));

/** Versions of the capsule: a question added, removed, changed; another order; a new major version. */
const versions: PlayerData[] = [
  dataOf(questions.slice(0, 3)),
  dataOf(questions),
  dataOf(questions.slice(1)),
  dataOf([...questions].reverse()),
  dataOf(
    questions.map((question) => (question.id === 'risk' ? { ...question, digest: 'newrisk' } : question)),
  ),
  dataOf(questions.map((question) => ({ ...question, attempts: 3 }))),
  dataOf(questions, { version: '2.0.0' }),
];

/** Each learner has letters of their own: an answer of one in another's record shows. */
const learners = { 'amina.b': 'ab', 'bruno.c': 'acd' } as const;
type Learner = keyof typeof learners;

export class Story {
  readonly world: World;
  readonly random: Random;
  learner: Learner = 'amina.b';
  visit: Visit | undefined;
  /** What each learner saw in this record, on the device in use and on the other. */
  seen: Record<Learner, Seen[]> = { 'amina.b': [], 'bruno.c': [] };
  seenElsewhere: Record<Learner, Seen[]> = { 'amina.b': [], 'bruno.c': [] };
  otherDevice = new Map<string, string>();
  /** Whether the LMS opened no session for this visit. */
  shutOut = false;
  /** Whether a record was reset. */
  wasReset = false;
  /** Whether a major version came: it starts afresh, and keeps a pass, not the score of a failure. */
  afresh = false;
  /** Highest status and score on record. */
  best: Record<Learner, [rank: number, score: number]> = { 'amina.b': [0, -1], 'bruno.c': [0, -1] };

  constructor(seed: number) {
    this.random = randomFrom(seed);
    const edition: Edition = this.random(2) ? '1.2' : '2004';
    this.world = newWorld(edition, versions[0] as PlayerData, countSteps(), { keepsEach: !this.random(2) });
  }

  async open(): Promise<Visit> {
    if (this.visit) return this.visit;
    this.world.steps = countSteps();
    // Nobody opens a capsule on a page that does not load.
    this.world.habits.throws = false;
    // An LMS that loses everything from its first word on cannot be told from one that was reset.
    if (!accountOf(this.world, this.learner).kept['cmi.suspend_data']) this.world.habits.loses = 0;
    this.shutOut = this.world.habits.shut;
    const visit = await launch(this.world, this.learner);
    const session = visit.session();
    const seen = this.seen[this.learner];
    expectSeen(session, seen, this.seenElsewhere[this.learner]);
    this.seen[this.learner] = [...seen.filter(({ run }) => run !== session.run), ...seenIn(session)];
    return (this.visit = visit);
  }

  async play(actions: number): Promise<void> {
    const visit = await this.open();
    const letters = learners[this.learner];
    for (let n = 0; n < actions && this.world.steps.alive(); n++) {
      const done = proceed(this.world, visit, () => letters.charAt(this.random(letters.length)), 3);
      if (done === 'done') return;
      if (done) this.seen[this.learner].push(done);
    }
  }

  async crash(): Promise<void> {
    const visit = await this.open();
    this.world.steps.cutAt = this.world.steps.taken + 1 + this.random(60);
    await this.play(1 + this.random(6));
    const seen = this.seen[this.learner];
    const given = seenIn(visit.session());
    const isSeen = (each: Seen) =>
      seen.some(
        ({ question, run, attempt }) =>
          question === each.question && run === each.run && attempt === each.attempt,
      );
    // The LMS may have what nobody saw, and then another device's answers do not stand.
    seen.push(...given.filter((each) => !isSeen(each)).map((each) => ({ ...each, unseen: true })));
    this.world.steps.cutAt = 0;
    this.visit = undefined;
  }

  /** End the visit as a page ends; a page of the back/forward cache reloads. */
  end(how: 'pagehide' | 'exit' | 'cached'): void {
    if (!this.visit) return;
    if (how === 'exit') {
      this.visit.recorder.close?.();
    } else {
      this.visit.browser.fire('hidden');
      this.visit.browser.fire('pagehide');
    }
    if (how === 'cached') {
      this.visit.browser.fire('pageshow', { persisted: true });
      expect(this.visit.browser.reloads()).toBe(this.shutOut ? 0 : 1);
    }
    this.visit = undefined;
  }

  reset(): void {
    this.end('pagehide');
    const { kept } = accountOf(this.world, this.learner);
    // What an LMS never took cannot have been reset.
    if (!decodeMemory(kept['cmi.suspend_data'] ?? '')) return;
    this.world.accounts[this.learner] = { kept: {}, total: 0 };
    this.seen[this.learner] = [];
    this.seenElsewhere[this.learner] = [];
    this.wasReset = true;
    this.world.habits.shut = false;
    this.best[this.learner] = [0, -1];
  }

  /** A new version comes while nobody is there; a changed question is asked again, in a new run. */
  async change(): Promise<void> {
    this.end('pagehide');
    const { version } = this.world.data;
    this.world.data = versions[this.random(versions.length)] as PlayerData;
    this.afresh ||= version !== this.world.data.version;
    const digests = new Set(this.world.data.questions.map(({ digest }) => digest));
    for (const learner of Object.keys(learners) as Learner[]) {
      for (const seen of [this.seen, this.seenElsewhere])
        seen[learner] = seen[learner].filter(({ question }) => digests.has(question));
    }
  }

  /** Trouble with the LMS; it loses things only after it has once kept some. */
  trouble(): void {
    const { habits } = this.world;
    const k = 1 + this.random(4);
    const kept = decodeMemory(accountOf(this.world, this.learner).kept['cmi.suspend_data'] ?? '');
    const which = this.random(kept ? 4 : 2);
    if (which === 0) habits.refuses = k;
    if (which === 1 && this.visit) habits.throws = true;
    // Behind a shut door nobody sees that a record was reset: what is answered then goes with the old one.
    else if (which === 1) habits.shut = !this.wasReset;
    if (which === 2) habits.loses = k;
    if (which === 3) {
      habits.loses = k;
      vi.stubGlobal('navigator', { onLine: false });
    }
  }

  relief(): void {
    Object.assign(this.world.habits, { throws: false, refuses: 0, loses: 0, shut: false });
    vi.stubGlobal('navigator', { onLine: true });
    this.visit?.browser.fire('online');
    if (this.visit && !this.shutOut) expect(this.visit.notice()).toBeUndefined();
  }

  /** Go on with another device, which keeps what it keeps. */
  move(): void {
    // Of what an LMS keeps value by value another device sees half: nobody can then know which ids it has.
    if (this.world.habits.keepsEach) return;
    this.end('pagehide');
    [this.world.device, this.otherDevice] = [this.otherDevice, this.world.device];
    [this.seen, this.seenElsewhere] = [this.seenElsewhere, this.seen];
  }

  /** Answers that only this device has, then answers on the other. */
  async part(): Promise<void> {
    const { habits } = this.world;
    if (habits.keepsEach) return;
    await this.open();
    habits.refuses = Infinity;
    await this.play(1 + this.random(8));
    this.move();
    habits.refuses = 0;
    await this.play(1 + this.random(8));
    this.move();
  }

  async happen(): Promise<string> {
    const { random } = this;
    const what = random(18);
    if (what < 5) await this.play(1 + random(6));
    else if (what < 8) await this.crash();
    else if (what === 8) this.end('pagehide');
    else if (what === 9) this.end('cached');
    else if (what === 10) this.end('exit');
    else if (what === 11) this.trouble();
    else if (what === 12) this.relief();
    else if (what === 13) this.visit?.browser.fire('hidden');
    else if (what === 14) {
      this.end('pagehide');
      this.learner = this.learner === 'amina.b' ? 'bruno.c' : 'amina.b';
    } else if (what === 15) this.move();
    else if (what === 16) await this.part();
    else if (random(3) === 0) this.reset();
    else if (random(2) === 0) await this.change();
    else vi.setSystemTime(Date.now() - random(1e9));
    return String(what);
  }

  check(): void {
    expect(this.world.refused).toEqual([]);
    for (const [learner, letters] of Object.entries(learners) as [Learner, string][]) {
      const { kept, total } = accountOf(this.world, learner);
      const rank = rankOf(kept, this.world.edition);
      const score = scoreOf(kept, this.world.edition);
      const [bestRank, bestScore] = this.best[learner];
      expect(rank).toBeGreaterThanOrEqual(bestRank);
      if (rank === bestRank && (rank === 5 || !this.afresh))
        expect(score).toBeGreaterThanOrEqual(bestScore - 0.01);
      this.best[learner] = [rank, score];
      const { tries = {} } = decodeMemory(kept['cmi.suspend_data'] ?? '') ?? {};
      const foreign = new RegExp(`[^${letters}]`);
      expect(Object.values(tries).flat().join('')).not.toMatch(foreign);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThan(3600);
      interactionsOf(kept);
    }
  }

  /** All is well again, everybody comes back once and finishes. */
  async finish(): Promise<void> {
    this.end('pagehide');
    this.relief();
    for (const learner of [...Object.keys(learners), ...Object.keys(learners)] as Learner[]) {
      this.learner = learner;
      const visit = await this.open();
      await this.play(60);
      const { run, tries } = visit.session();
      this.end('exit');
      this.check();
      const { kept } = accountOf(this.world, learner);
      expect(decodeMemory(kept['cmi.suspend_data'] ?? '')).toMatchObject({ run, tries });
      expect(rankOf(kept, this.world.edition)).toBeGreaterThan(2);
      this.move();
    }
  }
}
