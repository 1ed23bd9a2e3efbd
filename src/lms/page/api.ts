/**
 * The API object that content finds: scorm-again with an ear on every call, and
 * with the ways in which real LMSs misbehave.
 */
import type { Call } from '../call.ts';
import { createDataModel } from '../data-model/index.ts';
import { namesOf, type Edition, type LmsRecord, type Verb } from '../editions.ts';
import type { Rule } from '../rule.ts';
import { startEngine } from './engine.ts';

export interface ApiOptions {
  edition: Edition;
  /** Data model that content finds. */
  record: LmsRecord;
  rules: readonly Rule[];
  /** Store what was committed; false when that failed. */
  store: (committed: { record: LmsRecord; terminated: boolean }) => boolean;
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
  /** Whether the LMS reaches its server. While it does not, nothing can be written. */
  online: boolean;
  /** More rules, before those that were given. */
  addRules: (rules: readonly Rule[]) => void;
}

/** Make the API object of one launch. */
export function createApi({ edition, record, rules, store, onCall }: ApiOptions): Api {
  const names = namesOf[edition];
  const engine = startEngine(edition, record);
  const validator = createDataModel(edition, { ...record });
  const misbehaviour = createMisbehaviour(rules);
  const began = performance.now();
  /** Error of our own making; scorm-again knows of its own. */
  let forcedError: string | undefined;

  const lastError = (): string => forcedError ?? String(engine.call(`${names.prefix}GetLastError`, []));

  /** What the call gives, when the LMS behaves. */
  function make(verb: Verb, args: readonly unknown[]): unknown {
    if (!api.online && verb !== 'GetValue') return fail(verb);
    const returned = engine.call(names.verbs[verb], args);
    const stores = verb === 'Commit' || verb === 'Terminate';
    if (!stores || String(returned) !== 'true') return returned;
    return store({ record: engine.record(), terminated: verb === 'Terminate' }) ? returned : fail(verb);
  }

  function fail(verb: Verb): string {
    const codes: Partial<Record<Verb, string>> = {
      Initialize: names.initializeFailed,
      SetValue: names.setFailed,
      Commit: names.commitFailed,
      Terminate: names.terminateFailed,
    };
    forcedError = codes[verb] ?? '101';
    return 'false';
  }

  function answer(verb: Verb, args: readonly unknown[]): unknown {
    forcedError = undefined;
    const rule = misbehaviour.ruleFor(verb, String(args[0] ?? ''));
    if (!rule) return make(verb, args);
    if (rule.delay !== undefined) block(rule.delay);
    if (rule.throws !== undefined) throw new Error(rule.throws);
    if (rule.refuse !== undefined) {
      forcedError = rule.refuse;
      return convert('false', rule.as);
    }
    const real = rule.lost ? 'true' : make(verb, args);
    return convert(rule.returns ?? real, rule.as);
  }

  function listen(verb: Verb): ApiFunction {
    return (...args) => {
      const at = Math.round(performance.now() - began);
      const log = (returned: string, error: string): void => {
        const spelt = args.map(String);
        const name = names.verbs[verb];
        // Where we refuse on purpose, the content is not to blame.
        const refusals = validator
          .call(name, spelt, returned)
          .filter(({ rule }) => forcedError === undefined || rule !== 'lms-accepts');
        onCall({ verb: name, args: spelt, returned, error, at, refusals });
      };
      try {
        const returned = answer(verb, args);
        log(String(returned), lastError());
        return returned;
      } catch (error) {
        log(String(error), '101');
        throw error;
      }
    };
  }

  const verbs = Object.keys(names.verbs) as Verb[];
  const api: Api = {
    online: true,
    record: () => engine.record(),
    addRules: misbehaviour.add,
    object: {
      ...Object.fromEntries(verbs.map((verb) => [names.verbs[verb], listen(verb)])),
      [`${names.prefix}GetLastError`]: lastError,
      [`${names.prefix}GetErrorString`]: (code) => engine.call(`${names.prefix}GetErrorString`, [code]),
      [`${names.prefix}GetDiagnostic`]: (code) => engine.call(`${names.prefix}GetDiagnostic`, [code]),
    },
  };
  return api;
}

/** Rules with their counts of calls seen. */
function createMisbehaviour(given: readonly Rule[]) {
  const counted = (rules: readonly Rule[]) => rules.map((rule) => ({ rule, seen: 0 }));
  let list = counted(given);
  return {
    add(rules: readonly Rule[]): void {
      list = [...counted(rules), ...list];
    },
    ruleFor(verb: Verb, element: string): Rule | undefined {
      for (const entry of list) {
        const { rule } = entry;
        if (rule.verb !== verb || (rule.element !== undefined && !new RegExp(rule.element).test(element)))
          continue;
        entry.seen += 1;
        const after = rule.after ?? 0;
        if (entry.seen > after && entry.seen <= after + (rule.times ?? Infinity)) return rule;
      }
      return undefined;
    },
  };
}

function convert(value: unknown, to: Rule['as']): unknown {
  switch (to) {
    case 'boolean':
      return value === 'true';
    case 'number':
      return Number(value === 'true' ? 1 : value === 'false' ? 0 : value);
    case 'null':
      return null;
    case 'undefined':
    case undefined:
      return to ? undefined : value;
  }
}

/** Block the page, as a synchronous request to a slow server does. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
