/** The LMS as it is when nobody spoils it: scorm-again, whose commits are stored on the server. */
import { namesOf, type Edition, type LmsRecord, type Verb } from '../editions.ts';
import { startEngine } from './engine.ts';

export interface BehavingOptions {
  edition: Edition;
  /** Data model that content finds. */
  record: LmsRecord;
  /** Store what was committed; false when that failed. */
  store: (committed: { record: LmsRecord; terminated: boolean }) => boolean;
}

export interface BehavingLms {
  /** Whether it reaches its server. While it does not, nothing can be written. */
  online: boolean;
  call: (verb: Verb, args: readonly unknown[]) => unknown;
  /** Give an error code of our own; scorm-again knows of its own. */
  force: (code: string | undefined) => void;
  /** The code that was forced, if any. */
  forced: () => string | undefined;
  lastError: () => string;
  /** What an error code means; `name` is `GetErrorString` or `GetDiagnostic`. */
  explain: (name: string, code: unknown) => unknown;
  /** The data model as it is now, empty elements left out. */
  record: () => LmsRecord;
}

export function createBehavingLms({ edition, record, store }: BehavingOptions): BehavingLms {
  const names = namesOf[edition];
  const engine = startEngine(edition, record);
  let forced: string | undefined;

  function fail(verb: Verb): string {
    forced = names.failures[verb];
    return 'false';
  }

  const lms: BehavingLms = {
    online: true,
    call(verb, args) {
      if (!lms.online && verb !== 'GetValue') return fail(verb);
      const returned = engine.call(names.verbs[verb], args);
      const stores = verb === 'Commit' || verb === 'Terminate';
      if (!stores || String(returned) !== 'true') return returned;
      return store({ record: engine.record(), terminated: verb === 'Terminate' }) ? returned : fail(verb);
    },
    force(code) {
      forced = code;
    },
    forced: () => forced,
    lastError: () => forced ?? String(engine.call(`${names.prefix}GetLastError`, [])),
    explain: (name, code) => engine.call(names.prefix + name, [code]),
    record: () => engine.record(),
  };
  return lms;
}
