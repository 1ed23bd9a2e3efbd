/**
 * The API object that content finds: scorm-again with an ear on every call, and
 * with the ways in which real LMSs misbehave.
 */
import type { Call } from '../call.ts';
import { createDataModel } from '../data-model/index.ts';
import { namesOf, type LmsRecord, type Verb } from '../editions.ts';
import type { Rule } from '../rule.ts';
import { createBehavingLms, type BehavingOptions } from './behaving.ts';
import { block, convert, createMisbehaviour } from './misbehaviour.ts';

export interface ApiOptions extends BehavingOptions {
  rules: readonly Rule[];
  /** Told of every call that content makes. */
  onCall: (call: Call) => void;
}

type ApiFunction = (...args: unknown[]) => unknown;

/** The API object with its keeper. */
export interface Api {
  /** What content finds as `API` or `API_1484_11`; its functions may be replaced. */
  object: Record<string, ApiFunction>;
  /** The data model as it is now, empty elements left out. */
  record: () => LmsRecord;
  /** Whether the LMS reaches its server from now on. */
  setOnline: (online: boolean) => void;
  /** More rules, before those that were given. */
  addRules: (rules: readonly Rule[]) => void;
}

/** Make the API object of one launch. */
export function createApi({ rules, onCall, ...options }: ApiOptions): Api {
  const { edition, record } = options;
  const { verbs, prefix } = namesOf[edition];
  const lms = createBehavingLms(options);
  const misbehaviour = createMisbehaviour(rules);
  const validator = createDataModel(edition, { ...record });
  const began = performance.now();
  /** What the validator is told to have been given back. */
  let judged = 'false';

  function call(verb: Verb, args: readonly unknown[]): unknown {
    const returned = lms.call(verb, args);
    if (lms.forced() === undefined) judged = String(returned);
    return returned;
  }

  function answer(verb: Verb, args: readonly unknown[]): unknown {
    lms.force(undefined);
    // Where we refuse a value on purpose, content is not to blame, nor for what follows from it.
    judged = verb === 'SetValue' ? 'true' : 'false';
    const rule = misbehaviour.ruleFor(verb, args.map(String)[0] ?? '');
    if (!rule) return call(verb, args);
    if (rule.delay !== undefined) block(rule.delay);
    if (rule.throws !== undefined) throw new Error(rule.throws);
    if (rule.refuse !== undefined) {
      lms.force(rule.refuse);
      return convert('false', rule.as);
    }
    const real = rule.lost ? 'true' : call(verb, args);
    return convert(rule.returns ?? real, rule.as);
  }

  function listen(verb: Verb): ApiFunction {
    return (...args) => {
      const at = Math.round(performance.now() - began);
      const spelt = args.map(String);
      const log = (returned: string, error: string): void => {
        const refusals = validator.call(verbs[verb], spelt, judged);
        onCall({ verb: verbs[verb], args: spelt, returned, error, at, refusals });
      };
      try {
        const returned = answer(verb, args);
        log(String(returned), lms.lastError());
        return returned;
      } catch (error) {
        log(String(error), '101');
        throw error;
      }
    };
  }

  return {
    record: lms.record,
    setOnline(online) {
      lms.online = online;
    },
    addRules: misbehaviour.add,
    object: {
      ...Object.fromEntries((Object.keys(verbs) as Verb[]).map((verb) => [verbs[verb], listen(verb)])),
      [`${prefix}GetLastError`]: lms.lastError,
      [`${prefix}GetErrorString`]: (code) => lms.explain('GetErrorString', code),
      [`${prefix}GetDiagnostic`]: (code) => lms.explain('GetDiagnostic', code),
    },
  };
}
