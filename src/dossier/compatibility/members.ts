/** Members of objects that a script asks for: of objects that it shows, and of those that nobody can name. */
import type { AnyNode, MemberExpression, Program } from 'acorn';
import { ancestor, full } from 'acorn-walk';
import type { Callee } from './calls.ts';
import { isKnown } from './data.ts';
import { eventKey, eventOfHandler } from './events.ts';
import type { IsGuarded } from './guards.ts';
import { builtins } from './interfaces.ts';
import { pick } from './support.ts';
import { eachOnce, type How, type Member, type Use } from './use.ts';

/** A member of an object that nobody can name. */
export interface FoundMember extends Member {
  isCalled: boolean;
}

/** What the members of a script are looked up with. */
interface Lookup {
  isGuarded: IsGuarded;
  /** Interfaces that the script may meet, and those whose events it may wait for. */
  met: readonly string[];
  targets: readonly string[];
  /** Whether a name that stands by itself is one of the platform's: its members are looked up there. */
  isGlobal: (name: string) => boolean;
  /** What an object is, as far as the script says. */
  receiverOf: (object: AnyNode, ancestors: readonly AnyNode[]) => string | undefined;
}

/**
 * Find the members that a script asks for.
 *
 * @param callees
 *   Filled with what is called.
 * @returns
 *   `known` where the script shows what the object is, `members` of those that nobody can name.
 */
export function findMembers(
  program: Program,
  { isGuarded, met, targets, isGlobal, receiverOf }: Lookup,
  callees: Map<AnyNode, Callee>,
): { known: Use[]; members: FoundMember[] } {
  const members: FoundMember[] = [];
  const known: Use[] = [];
  ancestor(program, {
    MemberExpression(node, _state, ancestors: AnyNode[]) {
      const name = memberName(node);
      if (name === undefined || (node.object.type === 'Identifier' && isGlobal(node.object.name))) return;
      const parent = ancestors.at(-2);
      const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
      const how = isMemberTested(node, ancestors, isGuarded);
      const receiver = receiverOf(node.object, ancestors);
      const certain = receiver && [`javascript.builtins.${receiver}.${name}`, `api.${receiver}.${name}`];
      const found = certain && certain.find(isKnown);
      if (found) {
        known.push({ key: found, how });
        callees.set(node, { keys: [found], how });
        return;
      }
      const event = eventOfHandler(name);
      const handled = event && eventKey(event, receiver, targets);
      const { keys, key } = handled ? { keys: [handled], key: handled } : byName(name, isCalled, met);
      if (key === undefined) return;
      members.push({ name, key, how, isCalled });
      callees.set(node, { keys, how, name });
    },
  });
  return { known: eachOnce(known), members: eachOnce(members) };
}

/** Whether the script has looked for a member, or calls it only if it is there: `a.b?.()`. */
export function isMemberTested(
  node: MemberExpression,
  ancestors: readonly AnyNode[],
  isGuarded: IsGuarded,
): How {
  const name = memberName(node);
  const call = ancestors.find((each) => each.type === 'CallExpression' && each.callee === node);
  const isOptional = call?.type === 'CallExpression' && call.optional;
  return isOptional || (name !== undefined && isGuarded(name, node.start)) ? 'tested' : 'needed';
}

/** Name of a member, where the script writes it. */
export function memberName({ computed, property }: MemberExpression): string | undefined {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** Keys that a member may have, and the one that it counts as. */
interface ByName {
  keys: readonly string[];
  key: string | undefined;
}

/** A script asks for a few hundred names, thousands of times. */
const foundByName = new Map<string, ByName>();

/** Look up a member of an object that nobody can name. */
function byName(name: string, isCalled: boolean, met: readonly string[]): ByName {
  const asked = `${name} ${isCalled} ${met.join()}`;
  const kept = foundByName.get(asked);
  if (kept) return kept;
  const keys = [
    ...(isCalled ? builtins.map((each) => `javascript.builtins.${each}.${name}`) : []),
    ...met.map((each) => `api.${each}.${name}`),
  ].filter(isKnown);
  // An iterator's `map` and `filter` are younger by far than those of lists: it counts for what it alone has.
  const iterator = `javascript.builtins.Iterator.${name}`;
  if (isCalled && keys.length === 0 && isKnown(iterator)) keys.push(iterator);
  const found = { keys, key: pick(keys, isCalled ? 'youngest' : 'oldest') };
  foundByName.set(asked, found);
  return found;
}

/** Names that the script gives to properties of its own objects, and whether what is in one may be a function. */
export function ownProperties(program: Program): ReadonlyMap<string, 'function' | 'value'> {
  const names = new Map<string, 'function' | 'value'>();
  full(program, (node: AnyNode) => {
    if (node.type !== 'Property' && node.type !== 'MethodDefinition' && node.type !== 'PropertyDefinition')
      return;
    if (node.computed || node.key.type !== 'Identifier') return;
    const { name } = node.key;
    if (names.get(name) !== 'function') names.set(name, isPlain(node.value) ? 'value' : 'function');
  });
  return names;
}

const plainTypes: ReadonlySet<string> = new Set([
  'Literal',
  'TemplateLiteral',
  'BinaryExpression',
  'UnaryExpression',
  'UpdateExpression',
  'ObjectExpression',
  'ArrayExpression',
]);

/** Whether a value is certainly no function: such a property cannot be what a script calls. */
function isPlain(value: AnyNode | null | undefined): boolean {
  return !value || plainTypes.has(value.type);
}
