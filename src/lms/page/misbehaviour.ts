/** How rules spoil calls. */
import type { Verb } from '../editions.ts';
import type { Rule } from '../rule.ts';

export interface Misbehaviour {
  /** More rules, before those that are there. */
  add: (rules: readonly Rule[]) => void;
  /** The rule that spoils this call, if any; counts the call. */
  ruleFor: (verb: Verb, element: string) => Rule | undefined;
}

/** Keep rules with their counts of calls seen. */
export function createMisbehaviour(given: readonly Rule[]): Misbehaviour {
  const counted = (rules: readonly Rule[]) => rules.map((rule) => ({ rule, seen: 0 }));
  let list = counted(given);
  return {
    add(rules) {
      list = [...counted(rules), ...list];
    },
    ruleFor(verb, element) {
      for (const entry of list) {
        const { rule } = entry;
        if (rule.verb !== verb || !new RegExp(rule.element ?? '').test(element)) continue;
        entry.seen += 1;
        const after = rule.after ?? 0;
        if (entry.seen > after && entry.seen <= after + (rule.times ?? Infinity)) return rule;
      }
      return undefined;
    },
  };
}

/** Give back something else than a string, as LMSs do that mistake it. */
export function convert(value: unknown, to: Rule['as']): unknown {
  switch (to) {
    case 'boolean':
      return value === 'true';
    case 'number':
      return Number(value === 'true' ? 1 : value === 'false' ? 0 : value);
    case 'null':
      return null;
    case 'undefined':
      return undefined;
    case undefined:
      return value;
  }
}

/** Block the page, as a synchronous request to a slow server does. */
export function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
