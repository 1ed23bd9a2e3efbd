/**
 * An LMS of which every habit is known: it keeps what was committed, or every
 * value as it comes; it refuses or loses commits when told; and it can be cut
 * off between any two of its steps, after which nothing reaches it any more.
 *
 * Each call goes through the strict validator.
 */
import { createDataModel } from '../../../src/lms/data-model/index.ts';

export type Edition = '1.2' | '2004';
export type LmsRecord = Record<string, string>;

/** Counts what happens, and stops the world at a step. */
export interface Steps {
  /** Steps so far. */
  taken: number;
  /** Step before which everything ends; none when absent. */
  cutAt?: number | undefined;
  /** Whether the world still is. */
  alive: () => boolean;
}

/** Begin to count. */
export function countSteps(cutAt?: number): Steps {
  const steps: Steps = {
    taken: 0,
    cutAt,
    alive: () => steps.cutAt === undefined || steps.taken < steps.cutAt,
  };
  return steps;
}

/** Do something that the world may end before; gives what `dead` says once it has. */
export function step<Value>(steps: Steps, act: () => Value, dead: Value): Value {
  if (steps.alive()) steps.taken += 1;
  return steps.alive() ? act() : dead;
}

export interface Habits {
  /** Whether every value is kept as it comes, not only what is committed. */
  keepsEach: boolean;
  /** Commits to refuse. */
  refuses: number;
  /** Commits and ends of a session to say yes to and forget, until a later one. */
  loses: number;
  /** Whether calls throw. */
  throws: boolean;
  /** Whether it opens no session from now on, and says only who learns. */
  shut: boolean;
}

const elements = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    learner: 'cmi.core.student_id',
    sessionTime: 'cmi.core.session_time',
    children: 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  },
  '2004': {
    status: 'cmi.success_status',
    score: 'cmi.score.raw',
    learner: 'cmi.learner_id',
    sessionTime: 'cmi.session_time',
    children:
      'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  },
} as const;

/** Rank of a status: it must never fall. */
export function rankOf(record: LmsRecord, edition: Edition): number {
  const status = record[elements[edition].status] ?? record['cmi.completion_status'] ?? '';
  return ['', 'unknown', 'incomplete', 'failed', 'completed', 'passed'].indexOf(status);
}

export function scoreOf(record: LmsRecord, edition: Edition): number {
  return Number(record[elements[edition].score] ?? -1);
}

/** Interactions on record, by id; an id that comes twice is an error. */
export function interactionsOf(record: LmsRecord): Record<string, string> {
  const found: Record<string, string> = {};
  for (let n = 0; record[`cmi.interactions.${n}.id`] !== undefined; n++) {
    const id = record[`cmi.interactions.${n}.id`] ?? '';
    if (id in found) throw new Error(`Interaction ${id} comes twice`);
    const of = (name: string) => record[`cmi.interactions.${n}.${name}`];
    found[id] = `${of('student_response') ?? of('learner_response')} ${of('result')}`;
  }
  return found;
}

/** Seconds of a session time of either edition. */
function secondsOf(time: string): number {
  const [, hours = '', minutes = '', seconds = ''] =
    /^(?:PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)$/.exec(time) ?? /^(\d+):(\d+):([\d.]+)$/.exec(time) ?? [];
  return Number(hours || 0) * 3600 + Number(minutes || 0) * 60 + Number(seconds || 0);
}

/** What the LMS has for one learner. */
export interface Account {
  kept: LmsRecord;
  /** Seconds of all sessions. */
  total: number;
}

/**
 * Open a session: gives the API object.
 *
 * @param edition
 *   Edition of SCORM.
 * @param learner
 *   Learner's id.
 * @param account
 *   What is on record; written to.
 * @param habits
 *   May change in the middle.
 * @param steps
 *   Counts.
 * @param refused
 *   Told of every value that the strict validator refuses.
 */
export function openApi(
  edition: Edition,
  learner: string,
  account: Account,
  habits: Habits,
  steps: Steps,
  refused: (what: string) => void,
): Record<string, (...args: string[]) => string> {
  const { sessionTime, children, learner: id } = elements[edition];
  const prefix = edition === '1.2' ? 'LMS' : '';
  const { shut } = habits;
  const values: LmsRecord = { ...account.kept };
  let time = 0;
  const model = createDataModel(edition, { ...account.kept });
  const count = (of: LmsRecord) =>
    Object.keys(of).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length;

  function persist(): void {
    // As LMSs do: the time of the session replaces what this session had.
    const now = secondsOf(values[sessionTime] ?? '');
    account.total += now - time;
    time = now;
    const { [sessionTime]: _, ...lasting } = values;
    account.kept = lasting;
  }

  const verbs: Record<string, (element: string, value: string) => string> = {
    [edition === '1.2' ? 'LMSInitialize' : 'Initialize']: () => String(!shut),
    [`${prefix}GetValue`]: (element) => {
      if (element === id) return learner;
      if (element === 'cmi.interactions._children') return children;
      if (element === 'cmi.interactions._count') return String(count(values));
      return shut ? '' : (values[element] ?? '');
    },
    [`${prefix}SetValue`]: (element, value) => {
      values[element] = value;
      if (habits.keepsEach) persist();
      return 'true';
    },
    [`${prefix}Commit`]: () => {
      if (shut || habits.refuses-- > 0) return 'false';
      if (habits.loses-- > 0) return 'true';
      persist();
      return 'true';
    },
    [edition === '1.2' ? 'LMSFinish' : 'Terminate']: () => {
      if (habits.refuses > 0) return 'false';
      if (habits.loses-- > 0) return 'true';
      persist();
      return 'true';
    },
  };
  const api: Record<string, (...args: string[]) => string> = {
    [`${prefix}GetLastError`]: () => '0',
    [`${prefix}GetErrorString`]: () => '',
    [`${prefix}GetDiagnostic`]: () => '',
  };
  for (const [verb, act] of Object.entries(verbs)) {
    api[verb] = (...args) =>
      step(
        steps,
        () => {
          if (habits.throws) throw new Error('The network is gone');
          const [element = '', value = ''] = args;
          const returned = act(element, value);
          // Whether a session can be had is not known without asking.
          for (const { rule } of shut ? [] : model.call(verb, args, returned))
            refused(`${verb}(${args.join()}): ${rule}`);
          // The world may end here too: the LMS has it, and nobody was told.
          return step(steps, () => returned, 'false');
        },
        'false',
      );
  }
  return api;
}
