/**
 * Suspend data: what the player must know to go on later, as one line of ASCII.
 *
 *     1|1.2.0|1|k3|4|f66.6667|1x2y3z:a.b,0q9w8e:ac;
 *     │ │     │ │  │ │           └ tries by question digest; `;` says nothing was cut off;
 *     │ │     │ │  │ │             a question drawn from a pool has its place before it has a try
 *     │ │     │ │  │ └ best outcome: f(ailed), c(ompleted) or p(assed), and its score
 *     │ │     │ │  └ screen; 0 is the cover
 *     │ │     │ └ seed of the order in which answers are shown; drawn once, it names the record
 *     │ │     └ run: starting again is the next one
 *     │ └ version of the capsule
 *     └ version of this format
 *
 * SCORM 1.2 takes 4,096 characters, some LMSs count bytes and cut without a
 * word, and older ones refuse a line break.
 */
import { chosenOf, isOpen } from './grading.ts';

/** What a finished run came to, as far as an LMS is concerned. */
export interface Outcome {
  status: 'failed' | 'completed' | 'passed';
  /** Percent; absent where nothing is scored. */
  score?: number;
}

export interface Memory {
  version: string;
  run: number;
  seed: string;
  at: number;
  best?: Outcome;
  /** Tries by question digest, in the form that `grading.ts` describes, or {@link forgotten}. */
  tries: Readonly<Record<string, readonly string[]>>;
}

/** What every edition takes; SCORM 1.2 promises 4,096. */
export const suspendDataLimit = 4000;

/** A retry of which only the fact was kept, because the line grew too long; never a first try. */
export const forgotten = '~';

/** What is typed takes this many characters of the line at most: two words with accents. */
const typedLimit = 60;

/** A try, as `grading.ts` describes it: at most 36 letters, two marks and what was typed. */
const attemptForm = /^[a-z0-9-][\w%!*+-]{0,98}$/;

/** From the least to the best; in the line, by their first letters. */
const statuses = ['failed', 'completed', 'passed'] as const;

/** The better of two outcomes: failed, completed, passed, and among equals the higher score. */
export function better(a: Outcome | undefined, b: Outcome | undefined): Outcome | undefined {
  if (!a || !b) return a || b;
  const rise = statuses.indexOf(b.status) - statuses.indexOf(a.status) || (b.score || 0) - (a.score || 0);
  return rise > 0 ? b : a;
}

/**
 * Put together what two places remember of one record, so that no answer is lost.
 *
 * @param held
 *   What the LMS holds: maybe less than it was sent, maybe more than the other
 *   knows. Of a question that both know, its first try stands.
 * @param journal
 *   What this device kept; left out when it is of another record.
 */
export function mergeMemories(held: Memory | undefined, journal: Memory | undefined): Memory | undefined {
  if (!held || !journal) return held || journal;
  if (held.seed !== journal.seed) return held;
  const best = better(held.best, journal.best);
  const later = journal.run > held.run ? journal : held;
  const merged = { ...later, ...(best && { best }) };
  if (journal.run !== held.run) return merged;

  const tries: Record<string, readonly string[]> = { ...held.tries };
  for (const digest of Object.keys(journal.tries)) {
    const [more, less] = [journal.tries[digest] || [], tries[digest]];
    if (less && !goesOn(more, less)) continue;
    tries[digest] = more;
    // Where the last answer was given is where the learner was.
    if (more.length) merged.at = journal.at;
  }
  return { ...merged, tries };
}

/**
 * Whether tries go on from others: a further one, or a further choice of one
 * that was open. Either side may be without what was dropped to save room.
 */
function goesOn(more: readonly string[], less: readonly string[]): boolean {
  const last = less.length - 1;
  const isMore =
    more.length > less.length ||
    (USES.scenario && more.length === less.length && isOpen(less[last]) && more[last] !== less[last]);
  return (
    isMore &&
    less.every((attempt, n) => {
      const other = more[n] || '';
      return (
        (USES.scenario && n === last && isLater(other, attempt)) ||
        withoutTyped(attempt) === withoutTyped(other) ||
        [attempt, other].includes(forgotten)
      );
    })
  );
}

/** Whether a try is the other, an open one, gone further: every choice made stands. */
function isLater(attempt: string, open: string): boolean {
  const [further, made] = [chosenOf(attempt), [...chosenOf(open)]];
  // The last character is the step reached, no choice.
  return (
    isOpen(open) && made.slice(0, -1).every((choice, at) => choice === '-' || choice === further.charAt(at))
  );
}

/**
 * Write what was typed so that the line stays one word of ASCII.
 *
 * @param text
 *   What was typed; what is too long is cut, because it is only shown again.
 */
export function encodeTyped(text: string): string {
  let encoded = '';
  for (const character of text) {
    const next = encoded + encodeURIComponent(character).replace(/[.!~*'()]/g, escapeCode);
    if (next.length > typedLimit) break;
    encoded = next;
  }
  return encoded;
}

function escapeCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

/**
 * Write suspend data. When it is too long, first what was typed is dropped,
 * which is only shown again, then the retries, which only teach. What is left
 * fits: sixty questions of 36 answers.
 *
 * @param limit
 *   Characters that the LMS takes.
 */
export function encodeMemory(memory: Memory, limit = suspendDataLimit): string {
  let text = write(memory, (attempt) => attempt);
  if (text.length > limit) text = write(memory, withoutTyped);
  if (text.length > limit) text = write(memory, (attempt, n) => (n ? forgotten : withoutTyped(attempt)));
  return text;
}

function withoutTyped(attempt: string): string {
  return attempt.replace(/!.*/, '');
}

function write(
  { version, run, seed, at, best, tries }: Memory,
  form: (attempt: string, n: number) => string,
): string {
  const outcome = best
    ? best.status.charAt(0) + (best.score === undefined ? '' : String(+best.score.toFixed(4)))
    : '';
  const answers = Object.keys(tries).map(
    (digest) => `${digest}:${(tries[digest] || []).map(form).join('.')}`,
  );
  return `1|${version}|${run}|${seed}|${at}|${outcome}|${answers.join()};`;
}

/**
 * Read suspend data.
 *
 * @param text
 *   What the LMS or the browser kept: maybe cut short, maybe another program's.
 * @returns
 *   Nothing when it is not ours; without its last, cut answer when it is incomplete.
 */
export function decodeMemory(text: string): Memory | undefined {
  const match =
    /^1\|(\d[\w.+-]*)\|(\d{1,4})\|(\w*)\|(\d{1,3})\|(?:([fcp])(\d+(?:\.\d+)?)?)?\|([^;|]*)(;?)/.exec(text);
  if (!match) return undefined;
  const [, version = '', run, seed = '', at, status, score, answers = '', end] = match;

  const tries: Record<string, string[]> = {};
  const entries = answers.split(',');
  if (!end) entries.pop();
  for (const entry of entries) {
    const [, digest, attempts = ''] = /^([a-z0-9]{1,13}):(.*)$/.exec(entry) || [];
    const list = attempts ? attempts.split('.') : [];
    const legal = list.every((attempt, n) => attemptForm.test(attempt) || (n > 0 && attempt === forgotten));
    if (digest && legal) tries[digest] = list;
  }
  return {
    version,
    run: Number(run),
    seed,
    at: Number(at),
    ...(status && {
      best: {
        status: statuses.find((each) => each.startsWith(status)) || 'failed',
        ...(score && { score: Math.min(100, Number(score)) }),
      },
    }),
    tries,
  };
}
