/**
 * What depends on what was said before: entries of a list follow each other,
 * an interaction has its id, then its type, then its answers.
 */
import { responses12 } from './responses-1.2.ts';
import { responses2004 } from './responses-2004.ts';
import type { Fault } from './rules.ts';

export interface Lists {
  /** Note what the LMS answered to GetValue. */
  read: (element: string, value: string) => void;
  /** Note a value that the LMS took. */
  written: (element: string, value: string) => void;
  /** What is wrong with setting this element now. */
  check: (element: string, value: string) => Fault | undefined;
  /** What is wrong with an answer, or with a right one, given the type of its question. */
  checkAnswer: (element: string, value: string) => Fault | undefined;
}

const entry = /^(cmi\.(?:interactions|objectives|comments_from_learner))\.(\d+)\.(.+)$/;
const nested = /^(objectives|correct_responses)\.(\d+)\.(?:id|pattern)$/;

/**
 * Keep the lists of a session.
 *
 * @param edition
 *   Edition of SCORM.
 * @param known
 *   What the LMS holds from earlier sessions.
 */
export function createLists(edition: '1.2' | '2004', known: Readonly<Record<string, string>>): Lists {
  const values = new Map(Object.entries(known));
  const counts = new Map<string, number>();
  for (const [element, value] of values) note(element, value);

  function note(element: string, value: string): void {
    const [, counted = ''] = /^(.+)\._count$/.exec(element) ?? [];
    if (counted && /^\d+$/.test(value)) counts.set(counted, Number(value));
    for (const match of element.matchAll(/\.(\d+)(?=\.)/g)) {
      const list = element.slice(0, match.index);
      counts.set(list, Math.max(countOf(list), Number(match[1]) + 1));
    }
  }

  function countOf(list: string): number {
    return counts.get(list) ?? 0;
  }

  function beyond(list: string, index: string): Fault | undefined {
    const count = countOf(list);
    return Number(index) <= count ? undefined : { rule: 'index-next', of: String(count) };
  }

  /** Another entry of the list that has this value. */
  function taken(list: string, index: string, name: string, value: string): boolean {
    for (let n = 0; n < countOf(list); n++) {
      if (n !== Number(index) && values.get(`${list}.${n}.${name}`) === value) return true;
    }
    return false;
  }

  return {
    read(element, value) {
      if (element.endsWith('._count')) note(element, value);
    },
    written(element, value) {
      values.set(element, value);
      note(element, value);
    },
    check(element, value) {
      const [, list = '', index = '', rest = ''] = entry.exec(element) ?? [];
      if (!list) return undefined;
      const gap = beyond(list, index);
      if (gap) return gap;
      // Entries of an earlier session are numbered by the LMS; what they hold is not read back.
      const own = `${list}.${index}`;
      if (rest === 'id') return taken(list, index, 'id', value) ? { rule: 'id-unique' } : undefined;
      if (!list.endsWith('comments_from_learner') && !values.has(`${own}.id`)) return { rule: 'id-first' };
      const [, inner = '', n = ''] = nested.exec(rest) ?? [];
      return inner ? beyond(`${own}.${inner}`, n) : undefined;
    },
    checkAnswer(element, value) {
      const [, list = '', index = '', rest = ''] = entry.exec(element) ?? [];
      const right = /^correct_responses\.(\d+)\.pattern$/.exec(rest);
      if (!right && !/^(?:student|learner)_response$/.test(rest)) return undefined;
      const own = `${list}.${index}`;
      const type = values.get(`${own}.type`);
      if (type === undefined) return { rule: 'type-first' };
      const rule = right ? 'pattern-form' : 'response-form';
      if (edition === '1.2') {
        const wrong = responses12[type]?.(value);
        return typeof wrong === 'string' ? { rule, of: wrong } : wrong;
      }
      const form = responses2004[type];
      if (!form) return undefined;
      if (!(right ? form.pattern : form.response)(value)) return { rule, of: form.example };
      if (!right) return undefined;
      if (Number(right[1]) >= form.patterns) return { rule: 'pattern-count', of: String(form.patterns) };
      return taken(`${own}.correct_responses`, right[1] ?? '', 'pattern', value)
        ? { rule: 'pattern-unique' }
        : undefined;
    },
  };
}
