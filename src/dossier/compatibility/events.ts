/** Keys of the events that a script waits for. */
import type { AnyNode, CallExpression, Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import { isKnown } from './data.ts';
import type { IsGuarded } from './guards.ts';
import { inherited } from './interfaces.ts';
import { pick } from './support.ts';
import { eachOnce, type Found, type Use } from './use.ts';

/** What an object is by name, as far as the script says; nothing where it does not. */
export type NameObject = (object: AnyNode, ancestors: readonly AnyNode[]) => string | undefined;

/**
 * Find the events that `addEventListener` waits for.
 *
 * @param met
 *   Interfaces whose events the script may wait for.
 * @param nameObject
 *   Tells what an object is.
 */
export function eventUses(
  program: Program,
  met: readonly string[],
  nameObject: NameObject,
  isGuarded: IsGuarded,
): Pick<Found, 'uses' | 'undecided'> {
  const uses: Use[] = [];
  const undecided: string[] = [];
  ancestor(program, {
    CallExpression(node, _state, ancestors: AnyNode[]) {
      const listening = listenerOf(node);
      if (!listening) return;
      const { object, event } = listening;
      const type = event?.type === 'Literal' && typeof event.value === 'string' ? event.value : undefined;
      const key = type && eventKey(type, object ? nameObject(object, ancestors) : 'Window', met);
      if (key) uses.push({ key, how: isGuarded(`on${type}`, node.start) ? 'tested' : 'needed' });
      else undecided.push(type === undefined ? 'addEventListener(…)' : `addEventListener("${type}")`);
    },
  });
  return { uses: eachOnce(uses), undecided: [...new Set(undecided)] };
}

/** Where `addEventListener` stands, with and without an object before it. */
function listenerOf({
  callee,
  arguments: [event],
}: CallExpression): { object?: AnyNode; event: AnyNode | undefined } | undefined {
  if (callee.type === 'Identifier') return callee.name === 'addEventListener' ? { event } : undefined;
  const isListener =
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'addEventListener';
  return isListener ? { object: callee.object, event } : undefined;
}

/**
 * Key of an event.
 *
 * It is looked up with the object that it is waited for on; where that has no
 * such event it is one that comes up from an element, and where nobody can name
 * the object, the youngest of the interfaces that have it counts.
 *
 * @param type
 *   As in `addEventListener`: `click`.
 * @param object
 *   Interface of the object, where it is known.
 * @param met
 *   Interfaces whose events the script may wait for.
 */
export function eventKey(
  type: string,
  object: string | undefined,
  met: readonly string[],
): string | undefined {
  const keyIn = (name: string): string => `api.${name}.${type}_event`;
  const own = object === undefined ? [] : [object, ...(inherited[object] ?? []), ...(workers[object] ?? [])];
  const certain = own.map(keyIn).find(isKnown);
  return certain ?? pick(met.map(keyIn).filter(isKnown), 'youngest');
}

/** What a worker says `self` of is no window. */
const workers: Readonly<Record<string, readonly string[]>> = {
  Window: ['ServiceWorkerGlobalScope', 'WorkerGlobalScope'],
};

/** Event of a property that holds its handler: `click` of `onclick`. */
export function eventOfHandler(name: string): string | undefined {
  return /^on([a-z]+)$/.exec(name)?.[1];
}
