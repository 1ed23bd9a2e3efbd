/**
 * Features that a script uses: syntax, names of the platform, members of
 * objects, events, options of calls, and the elements that it makes. Where a
 * script shows what an object is, its member is looked up there. Elsewhere a
 * member that is called is looked up by name in the interfaces of
 * `interfaces.ts`, and the youngest of those that have it counts: a call of what
 * is not there stops the script. An event counts as the youngest too: one that
 * never comes is waited for in vain. A member that is only read or set counts as
 * the oldest: there it does no harm. A name that the script also gives to
 * properties of its own, or that the page's data bears, is undecided and said to
 * be so.
 */
import { parse, type AnyNode } from 'acorn';
import { namedIn } from './asking.ts';
import { givenToCalls, type Callee } from './calls.ts';
import { eventUses, type NameObject } from './events.ts';
import { findGlobals, globalKey } from './globals.ts';
import { guardsOf } from './guards.ts';
import { eventTargetsMet, interfacesMet, namedObjects } from './interfaces.ts';
import { elementsMade } from './made.ts';
import { findMembers, ownProperties, type FoundMember } from './members.ts';
import { receiversOf } from './receivers.ts';
import { platformReferences, scopesOf } from './scope.ts';
import { syntaxKeys } from './syntax.ts';
import { eachOnce, sayUndecided, type Found } from './use.ts';

/**
 * Find what a script asks of a browser.
 *
 * @param text
 *   The script, as it is shipped: a classic script.
 */
export function scriptUses(text: string): Found {
  const program = parse(text, { ecmaVersion: 'latest', sourceType: 'script' });
  const declaredIn = scopesOf(program);
  const references = platformReferences(program, declaredIn);
  const isGuarded = guardsOf(program);
  const receiverOf = receiversOf(program);
  const [met, targets] = [interfacesMet(text), eventTargetsMet(text)];
  const callees = new Map<AnyNode, Callee>();
  const globals = findGlobals(references, isGuarded, callees);
  const isGlobal = (name: string): boolean => globalKey(name) !== undefined;
  const { known, members } = findMembers(program, { isGuarded, met, targets, isGlobal, receiverOf }, callees);
  const platform = new Set(references.map(({ ancestors }) => ancestors.at(-1)));
  const nameObject: NameObject = (object, ancestors) =>
    object.type === 'Identifier' && platform.has(object)
      ? namedObjects[object.name]
      : receiverOf(object, ancestors);
  const events = eventUses(program, targets, nameObject, isGuarded);
  const given = givenToCalls(program, callees);
  const own = ownProperties(program);
  const isOwn = ({ name, isCalled }: FoundMember): boolean =>
    own.get(name) === 'function' || (!isCalled && own.has(name));
  const all: FoundMember[] = [...members, ...given.members];
  const notOurs = all.filter((member) => !isOwn(member));
  const syntax = syntaxKeys(program).map((key) => ({ key, how: 'needed' as const }));
  return {
    uses: eachOnce([
      ...syntax,
      ...globals.uses,
      ...known,
      ...events.uses,
      ...given.uses,
      ...elementsMade(program, declaredIn),
    ]),
    undecided: [
      ...new Set([...globals.undecided, ...events.undecided, ...all.filter(isOwn).map(sayUndecided)]),
    ].toSorted(),
    members: eachOnce(notOurs.map(({ isCalled: _isCalled, ...member }) => member)),
    named: namedIn(program, references),
  };
}
