import { findApi } from './find-api.ts';

/** How an edition names the API object and its functions. */
export interface ApiNames {
  /** For the console: `SCORM 1.2`. */
  edition: string;
  object: string;
  /** What the names of all functions begin with. */
  prefix: '' | 'LMS';
  terminate: string;
}

/** What an API object gives back: strings, as it should, or what some LMSs take for them. */
type Returned = string | number | boolean | null | undefined;
type ApiObject = Readonly<Record<string, (...values: string[]) => Returned>>;

/** The API object, spoken to without fear: a call that throws counts as refused. */
export interface Api {
  initialize: () => boolean;
  terminate: () => boolean;
  commit: () => boolean;
  /** Empty for what was never set; error 403 of 2004 says no more than that. */
  get: (element: string) => string;
  set: (element: string, value: string) => boolean;
}

/**
 * Wait for the API object: some LMSs put it in place after their content began
 * to load.
 *
 * @returns
 *   Nothing after two seconds without one.
 */
export async function connect(names: ApiNames): Promise<Api | undefined> {
  for (let tries = 0; tries <= 10; tries++) {
    const object = findApi(names.object, `${names.prefix}Initialize`, window);
    if (object) return speak(object as ApiObject, names);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}

function speak(object: ApiObject, { edition, prefix, terminate }: ApiNames): Api {
  /** Call a function of the object as its method; `undefined` when it throws or isn't there. */
  function call(name: string, ...values: string[]): Returned {
    try {
      const found = object[prefix + name];
      return found && found.apply(object, values);
    } catch (error) {
      console.warn(edition, name, values, error);
      return undefined;
    }
  }

  /** Whether the LMS said yes: the string `"true"`, or a boolean from those who mistake it. */
  function ask(name: string, ...values: string[]): boolean {
    if (String(call(name, ...values)) === 'true') return true;
    const code = String(call('GetLastError'));
    console.warn(edition, name, ...values, code, call('GetErrorString', code), call('GetDiagnostic', code));
    return false;
  }

  return {
    // Each takes an empty string: Moodle answers error 201 without it.
    initialize: () => ask('Initialize', ''),
    terminate: () => ask(terminate, ''),
    commit: () => ask('Commit', ''),
    get: (element) => {
      const value = call('GetValue', element);
      return value === null || value === undefined ? '' : String(value);
    },
    set: (element, value) => ask('SetValue', element, value),
  };
}
