/**
 * Features that a script uses: syntax, names of the platform, and members of
 * objects. Where a script shows what an object is, its member is looked up
 * there. Elsewhere a member that is called is looked up by name in the
 * interfaces of `interfaces.ts`, and the youngest of those that have it counts:
 * a call of what is not there stops the script. A member that is only read or
 * set counts as the oldest: there it does no harm. A name that the script also
 * gives to properties of its own, or that the page's data bears, is undecided
 * and said to be so.
 */
import { parse, type AnyNode, type MemberExpression, type Program } from 'acorn';
import { ancestor, full } from 'acorn-walk';
import { namedIn } from './asking.ts';
import { isKnown } from './data.ts';
import { guardsOf, type IsGuarded } from './guards.ts';
import { builtins, inherited, interfacesMet, namedObjects } from './interfaces.ts';
import { receiversOf } from './receivers.ts';
import { platformReferences } from './scope.ts';
import { pick } from './support.ts';
import { syntaxKeys } from './syntax.ts';
import { eachOnce, sayUndecided, type Found, type How, type Member, type Use } from './use.ts';

/**
 * Find what a script asks of a browser.
 *
 * @param text
 *   The script, as it is shipped: a classic script.
 */
export function scriptUses(text: string): Found {
  const program = parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
  const uses: Use[] = syntaxKeys(program).map((key) => ({ key, how: 'needed' }));
  const undecided = new Set<string>();
  const references = platformReferences(program);
  const isGuarded = guardsOf(program);
  for (const { name, ancestors } of references) {
    const key = globalKey(name);
    if (!key) {
      if (name !== 'undefined' && name !== 'arguments') undecided.add(name);
      continue;
    }
    const how: How = isGuarded(name, ancestors.at(-1)?.start ?? 0) ? 'tested' : 'needed';
    uses.push({ key, how });
    const member = memberKey(name, ancestors);
    if (member) uses.push({ key: member.key, how: isMemberTested(member.node, ancestors, isGuarded) });
    const parent = ancestors.at(-2);
    for (const each of takenFrom(parent)) {
      const taken = keyOf(name, each);
      if (!taken) continue;
      // What a browser's object lacks is then undefined, and may be asked for before it is used.
      if (namedObjects[name]) undecided.add(sayUndecided({ name: each, key: taken }));
      else uses.push({ key: taken, how: 'needed' });
    }
    const constructed = `${key}.${name}`;
    if (parent?.type === 'NewExpression' && parent.callee === ancestors.at(-1) && isKnown(constructed)) {
      uses.push({ key: constructed, how });
    }
  }
  const { known, members } = findMembers(program, isGuarded, interfacesMet(text));
  const own = ownProperties(program);
  const isOwn = ({ name, isCalled }: FoundMember): boolean =>
    own.get(name) === 'function' || (!isCalled && own.has(name));
  for (const member of members) if (isOwn(member)) undecided.add(sayUndecided(member));
  return {
    uses: eachOnce([...uses, ...known]),
    undecided: [...undecided].toSorted(),
    members: eachOnce(
      members.filter((member) => !isOwn(member)).map(({ isCalled: _isCalled, ...member }) => member),
    ),
    named: namedIn(program),
  };
}

/** Constructors that bear another name than their interface. */
const constructors: Readonly<Record<string, string>> = {
  Option: 'api.HTMLOptionElement.Option',
  Image: 'api.HTMLImageElement.Image',
  Audio: 'api.HTMLAudioElement.Audio',
};

/** Key of a name that stands by itself. */
function globalKey(name: string): string | undefined {
  const constructor = constructors[name];
  if (constructor) return constructor;
  return [
    `javascript.builtins.${name}`,
    `api.${name}`,
    `api.Window.${name}`,
    `api.EventTarget.${name}`,
    `api.ServiceWorkerGlobalScope.${name}`,
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
  const candidates = own
    ? [own, ...(inherited[own] ?? [])].flatMap((each) => [
        `api.${each}.${member}`,
        `api.${each}.${member}_static`,
      ])
    : [`javascript.builtins.${name}.${member}`, `api.${name}.${member}_static`, `api.${name}.${member}`];
  if (own === 'Window') candidates.push(`api.${member}`);
  return candidates.find(isKnown);
}

/** Whether the script has looked for a member, or calls it only if it is there: `a.b?.()`. */
function isMemberTested(node: MemberExpression, ancestors: readonly AnyNode[], isGuarded: IsGuarded): How {
  const name = memberName(node);
  const call = ancestors.find((each) => each.type === 'CallExpression' && each.callee === node);
  const isOptional = call?.type === 'CallExpression' && call.optional;
  return isOptional || (name !== undefined && isGuarded(name, node.start)) ? 'tested' : 'needed';
}

function memberName({ computed, property }: MemberExpression): string | undefined {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

interface FoundMember extends Member {
  isCalled: boolean;
}

/** Members of objects: `known` where the script shows what the object is, `members` of those that nobody can name. */
function findMembers(
  program: Program,
  isGuarded: IsGuarded,
  met: readonly string[],
): { known: Use[]; members: FoundMember[] } {
  const members: FoundMember[] = [];
  const known: Use[] = [];
  const receiverOf = receiversOf(program);
  ancestor(program, {
    MemberExpression(node, _state, ancestors: AnyNode[]) {
      const name = memberName(node);
      if (name === undefined || (node.object.type === 'Identifier' && globalKey(node.object.name))) return;
      const parent = ancestors.at(-2);
      const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
      const how = isMemberTested(node, ancestors, isGuarded);
      const receiver = receiverOf(node.object, ancestors);
      const certain = receiver && [`javascript.builtins.${receiver}.${name}`, `api.${receiver}.${name}`];
      const found = certain && certain.find(isKnown);
      if (found) {
        known.push({ key: found, how });
        return;
      }
      const key = keyByName(name, isCalled, met);
      if (key) members.push({ name, key, how, isCalled });
    },
  });
  return { known: eachOnce(known), members: eachOnce(members) };
}

/** A script asks for a few hundred names, thousands of times. */
const keysByName = new Map<string, string | undefined>();

function keyByName(name: string, isCalled: boolean, met: readonly string[]): string | undefined {
  const asked = `${name} ${isCalled} ${met.join()}`;
  if (!keysByName.has(asked)) {
    const keys = [
      ...(isCalled ? builtins.map((each) => `javascript.builtins.${each}.${name}`) : []),
      ...met.map((each) => `api.${each}.${name}`),
    ].filter(isKnown);
    // An iterator's `map` and `filter` are younger by far than those of lists: it counts for what it alone has.
    const iterator = `javascript.builtins.Iterator.${name}`;
    if (isCalled && keys.length === 0 && isKnown(iterator)) keys.push(iterator);
    keysByName.set(asked, pick(keys, isCalled ? 'youngest' : 'oldest'));
  }
  return keysByName.get(asked);
}

/** Names that the script gives to properties of its own objects, and whether what is in one may be a function. */
function ownProperties(program: Program): ReadonlyMap<string, 'function' | 'value'> {
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
