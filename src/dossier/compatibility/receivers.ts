/** What can be known of the object whose method a script calls. */
import type { AnyNode, Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import { boundNames } from './scope.ts';

/** Methods that give an iterator. */
const giveIterators: ReadonlySet<string> = new Set(['values', 'keys', 'entries', 'matchAll']);

/** Properties whose name nobody gives to anything else. */
const properties: Readonly<Record<string, string>> = {
  classList: 'DOMTokenList',
  serviceWorker: 'ServiceWorkerContainer',
  searchParams: 'URLSearchParams',
  visualViewport: 'VisualViewport',
};

/** What an object is, as far as a script says: a class of the language, or nothing. */
type ReceiverOf = (object: AnyNode, ancestors: readonly AnyNode[]) => string | undefined;

/**
 * Tell objects by how they are made: written out, by `new`, by a call that gives
 * an iterator, or by a variable of the same function that holds one of these and
 * is never given anything else.
 */
export function receiversOf(program: Program): ReceiverOf {
  const variables = new Map<AnyNode, Map<string, string | undefined>>();
  const around = (ancestors: readonly AnyNode[]): AnyNode => ancestors.findLast(isFunction) ?? program;
  const keep = (scope: AnyNode, name: string, kind: string | undefined): void => {
    const known = variables.get(scope) ?? new Map<string, string | undefined>();
    variables.set(scope, known);
    known.set(name, known.has(name) && known.get(name) !== kind ? undefined : kind);
  };
  ancestor(program, {
    VariableDeclarator(node, _state, ancestors: AnyNode[]) {
      const loop = ancestors.at(-3)?.type;
      const isLoops = loop === 'ForOfStatement' || loop === 'ForInStatement';
      if (node.id.type === 'Identifier' && !node.init && !isLoops) return;
      const kind = node.id.type === 'Identifier' && node.init ? kindOf(node.init) : undefined;
      for (const name of boundNames(node.id)) keep(around(ancestors), name, kind);
    },
    AssignmentExpression(node, _state, ancestors: AnyNode[]) {
      const kind = node.left.type === 'Identifier' ? kindOf(node.right) : undefined;
      // The variable may be that of any function around.
      const scopes = [program, ...ancestors.filter(isFunction)];
      for (const name of boundNames(node.left)) for (const scope of scopes) keep(scope, name, kind);
    },
    ForOfStatement({ left }, _state, ancestors: AnyNode[]) {
      const names = left.type === 'VariableDeclaration' ? [] : boundNames(left);
      for (const name of names) keep(around(ancestors), name, undefined);
    },
  });
  return (object, ancestors) =>
    object.type === 'Identifier' ? variables.get(around(ancestors))?.get(object.name) : kindOf(object);
}

const isFunction = ({ type }: AnyNode): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

function kindOf(node: AnyNode): string | undefined {
  switch (node.type) {
    case 'ArrayExpression':
      return 'Array';
    case 'TemplateLiteral':
      return 'String';
    case 'Literal':
      return node.regex ? 'RegExp' : typeof node.value === 'string' ? 'String' : undefined;
    case 'NewExpression':
      return node.callee.type === 'Identifier' ? node.callee.name : undefined;
    case 'MemberExpression':
      return !node.computed && node.property.type === 'Identifier'
        ? properties[node.property.name]
        : undefined;
    case 'CallExpression': {
      const { callee } = node;
      if (callee.type === 'Identifier' && callee.name === 'matchMedia') return 'MediaQueryList';
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
      const isObject = callee.object.type === 'Identifier' && callee.object.name === 'Object';
      // `Object.keys` gives a list.
      if (isObject) return ['keys', 'values', 'entries'].includes(callee.property.name) ? 'Array' : undefined;
      return giveIterators.has(callee.property.name) ? 'Iterator' : undefined;
    }
    default:
      return undefined;
  }
}
