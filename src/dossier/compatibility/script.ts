/**
 * Features that a script uses: syntax, names of the platform, and members of
 * objects. What an object is cannot be read from a script, so a member that is
 * called is looked up by name in the interfaces of `interfaces.ts`, and the
 * youngest of those that have it counts: a call of what is not there stops the
 * script. A member that is only read or set counts as the oldest: there it does
 * no harm. A name that the script also gives to properties of its own, or that
 * the page's data bears, is undecided and said to be so.
 */
import { parse, type AnyNode, type MemberExpression, type Program } from 'acorn';
import { ancestor, full } from 'acorn-walk';
import { isKnown } from './data.ts';
import { builtins, inherited, interfacesMet, namedObjects } from './interfaces.ts';
import { platformReferences, type Reference } from './scope.ts';
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
  const tested = testedNames(program, references);
  for (const { name, ancestors } of references) {
    const key = globalKey(name);
    if (!key) {
      if (name !== 'undefined' && name !== 'arguments') undecided.add(name);
      continue;
    }
    const how: How = isWithinTest(ancestors) || tested.has(name) ? 'tested' : 'needed';
    uses.push({ key, how });
    const member = memberKey(name, ancestors);
    if (member) uses.push({ key: member, how });
    const parent = ancestors.at(-2);
    const constructed = `${key}.${name}`;
    if (parent?.type === 'NewExpression' && parent.callee === ancestors.at(-1) && isKnown(constructed)) {
      uses.push({ key: constructed, how });
    }
  }
  const members = findMembers(program, tested, interfacesMet(text));
  const own = ownProperties(program);
  for (const member of members) if (own.has(member.name)) undecided.add(sayUndecided(member));
  return {
    uses: eachOnce(uses),
    undecided: [...undecided].toSorted(),
    members: members.filter(({ name }) => !own.has(name)),
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
function memberKey(name: string, ancestors: readonly AnyNode[]): string | undefined {
  const parent = ancestors.at(-2);
  if (parent?.type !== 'MemberExpression' || parent.object !== ancestors.at(-1)) return undefined;
  const member = memberName(parent);
  if (member === undefined) return undefined;
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

function memberName({ computed, property }: MemberExpression): string | undefined {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** Whether a name is only asked whether it is there: `typeof name`, `'name' in window`. */
function isWithinTest(ancestors: readonly AnyNode[]): boolean {
  const parent = ancestors.at(-2);
  return parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
}

/**
 * Names that the script looks for before it uses them, by `typeof name`,
 * `"name" in object`, or `object.name &&`, `if (object.name)`, `object.name ?`.
 */
function testedNames(program: Program, references: readonly Reference[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, ancestors } of references) if (isWithinTest(ancestors)) names.add(name);
  const note = (test: AnyNode): void => {
    if (test.type === 'MemberExpression' && !test.computed) {
      const name = memberName(test);
      if (name) names.add(name);
    } else if (test.type === 'UnaryExpression' && test.operator === '!') {
      note(test.argument);
    } else if (test.type === 'LogicalExpression') {
      note(test.left);
      note(test.right);
    } else if (test.type === 'BinaryExpression' && test.operator === 'in') {
      if (test.left.type === 'Literal' && typeof test.left.value === 'string') names.add(test.left.value);
    }
  };
  full(program, (node: AnyNode) => {
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') note(node.test);
    else if (node.type === 'LogicalExpression' && node.operator === '&&') note(node.left);
    else if (node.type === 'BinaryExpression' && node.operator === 'in') note(node);
  });
  return names;
}

/** Members of objects that nobody can name: calls are looked up, and so is what is read or set of elements. */
function findMembers(program: Program, tested: ReadonlySet<string>, met: readonly string[]): Member[] {
  const members: Member[] = [];
  ancestor(program, {
    MemberExpression(node, _state, ancestors: AnyNode[]) {
      const name = memberName(node);
      if (name === undefined || (node.object.type === 'Identifier' && globalKey(node.object.name))) return;
      const parent = ancestors.at(-2);
      const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
      const key = keyByName(name, isCalled, met);
      if (key) members.push({ name, key, how: tested.has(name) || node.optional ? 'tested' : 'needed' });
    },
  });
  return eachOnce(members);
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
    keysByName.set(asked, pick(keys, isCalled ? 'youngest' : 'oldest'));
  }
  return keysByName.get(asked);
}

/** Names that the script gives to properties of its own objects. */
function ownProperties(program: Program): ReadonlySet<string> {
  const names = new Set<string>();
  full(program, (node: AnyNode) => {
    if (node.type !== 'Property' && node.type !== 'MethodDefinition' && node.type !== 'PropertyDefinition')
      return;
    if (!node.computed && node.key.type === 'Identifier') names.add(node.key.name);
  });
  return names;
}
