/** The two editions as an LMS sees them: names of the API object, of its functions, of the elements that it sets. */

/** The run-time is the same in the third and the fourth Edition of 2004. */
export type Edition = '1.2' | '2004';

export const editions: readonly Edition[] = ['1.2', '2004'];

/** What content may ask for, in the words of 2004; 1.2 has `LMS` before each, and `LMSFinish`. */
export type Verb = 'Initialize' | 'Terminate' | 'GetValue' | 'SetValue' | 'Commit';

/** Data model elements with their values: `cmi.core.lesson_status` → `passed`. */
export type LmsRecord = Readonly<Record<string, string>>;

interface EditionNames {
  /** Name of the API object. */
  object: string;
  verbs: Readonly<Record<Verb, string>>;
  /** Name of `GetLastError`, of which the other two follow. */
  prefix: string;
  /** Error codes of calls that fail for want of a server; 1.2 has nothing but the general exception, 101. */
  failures: Readonly<Record<Verb, string>>;
  elements: {
    learner: string;
    learnerName: string;
    entry: string;
    exit: string;
    mode: string;
    credit: string;
    totalTime: string;
    sessionTime: string;
  };
}

export const namesOf: Readonly<Record<Edition, EditionNames>> = {
  '1.2': {
    object: 'API',
    verbs: {
      Initialize: 'LMSInitialize',
      Terminate: 'LMSFinish',
      GetValue: 'LMSGetValue',
      SetValue: 'LMSSetValue',
      Commit: 'LMSCommit',
    },
    prefix: 'LMS',
    failures: { Initialize: '101', Terminate: '101', GetValue: '101', SetValue: '101', Commit: '101' },
    elements: {
      learner: 'cmi.core.student_id',
      learnerName: 'cmi.core.student_name',
      entry: 'cmi.core.entry',
      exit: 'cmi.core.exit',
      mode: 'cmi.core.lesson_mode',
      credit: 'cmi.core.credit',
      totalTime: 'cmi.core.total_time',
      sessionTime: 'cmi.core.session_time',
    },
  },
  '2004': {
    object: 'API_1484_11',
    verbs: {
      Initialize: 'Initialize',
      Terminate: 'Terminate',
      GetValue: 'GetValue',
      SetValue: 'SetValue',
      Commit: 'Commit',
    },
    prefix: '',
    failures: { Initialize: '102', Terminate: '111', GetValue: '301', SetValue: '351', Commit: '391' },
    elements: {
      learner: 'cmi.learner_id',
      learnerName: 'cmi.learner_name',
      entry: 'cmi.entry',
      exit: 'cmi.exit',
      mode: 'cmi.mode',
      credit: 'cmi.credit',
      totalTime: 'cmi.total_time',
      sessionTime: 'cmi.session_time',
    },
  },
};

/**
 * Give the verb that a function's name means: `LMSFinish` → `Terminate`.
 *
 * @param name
 *   Name of a function, of either edition.
 */
export function verbOf(name: string): Verb | undefined {
  for (const { verbs } of Object.values(namesOf)) {
    for (const [verb, spelt] of Object.entries(verbs)) if (spelt === name) return verb as Verb;
  }
  return undefined;
}
