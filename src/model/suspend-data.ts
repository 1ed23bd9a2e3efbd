/**
 * Suspend data: what the player must know to go on later, as one line of ASCII.
 *
 *     1|1.2.0|1|k3|4|f66.6667|1x2y3z:a.b,0q9w8e:ac;
 *     │ │     │ │  │ │           └ tries by question digest; `;` says nothing was cut off
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
  /** Tries by question digest; a try is its letters, or {@link forgotten}. */
  tries: Record<string, string[]>;
}

/** Stays under the 4,000 bytes that every edition takes. */
export const suspendDataLimit = 3999;

/** A retry of which only the fact was kept, because the line grew too long; never a first try. */
export const forgotten = '~';

const statuses = { f: 'failed', c: 'completed', p: 'passed' } as const;

/** The better of two outcomes: failed, completed, passed, and among equals the higher score. */
export function better(a: Outcome | undefined, b: Outcome | undefined): Outcome | undefined {
  if (!a || !b) return a || b;
  const order = ['failed', 'completed', 'passed'];
  const rise = order.indexOf(b.status) - order.indexOf(a.status) || (b.score || 0) - (a.score || 0);
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

  const tries = { ...held.tries };
  for (const digest of Object.keys(journal.tries)) {
    const [more, less] = [journal.tries[digest] || [], tries[digest] || []];
    if (more.length > less.length && less.every((attempt, n) => attempt === more[n])) {
      tries[digest] = more;
      // Where the last answer was given is where the learner was.
      merged.at = journal.at;
    }
  }
  return { ...merged, tries };
}

/** Write suspend data. */
export function encodeMemory(memory: Memory): string {
  const text = write(memory, (attempt) => attempt);
  // Sixty questions of 36 answers fit without their retries; only a capsule near that needs this.
  return text.length > suspendDataLimit ? write(memory, () => forgotten) : text;
}

function write({ version, run, seed, at, best, tries }: Memory, retry: (attempt: string) => string): string {
  const outcome = best
    ? best.status.charAt(0) + (best.score === undefined ? '' : String(+best.score.toFixed(4)))
    : '';
  const answers = Object.keys(tries).map((digest) => {
    const [first, ...others] = tries[digest] as string[];
    return `${digest}:${[first, ...others.map(retry)].join('.')}`;
  });
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
    const [, digest, attempts] =
      /^([a-z0-9]{1,13}):([a-z0-9]{1,36}(?:\.(?:[a-z0-9]{1,36}|~))*)$/.exec(entry) || [];
    if (digest && attempts) tries[digest] = attempts.split('.');
  }
  return {
    version,
    run: Number(run),
    seed,
    at: Number(at),
    ...(status && {
      best: {
        status: statuses[status as keyof typeof statuses],
        ...(score && { score: Math.min(100, Number(score)) }),
      },
    }),
    tries,
  };
}
