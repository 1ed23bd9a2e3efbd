/** Which names of a script are its own, and which are the platform's. */
import type { AnyNode, Function as FunctionNode, Identifier, Pattern, Program } from 'acorn';
import { ancestor, full } from 'acorn-walk';

/** A place where a name of the platform is used. */
export interface Reference {
  name: string;
  /** Nodes around it, from the outermost; the last is the identifier itself. */
  ancestors: readonly AnyNode[];
}

const isFunction = (node: AnyNode): node is AnyNode & FunctionNode =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression';

/** Function, class or script that declares a name where it is used; nothing for a name of the platform. */
export type DeclaredIn = (name: string, ancestors: readonly AnyNode[]) => AnyNode | undefined;

/**
 * Find where names are declared.
 *
 * A declaration counts for the function around it, whatever its block: what a
 * minifier writes never depends on more.
 *
 * @param program
 *   Tree of the whole script.
 */
export function scopesOf(program: Program): DeclaredIn {
  const declared = new Map<AnyNode, Set<string>>();
  const namesOf = (scope: AnyNode): Set<string> => {
    const known = declared.get(scope) ?? new Set<string>();
    declared.set(scope, known);
    return known;
  };
  const around = (ancestors: readonly AnyNode[]): AnyNode => ancestors.findLast(isFunction) ?? program;

  full(program, (node: AnyNode) => {
    if (node.type === 'ClassExpression' && node.id) namesOf(node).add(node.id.name);
    if (!isFunction(node)) return;
    for (const parameter of node.params) for (const name of boundNames(parameter)) namesOf(node).add(name);
    if (node.type === 'FunctionExpression' && node.id) namesOf(node).add(node.id.name);
  });
  ancestor(program, {
    VariableDeclarator(node, _state, ancestors: AnyNode[]) {
      for (const name of boundNames(node.id)) namesOf(around(ancestors)).add(name);
    },
    FunctionDeclaration(node, _state, ancestors: AnyNode[]) {
      if (node.id) namesOf(around(ancestors.slice(0, -1))).add(node.id.name);
    },
    ClassDeclaration(node, _state, ancestors: AnyNode[]) {
      if (node.id) namesOf(around(ancestors)).add(node.id.name);
    },
    CatchClause(node, _state, ancestors: AnyNode[]) {
      if (node.param) for (const name of boundNames(node.param)) namesOf(around(ancestors)).add(name);
    },
  });
  return (name, ancestors) => ancestors.findLast((scope) => declared.get(scope)?.has(name));
}

/**
 * Names that a script uses and does not declare.
 *
 * @param program
 *   Tree of the whole script.
 */
export function platformReferences(program: Program, declaredIn: DeclaredIn): Reference[] {
  const references: Reference[] = [];
  const note = ({ name }: Identifier, _state: unknown, ancestors: AnyNode[]): void => {
    if (!declaredIn(name, ancestors)) references.push({ name, ancestors: [...ancestors] });
  };
  // The walker calls a name by another name where something is put into it: `onclick = f`.
  ancestor(program, { Identifier: note, VariablePattern: note } as Parameters<typeof ancestor>[1]);
  return references;
}

/** Names that a pattern binds: `{a, b: [c]}` binds `a` and `c`. */
export function boundNames(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        boundNames(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? boundNames(element) : []));
    case 'RestElement':
      return boundNames(pattern.argument);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'MemberExpression':
      return [];
  }
}
