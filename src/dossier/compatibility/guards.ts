/** Where a script uses a name only after it has looked whether the browser has it. */
import type { AnyNode, Program } from 'acorn';
import { ancestor } from 'acorn-walk';

/** A stretch of a script that runs only once somebody has looked for a name there. */
interface Guard {
  name: string;
  from: number;
  to: number;
}

/** Whether a name at a place of the script stands under a test for it. */
export type IsGuarded = (name: string, at: number) => boolean;

/**
 * Find the tests of a script: `typeof name`, `"name" in object`, and
 * `object.name` as a condition.
 *
 * A test counts for the statement or expression whose condition it is, and for
 * the rest of the function where one of its branches leaves that; a test whose
 * answer goes into a variable counts for the rest of the function too. What
 * another function does counts as untested.
 */
export function guardsOf(program: Program): IsGuarded {
  const guards: Guard[] = [];
  const note = (test: AnyNode, from: number, to: number): void => {
    for (const name of namesTested(test)) guards.push({ name, from, to });
  };
  const endAround = (ancestors: readonly AnyNode[]): number =>
    ancestors.findLast((node, n) => n < ancestors.length - 1 && isFunction(node))?.end ?? program.end;
  ancestor(program, {
    IfStatement(node, _state, ancestors: AnyNode[]) {
      const leaves = exits(node.consequent) || (node.alternate ? exits(node.alternate) : false);
      note(node.test, node.start, leaves ? endAround(ancestors) : node.end);
    },
    ConditionalExpression(node) {
      note(node.test, node.start, node.end);
    },
    LogicalExpression(node) {
      if (node.operator !== '??') note(node.left, node.start, node.end);
    },
    VariableDeclarator(node, _state, ancestors: AnyNode[]) {
      if (node.init && isQuestion(node.init)) note(node.init, node.start, endAround(ancestors));
    },
    BinaryExpression(node) {
      note(node, node.start, node.end);
    },
    UnaryExpression(node) {
      note(node, node.start, node.end);
    },
  });
  const byName = Map.groupBy(guards, ({ name }) => name);
  return (name, at) => byName.get(name)?.some(({ from, to }) => from <= at && at < to) ?? false;
}

const isFunction = ({ type }: AnyNode): boolean =>
  type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression';

/** Whether what is asked is nothing but whether something is there. */
function isQuestion(node: AnyNode): boolean {
  if (node.type === 'LogicalExpression') return isQuestion(node.left) || isQuestion(node.right);
  if (node.type === 'UnaryExpression') return node.operator === '!' || node.operator === 'typeof';
  return node.type === 'BinaryExpression' && namesTested(node).length > 0;
}

/** Names that a condition asks for. */
function namesTested(test: AnyNode): string[] {
  switch (test.type) {
    case 'MemberExpression':
      return !test.computed && test.property.type === 'Identifier' ? [test.property.name] : [];
    case 'UnaryExpression':
      if (test.operator === '!') return namesTested(test.argument);
      return test.operator === 'typeof' && test.argument.type === 'Identifier'
        ? [test.argument.name]
        : test.operator === 'typeof'
          ? namesTested(test.argument)
          : [];
    case 'LogicalExpression':
      return [...namesTested(test.left), ...namesTested(test.right)];
    case 'BinaryExpression':
      if (test.operator === 'in')
        return test.left.type === 'Literal' && typeof test.left.value === 'string' ? [test.left.value] : [];
      return [test.left, test.right].flatMap((side) =>
        side.type === 'UnaryExpression' && side.operator === 'typeof' ? namesTested(side) : [],
      );
    default:
      return [];
  }
}

/** Whether a branch leaves what is around it. */
function exits(branch: AnyNode): boolean {
  if (branch.type === 'BlockStatement') return branch.body.some(exits);
  return ['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement'].includes(branch.type);
}
