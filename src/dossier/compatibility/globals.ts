/** Names of the platform that stand by themselves in a script, and what it asks of the objects that they name. */
import type { AnyNode, MemberExpression } from 'acorn';
import type { Callee } from './calls.ts';
import { isKnown } from './data.ts';
import { eventOfHandler } from './events.ts';
import type { IsGuarded } from './guards.ts';
import { inherited, namedObjects } from './interfaces.ts';
import { isMemberTested, memberName } from './members.ts';
import type { Reference } from './scope.ts';
import { sayUndecided, type How, type Use } from './use.ts';

/**
 * Look up the names that a script uses and does not declare.
 *
 * @param callees
 *   Filled with what is called.
 */
export function findGlobals(
  references: readonly Reference[],
  isGuarded: IsGuarded,
  callees: Map<AnyNode, Callee>,
): { uses: Use[]; undecided: string[] } {
  const uses: Use[] = [];
  const undecided: string[] = [];
  for (const { name, ancestors } of references) {
    const key = globalKey(name);
    const node = ancestors.at(-1);
    const parent = ancestors.at(-2);
    if (!key || !node) {
      if (name !== 'undefined' && name !== 'arguments') undecided.push(name);
      continue;
    }
    const how: How = isGuarded(name, node.start) ? 'tested' : 'needed';
    uses.push({ key, how });
    uses.push(...constructed(key, node, parent, how, callees));
    const member = memberKey(name, ancestors);
    if (member) {
      const asked = isMemberTested(member.node, ancestors, isGuarded);
      uses.push({ key: member.key, how: asked });
      uses.push(...constructed(member.key, member.node, ancestors.at(-3), asked, callees));
    }
    for (const each of takenFrom(parent)) {
      const taken = keyOf(name, each);
      if (!taken) continue;
      // What a browser's object lacks is then undefined, and may be asked for before it is used.
      if (namedObjects[name]) undecided.push(sayUndecided({ name: each, key: taken }));
      else uses.push({ key: taken, how: 'needed' });
    }
  }
  return { uses, undecided };
}

/** Keep what is called; a class has its constructor beside its members, by its own name. */
function constructed(
  key: string,
  node: AnyNode,
  parent: AnyNode | undefined,
  how: How,
  callees: Map<AnyNode, Callee>,
): Use[] {
  const constructor = constructorOf(key);
  callees.set(node, { keys: [constructor ?? key], how });
  return constructor && parent?.type === 'NewExpression' && parent.callee === node
    ? [{ key: constructor, how }]
    : [];
}

function constructorOf(key: string): string | undefined {
  const constructor = `${key}.${key.split('.').at(-1) ?? ''}`;
  return isKnown(constructor) ? constructor : undefined;
}

/** Constructors that bear another name than their interface. */
const constructors: Readonly<Record<string, string>> = {
  Option: 'api.HTMLOptionElement.Option',
  Image: 'api.HTMLImageElement.Image',
  Audio: 'api.HTMLAudioElement.Audio',
};

/** Key of a name that stands by itself. */
export function globalKey(name: string): string | undefined {
  const constructor = constructors[name];
  if (constructor) return constructor;
  const event = eventOfHandler(name);
  return [
    `javascript.builtins.${name}`,
    `api.${name}`,
    `api.Window.${name}`,
    `api.EventTarget.${name}`,
    `api.ServiceWorkerGlobalScope.${name}`,
    ...(event ? [`api.Window.${event}_event`, `api.ServiceWorkerGlobalScope.${event}_event`] : []),
  ].find(isKnown);
}

/** Key of what is asked of a named object: `Object.entries`, `document.visibilityState`. */
function memberKey(
  name: string,
  ancestors: readonly AnyNode[],
): { key: string; node: MemberExpression } | undefined {
  const parent = ancestors.at(-2);
  if (parent?.type !== 'MemberExpression' || parent.object !== ancestors.at(-1)) return undefined;
  const member = memberName(parent);
  if (member === undefined) return undefined;
  const key = keyOf(name, member);
  return key === undefined ? undefined : { key, node: parent };
}

/** Names that a declaration takes out of an object: `{groupBy: a} = Object`. */
function takenFrom(node: AnyNode | undefined): string[] {
  if (node?.type !== 'VariableDeclarator' || node.id.type !== 'ObjectPattern') return [];
  return node.id.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [],
  );
}

/** Key of a member of a named object. */
function keyOf(name: string, member: string): string | undefined {
  const own = namedObjects[name];
  const event = eventOfHandler(member);
  const candidates = own
    ? [own, ...(inherited[own] ?? [])].flatMap((each) => [
        `api.${each}.${member}`,
        `api.${each}.${member}_static`,
        ...(event ? [`api.${each}.${event}_event`] : []),
      ])
    : [`javascript.builtins.${name}.${member}`, `api.${name}.${member}_static`, `api.${name}.${member}`];
  if (own === 'Window')
    candidates.push(`api.${member}`, ...(event ? [`api.ServiceWorkerGlobalScope.${event}_event`] : []));
  return candidates.find(isKnown);
}
