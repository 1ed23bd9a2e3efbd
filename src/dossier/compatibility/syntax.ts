/** Keys of the compatibility data for the syntax of a script. */
import type { AnyNode, Program } from 'acorn';
import { full } from 'acorn-walk';

const operators: Readonly<Record<string, string>> = {
  '**': 'exponentiation',
  '**=': 'exponentiation_assignment',
  '??': 'nullish_coalescing',
  '??=': 'nullish_coalescing_assignment',
  '||=': 'logical_or_assignment',
  '&&=': 'logical_and_assignment',
};

/** Parts of regular expressions that came after the first, as they are written. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\(\?<[=!]/, 'javascript.regular_expressions.lookbehind_assertion'],
  [/\(\?<[A-Za-z_$]/, 'javascript.regular_expressions.named_capturing_group'],
  [/\\k</, 'javascript.regular_expressions.named_backreference'],
  [/\\p\{/i, 'javascript.regular_expressions.unicode_character_class_escape'],
  [/\(\?[ims-]+:/, 'javascript.regular_expressions.modifier'],
];

const flags: Readonly<Record<string, string>> = {
  d: 'hasIndices',
  s: 'dotAll',
  u: 'unicode',
  v: 'unicodeSets',
  y: 'sticky',
};

/** Keys of the syntax that a script uses, each once; what every script engine knows is left out. */
export function syntaxKeys(program: Program): string[] {
  const keys = new Set<string>();
  full(program, (node: AnyNode) => {
    for (const key of keysOf(node)) keys.add(`javascript.${key}`);
    for (const key of patternKeys(node)) keys.add(key);
  });
  return [...keys];
}

/** Keys of a regular expression, written as one or given to `RegExp` as a text. */
function patternKeys(node: AnyNode): string[] {
  const [pattern, letters] = regexOf(node);
  return [
    ...patterns.flatMap(([part, key]) => (part.test(pattern) ? [key] : [])),
    ...[...letters].flatMap((letter) =>
      flags[letter] ? [`javascript.builtins.RegExp.${flags[letter]}`] : [],
    ),
  ];
}

function regexOf(node: AnyNode): [pattern: string, flags: string] {
  if (node.type === 'Literal' && node.regex) return [node.regex.pattern, node.regex.flags];
  const isMade =
    (node.type === 'NewExpression' || node.type === 'CallExpression') &&
    node.callee.type === 'Identifier' &&
    node.callee.name === 'RegExp';
  if (!isMade) return ['', ''];
  const [pattern, letters] = node.arguments;
  return [textOf(pattern), textOf(letters)];
}

/** What is known of a text before the script runs. */
function textOf(node: AnyNode | undefined): string {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node?.type === 'BinaryExpression') return textOf(node.left) + textOf(node.right);
  return node?.type === 'TemplateLiteral'
    ? node.quasis.map(({ value }) => value.cooked ?? value.raw).join('')
    : '';
}

function keysOf(node: AnyNode): string[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return node.kind === 'var' ? [] : [`statements.${node.kind.replace('await using', 'await_using')}`];
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return functionKeys(node);
    case 'Property':
      return node.method ? ['functions.method_definitions'] : [];
    case 'AssignmentPattern':
      return ['functions.default_parameters'];
    case 'ObjectPattern':
      return node.properties.some(({ type }) => type === 'RestElement')
        ? ['operators.destructuring', 'operators.destructuring.rest_in_objects']
        : ['operators.destructuring'];
    case 'ArrayPattern':
      return ['operators.destructuring'];
    case 'MethodDefinition':
      return node.key.type === 'PrivateIdentifier' ? ['classes.private_class_methods'] : [];
    case 'SpreadElement':
      return ['operators.spread'];
    case 'ObjectExpression':
      return node.properties.some(({ type }) => type === 'SpreadElement')
        ? ['operators.spread.spread_in_object_literals']
        : [];
    case 'TemplateLiteral':
      return ['grammar.template_literals'];
    case 'ForOfStatement':
      return [node.await ? 'statements.for_await_of' : 'statements.for_of'];
    case 'AwaitExpression':
      return ['operators.await'];
    case 'ChainExpression':
      return ['operators.optional_chaining'];
    case 'ImportExpression':
      return ['operators.import'];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return ['classes'];
    case 'PropertyDefinition':
      return [
        node.key.type === 'PrivateIdentifier'
          ? 'classes.private_class_fields'
          : 'classes.public_class_fields',
      ];
    case 'StaticBlock':
      return ['classes.static.initialization_blocks'];
    case 'CatchClause':
      return node.param ? [] : ['statements.try_catch.optional_catch_binding'];
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression': {
      if (node.left.type === 'PrivateIdentifier') return ['classes.private_class_fields_in'];
      const operator = operators[node.operator];
      return operator ? [`operators.${operator}`] : [];
    }
    case 'Literal':
      if (typeof node.value === 'number' && node.raw?.includes('_')) return ['grammar.numeric_separators'];
      return node.bigint ? ['builtins.BigInt'] : [];
    default:
      return [];
  }
}

function functionKeys(node: AnyNode & { async: boolean; generator: boolean }): string[] {
  const keys = node.type === 'ArrowFunctionExpression' ? ['functions.arrow_functions'] : [];
  if (node.async)
    keys.push(node.generator ? 'statements.async_generator_function' : 'statements.async_function');
  else if (node.generator) keys.push('statements.generator_function');
  return keys;
}
