/**
 * A strict validator of SCORM's data models: what goes in are the calls of a
 * content, in order, with what the LMS returned; what comes out is what a
 * strict LMS would refuse. Pure; knows neither browser nor server.
 *
 * It is stricter than any one LMS: a value must pass the specification, the
 * expressions of Moodle, and what ADL's test suite refuses.
 */
import { createLists } from './lists.ts';
import { elements12 } from './elements-1.2.ts';
import { elements2004 } from './elements-2004.ts';
import { knownRefusal } from './known-refusals.ts';
import { refusalOf, type Fault, type Refusal } from './rules.ts';

export type { Refusal } from './rules.ts';

/** Edition of the data model; that of 2004 is the 3rd's, which the 4th takes too. */
export type DataModelEdition = '1.2' | '2004';

export interface DataModel {
  /**
   * Watch a call.
   *
   * @param verb
   *   Name of the function: `LMSSetValue` in 1.2, `SetValue` in 2004.
   * @param args
   *   What it was given.
   * @param returned
   *   What the LMS gave back; a value that it did not take is not held.
   * @returns
   *   What is wrong with the call; nothing when all is well.
   */
  call: (verb: string, args: readonly string[], returned: string) => Refusal[];
}

const verbs = {
  '1.2': { open: 'LMSInitialize', close: 'LMSFinish', prefix: 'LMS' },
  '2004': { open: 'Initialize', close: 'Terminate', prefix: '' },
} as const;

/**
 * Begin to watch a session.
 *
 * @param edition
 *   Edition of SCORM.
 * @param known
 *   What the LMS holds from earlier sessions, by element.
 */
export function createDataModel(
  edition: DataModelEdition,
  known: Readonly<Record<string, string>> = {},
): DataModel {
  const { open, close, prefix } = verbs[edition];
  const elements = edition === '1.2' ? elements12 : elements2004;
  const lists = createLists(edition, known);
  let state: 'unopened' | 'open' | 'closed' = 'unopened';

  function outOfOrder(verb: string): Fault | undefined {
    if (verb === open) {
      return state === 'unopened'
        ? undefined
        : { rule: state === 'open' ? 'initialize-once' : 'terminate-last' };
    }
    if (state === 'open') return undefined;
    return { rule: state === 'unopened' ? 'initialize-first' : 'terminate-last' };
  }

  function checkGet(element: string): Fault | undefined {
    const found = elements[templateOf(element)];
    if (!found) return { rule: 'element-known' };
    return found.access === 'write' ? { rule: 'element-readable' } : undefined;
  }

  function checkSet(element: string, value: string): Fault | undefined {
    const found = elements[templateOf(element)];
    if (!found) return { rule: 'element-known' };
    if (!found.format) return { rule: 'element-writable' };
    return lists.check(element, value) ?? found.format(value) ?? lists.checkAnswer(element, value);
  }

  function fault(verb: string, args: readonly string[]): Fault | undefined {
    const counts: Readonly<Record<string, number>> = {
      [open]: 1,
      [close]: 1,
      [`${prefix}Commit`]: 1,
      [`${prefix}GetValue`]: 1,
      [`${prefix}SetValue`]: 2,
    };
    const count = counts[verb];
    if (count === undefined) return { rule: 'verb-known' };
    const [element = '', value = ''] = args;
    const empty = !verb.endsWith('Value');
    if (args.length !== count || (empty && element !== '')) return { rule: 'call-arguments' };
    const disorder = outOfOrder(verb);
    if (disorder || empty) return disorder;
    return count === 1 ? checkGet(element) : checkSet(element, value);
  }

  return {
    call(verb, args, returned) {
      if (/^(?:LMS)?Get(?:LastError|ErrorString|Diagnostic)$/.test(verb) && verb.startsWith(prefix))
        return [];
      const [element = '', value = ''] = args;
      const found = fault(verb, args);
      if (verb === open && returned === 'true') state = 'open';
      if (verb === close && state === 'open' && returned === 'true') state = 'closed';
      if (verb === `${prefix}GetValue`) lists.read(element, returned);
      if (verb === `${prefix}SetValue` && returned === 'true') lists.written(element, value);
      if (found) return [refusalOf(element || verb, value, found)];
      if (verb === `${prefix}SetValue` && returned !== 'true') {
        return [refusalOf(element, value, { rule: knownRefusal(element, value) ?? 'lms-accepts' })];
      }
      return [];
    },
  };
}

/** `cmi.interactions.3.id` → `cmi.interactions.n.id`. */
function templateOf(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}
