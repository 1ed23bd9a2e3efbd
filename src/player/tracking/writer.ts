import type { Api } from './api.ts';

/** Set an element; does nothing when the LMS already holds this value. Gives whether it holds it. */
export type Put = (element: string, value: string) => boolean;

/** Elements of one interaction with their values, in the order in which LMSs accept them. */
export type Elements = [element: string, value: string][];

export interface Writer {
  get: Api['get'];
  put: Put;
  /** Append an interaction. */
  append: (elements: Elements) => void;
  /** Whether something was put since the last {@link Writer.committed}. */
  changed: () => boolean;
  committed: () => void;
}

/**
 * Write to an LMS what it does not hold yet.
 *
 * @param api
 *   Gives the API object, or nothing while there is none: everything is then refused.
 */
export function createWriter(api: () => Api | undefined): Writer {
  /** Values read from the LMS or accepted by it. */
  const held: Record<string, string> = {};
  let changed = false;
  let appended = 0;

  function get(element: string): string {
    return (held[element] = api()?.get(element) || '');
  }

  return {
    get,
    put(element, value) {
      if (held[element] === value) return true;
      changed = true;
      const taken = !!api()?.set(element, value);
      if (taken) held[element] = value;
      return taken;
    },
    append(elements) {
      // Best effort: 1.2 LMSs need not know interactions, and no capsule stops for a report.
      const children = get('cmi.interactions._children');
      // An index beyond the count is refused; some LMSs don't count.
      const count = parseInt(get('cmi.interactions._count'), 10);
      const n = isNaN(count) ? appended : count;
      appended = n + 1;
      for (const [element, value] of elements) {
        if (children.includes(element.split('.')[0] ?? '')) {
          changed = true;
          api()?.set(`cmi.interactions.${n}.${element}`, value);
        }
      }
    },
    changed: () => changed,
    committed() {
      changed = false;
    },
  };
}
