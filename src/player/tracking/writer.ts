import type { Api } from './api.ts';

/** Set an element; does nothing when the LMS already holds this value. Gives whether it holds it. */
export type Put = (element: string, value: string) => boolean;

/** Elements of one interaction with their values, in the order in which LMSs accept them. */
export type Elements = [element: string, value: string][];

export interface Writer {
  get: Api['get'];
  put: Put;
  /** How many interactions the LMS has; `otherwise` where it does not count. */
  count: (otherwise: number) => number;
  /** Write an interaction; says whether the LMS took its id. */
  send: (n: number, elements: Elements) => boolean;
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
  /** What the LMS knows of interactions, once it has said so. */
  let children = '';

  function get(element: string): string {
    const lms = api();
    return (held[element] = (lms && lms.get(element)) || '');
  }

  function set(element: string, value: string): boolean {
    changed = true;
    const lms = api();
    return !!lms && lms.set(element, value);
  }

  return {
    get,
    put(element, value) {
      if (held[element] === value) return true;
      const taken = set(element, value);
      if (taken) held[element] = value;
      return taken;
    },
    count(otherwise) {
      const count = parseInt(get('cmi.interactions._count'), 10);
      return isNaN(count) ? otherwise : count;
    },
    send(n, elements) {
      // Best effort: 1.2 LMSs need not know interactions, and no capsule stops for a report.
      children = children || get('cmi.interactions._children');
      let taken = false;
      for (const [element, value] of elements) {
        if (!children.includes(element.split('.')[0] || '')) continue;
        const isSet = set(`cmi.interactions.${n}.${element}`, value);
        if (element === 'id') taken = isSet;
        // Without its id the rest would be an entry that is nobody's.
        if (!taken) break;
      }
      return taken;
    },
    changed: () => changed,
    committed() {
      changed = false;
    },
  };
}
