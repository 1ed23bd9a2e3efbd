/** Elements that a script makes by name. */
import type { AnyNode, CallExpression, Program } from 'acorn';
import { ancestor, full } from 'acorn-walk';
import { htmlUses } from './html.ts';
import { isKnown } from './data.ts';
import type { DeclaredIn } from './scope.ts';
import { tagsOf } from './tags.ts';
import { eachOnce, type Use } from './use.ts';

/**
 * Find the elements that a script makes: with `createElement`, or with a
 * function of its own that calls it (`make('p.notice')`), and those of HTML that
 * it writes as a text.
 */
export function elementsMade(program: Program, declaredIn: DeclaredIn): Use[] {
  const makers = makersOf(program, declaredIn);
  const uses: Use[] = [];
  ancestor(program, {
    CallExpression(node, _state, ancestors: AnyNode[]) {
      const { callee } = node;
      const [name] = node.arguments;
      if (name?.type !== 'Literal' || typeof name.value !== 'string') return;
      const scope = callee.type === 'Identifier' ? declaredIn(callee.name, ancestors) : undefined;
      const isMaker = scope && callee.type === 'Identifier' && makers.get(scope)?.has(callee.name);
      const key = `html.elements.${name.value.split('.')[0]?.toLowerCase() ?? ''}`;
      if ((isMaker || isCreate(node)) && isKnown(key)) uses.push({ key, how: 'needed' });
    },
  });
  full(program, (node: AnyNode) => {
    const html = node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.raw : '';
    if (typeof html === 'string' && isMarkup.test(html)) uses.push(...htmlUses(tagsOf(html)).uses);
  });
  return eachOnce(uses);
}

/** A text that begins with a tag, or ends one: words between brackets are none (`qhse-kept-<base path> <path>`). */
const isMarkup = /^\s*<[a-z][\w-]*[\s>]|<\/[a-z]/i;

/** Names of the script's own functions that make elements, by where they are declared. */
function makersOf(program: Program, declaredIn: DeclaredIn): ReadonlyMap<AnyNode, ReadonlySet<string>> {
  const makers = new Map<AnyNode, Set<string>>();
  ancestor(program, {
    CallExpression(node, _state, ancestors: AnyNode[]) {
      const at = ancestors.findLastIndex(isFunction);
      const name = isCreate(node) ? nameOf(ancestors[at], ancestors[at - 1]) : undefined;
      // From outside: a function does not declare its own name.
      const scope = name === undefined ? undefined : declaredIn(name, ancestors.slice(0, at));
      if (scope && name !== undefined) makers.set(scope, (makers.get(scope) ?? new Set()).add(name));
    },
  });
  return makers;
}

const isFunction = ({ type }: AnyNode): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** Name of a function, its own or that of the variable that holds it. */
function nameOf(node: AnyNode | undefined, holder: AnyNode | undefined): string | undefined {
  if (node?.type === 'FunctionDeclaration') return node.id?.name;
  return holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier'
    ? holder.id.name
    : undefined;
}

function isCreate({ callee }: CallExpression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'createElement'
  );
}
